import { type HelpRecord, listPart, makeHelp, tablePart, textPart } from './topic.js';

const EXAMPLES = [
  ['1.B3.s2', 'section 1, third bullet, second sentence'],
  ['2.P1.s1', 'section 2, first paragraph, first sentence'],
  ['0.P1.s1', 'the first sentence before any heading'],
  ['title', 'the headline'],
];

const PREFIXES = [
  ['1', 'all of section 1'],
  ['1.B3', 'the third bullet of section 1'],
];

export const locatorsTopic = (): HelpRecord =>
  makeHelp(
    'locators',
    'Locators: places in a source',
    [
      textPart(
        'Each claim gives the place of its sentence in the source as SECTION.BLOCK.SENTENCE, so that you can look it up.',
      ),
      tablePart('Examples', ['Locator', 'Meaning'], EXAMPLES),
      tablePart('Prefixes, for filters', ['Locator', 'Meaning'], PREFIXES),
      listPart(
        'Each heading starts a section. Sections are numbered from 1. Section 0 is the text before the ' +
          'first heading.',
        'P is a paragraph, B a bullet, s a sentence. Blocks are numbered within sections, and sentences ' +
          'within blocks.',
        'The author of a briefing assigns locators, since programs disagree on where sentences end.',
      ),
    ],
    'briefing claims --at 1.B3',
    'briefing help format',
  );
