import { anyOf } from '../../lexicon-pattern.js';
import type { SourceDetails } from '../../reading.js';
import { isCreditLine } from '../../structure/captions.js';
import { isByline, isDateLine } from '../../structure/front-matter.js';
import { type Block, comparable, repeats } from '../blocks.js';
import { FRONT } from '../front-matter.js';
import { HEADINGS_ELSEWHERE, LEADS_ELSEWHERE } from './elsewhere-words.js';

const LONGEST_LEAD = 200;
const ELSEWHERE = new RegExp(`^(?:${anyOf(LEADS_ELSEWHERE)})(?![\\p{L}\\p{N}])`, 'u');
const HEADINGS = new Set(HEADINGS_ELSEWHERE.map(comparable));

/** The blocks of an article without bylines, credits, lines that lead elsewhere and headings over nothing. */
export function trim(blocks: readonly Block[], details: SourceDetails): Block[] {
  const own = blocks.filter((block, index) => {
    if (block.kind === 'quotation') return true;
    if (isCreditLine(block.text) || leadsElsewhere(block)) return false;
    return index >= FRONT || !isFrontMatter(block.text, details);
  });
  return withoutEmptySections(own);
}

const leadsElsewhere = ({ kind, text, isLink }: Block): boolean =>
  kind !== 'heading' && (isLink === true || (text.length <= LONGEST_LEAD && ELSEWHERE.test(text)));

function isFrontMatter(text: string, { author, title, publisher }: SourceDetails): boolean {
  if (text.length > LONGEST_LEAD) return false;
  const names = [author, publisher, title].filter((name) => name !== undefined);
  return (
    isByline(text) ||
    isDateLine(text) ||
    names.some((name) => repeats(text, name) || repeats(text, `by ${name}`))
  );
}

/** Drops headings with nothing under them, and sections whose heading says that they lead elsewhere. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let isElsewhere = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') isElsewhere = HEADINGS.has(comparable(block.text));
    const isEmpty = block.kind === 'heading' && blocks.slice(index + 1, index + 2).length === 0;
    if (!isElsewhere && !isEmpty) kept.push(block);
  });
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}
