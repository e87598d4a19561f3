import words from '../../../data/lexicon/reading/elsewhere-words.json' with { type: 'json' };
import { anyOf } from '../lexicon-lines.js';
import type { SourceDetails } from '../reading.js';
import { isByline, isCreditLine, isDateLine } from '../structure/front-matter.js';
import { type Block, comparable, repeats } from './blocks.js';
import { FRONT } from './front-matter.js';
import { withoutSiteText } from './site-text.js';

const LONGEST_LEAD = 200;
/** The first words of paragraphs that link to other pages. */
const ELSEWHERE = new RegExp(`^(?:${anyOf(words.leadsElsewhere)})(?![\\p{L}\\p{N}])`, 'u');
/** The first words of lines that credit contributors. */
const CREDIT =
  /^\(?(?:(?:Additional reporting|Compiled|Edited|Editing|Reporting|Reporting and writing|Writing) by|Contributing:)\s\p{Lu}/u;
/** The time of an entry in a live blog: `12:40`, `11.05 am GMT`, `3 hours ago`. */
const TIME =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,4}|\d{1,2}\s?(?:min|minutes?|hours?|h|days?) ago)$/u;
/**
 * Headings of links and teasers. If such a heading is in the middle of an article, the article continues with the next
 * paragraph that is too long to be a teaser.
 */
const ELSEWHERE_HEADINGS = new Set(words.headingsElsewhere.map(comparable));
/** Headings after an article. The text between such a heading and the next heading is not part of the article. */
const HEADINGS_AT_END =
  /^(?:comments|external links|latest news|leave a reply|more stories|most (?:popular|read|viewed)|sister links|sources|top stories|you (?:may|might) also like)$/;
/** The maximum length of a teaser. Keeping a longer teaser is better than losing a paragraph. */
const LONGEST_TEASER = 120;

/**
 * Returns the blocks of an article without the text of the site, bylines, dates and times, credits, labels above the
 * headline, teasers, and headings without text.
 */
export function trim(given: readonly Block[], details: SourceDetails): Block[] {
  const blocks = withoutSiteText(given);
  const firstProse = blocks.findIndex(({ text }) => text.length > LONGEST_LABEL && ENDS.test(text));
  return withoutEmptySections(
    blocks.filter((block, index) => {
      if (block.kind === 'quotation') return true;
      if (isCreditLine(block.text) || isMark(block.text) || leadsElsewhere(block)) return false;
      if (index < firstProse && isLabel(block)) return false;
      return index >= FRONT || !isFrontMatter(block.text, details);
    }),
  );
}

const LONGEST_LABEL = 40;
const ENDS = /[.!?:…]["”’)\]]*$/u;

/** Whether a block is a label above a headline: `Press release`, `Analysis`. */
const isLabel = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_LABEL && !ENDS.test(text);

/** Whether a line is only a time, a date or a credit. */
const isMark = (text: string): boolean =>
  text.length <= LONGEST_LEAD && (TIME.test(text) || isDateLine(text) || CREDIT.test(text));

function leadsElsewhere({ kind, text, isLink }: Block): boolean {
  if (isLink === true && kind !== 'heading') return true;
  if (text.length > LONGEST_LEAD || !ELSEWHERE.test(text) || headsElsewhere(text)) return false;
  // A bold 'Read more: How the quay collapsed' is a link; 'More from the summit' may be the heading of a section.
  return kind !== 'heading' || text.slice(0, 30).includes(':');
}

/** Whether a heading begins a section that is not part of the article. */
export const headsElsewhere = (heading: string): boolean =>
  heading.length <= LONGEST_TEASER && sectionUnder(comparable(heading)) !== 'own';

function isFrontMatter(text: string, { author, title, publisher }: SourceDetails): boolean {
  if (text.length > LONGEST_LEAD) return false;
  const names = [author, publisher, title].filter((name) => name !== undefined);
  return (
    isByline(text) ||
    isDateLine(text) ||
    names.some((name) => repeats(text, name) || repeats(text, `by ${name}`))
  );
}

/** Removes sections that consist only of links or teasers. */
export function withoutTeasers<Item extends Block>(blocks: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let isElsewhere = false;
  for (const [index, block] of blocks.entries()) {
    if (headsElsewhere(block.text)) isElsewhere = headsTeasers(block, blocks[index + 1]);
    else if (!isTeaser(block)) isElsewhere = false;
    if (!isElsewhere && !isLinkToElsewhere(block)) kept.push(block);
  }
  return kept;
}

/** Whether a heading such as 'Comments' introduces teasers. In an article, prose may follow it. */
const headsTeasers = ({ text }: Block, next: Block | undefined): boolean =>
  sectionUnder(comparable(text)) === 'elsewhere' || (next !== undefined && isTeaser(next));

/** Whether a text can be a teaser: it is a bullet or a line that does not end like a sentence. */
const isTeaser = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST_TEASER && kind !== 'heading' && (kind === 'bullet' || !ENDS.test(text));

/** Whether a line in plain text names a link: 'Read more: How the quay collapsed'. */
const isLinkToElsewhere = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length <= LONGEST_TEASER &&
  /^(?:read (?:more|also|next)|related|see also|watch):\s\S/iu.test(text);

/** Removes sections that consist of links, sections that follow the article, and headings at the end that have no text. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let section: Section = 'own';
  for (const block of blocks) {
    if (block.kind === 'heading' || headsElsewhere(block.text))
      section = sectionUnder(comparable(block.text));
    else if (section === 'elsewhere' && block.text.length > LONGEST_TEASER) section = 'own';
    if (section === 'own') kept.push(block);
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

type Section = 'own' | 'elsewhere' | 'after';

function sectionUnder(heading: string): Section {
  if (HEADINGS_AT_END.test(heading)) return 'after';
  return ELSEWHERE_HEADINGS.has(heading) ? 'elsewhere' : 'own';
}
