import { column, list, paragraph, table } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { topicPage } from './topic.js';

const EXAMPLES = [
  { locator: '1.B3.s2', meaning: 'section 1, third bullet, second sentence' },
  { locator: '2.P1.s1', meaning: 'section 2, first paragraph, first sentence' },
  { locator: '0.P1.s1', meaning: 'the first sentence before any heading' },
  { locator: 'title', meaning: 'the headline' },
] as const;

const PREFIXES = [
  { locator: '1', meaning: 'all of section 1' },
  { locator: '1.B3', meaning: 'the third bullet of section 1' },
] as const;

/** How a place in a source is written. */
export function locatorsTopic(): Document {
  const row = ({ locator, meaning }: (typeof EXAMPLES | typeof PREFIXES)[number]) => [locator, meaning];
  return topicPage(
    'locators',
    'Locators: where it stands in the source',
    { form: 'SECTION.BLOCK.SENTENCE', locators: EXAMPLES, prefixes: PREFIXES },
    [
      paragraph(
        'Every claim names its sentence in the source as SECTION.BLOCK.SENTENCE, so that it can be looked up.',
      ),
      table(
        'Locators',
        [column('Locator', 'fit'), column('What it names', 'fill')],
        [...EXAMPLES, ...PREFIXES].map(row),
      ),
      list([
        'Sections count from 1 at each heading; section 0 is what stands before the first.',
        'P is a paragraph, B a bullet; each counts from 1 in its section, and s counts the sentences in it.',
        'The editor of a briefing assigns them, since programs disagree on where a sentence ends.',
        'Shorter ones name a whole section or block, and serve as filters.',
      ]),
    ],
    'briefing claims --at 1.B3',
    'briefing help format',
  );
}
