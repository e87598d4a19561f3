import type { Briefing } from '../../briefing/briefing.js';
import { byPlace } from '../../briefing/claim-order.js';
import type { Claim, Source } from '../../briefing/file/schema.js';
import { comparable } from './comparable.js';
import type { Block, SourceText } from './source-text.js';

/** What became of a claim that was held against the text of its source. */
export interface ClaimCheck {
  readonly claim: Claim;
  readonly result: 'found' | 'not found' | 'not checked';
  /** The line of the hedge word, or of the beginning of the block that is cited. */
  readonly line?: number;
  readonly remark: string;
}

/** Every claim of one source against its text: whether the place is there, and the hedge word in that place. */
export function checkClaims(briefing: Briefing, source: Source, text: SourceText): ClaimCheck[] {
  return briefing
    .all('claims')
    .filter((claim) => claim.source === source.id)
    .sort(byPlace)
    .map((claim) => checkClaim(claim, source, text));
}

function checkClaim(claim: Claim, source: Source, text: SourceText): ClaimCheck {
  const block = blockAt(text, claim.at);
  if (block === undefined) return { claim, result: 'not found', remark: `the text has no ${claim.at}` };
  const line = block.lines[0]?.number ?? 1;
  if (exceeds(claim.at, source))
    return {
      claim,
      result: 'not found',
      line,
      remark: `${blockName(claim.at)} is recorded with fewer sentences`,
    };
  const { cue } = claim;
  if (cue === undefined) return { claim, result: 'not checked', line, remark: 'no hedge word to look for' };
  const found = lineOf(cue, block, source);
  if (found !== undefined) return { claim, result: 'found', line: found, remark: `“${cue}”` };
  return {
    claim,
    result: 'not found',
    line,
    remark: `“${cue}” does not stand there${elsewhere(cue, source, text)}`,
  };
}

/** `1.B3` of `1.B3.s1`. */
export const blockName = (at: string): string => at.replace(/\.s\d+$/, '');

export const blockAt = (text: SourceText, at: string): Block | undefined =>
  at === 'title' ? text.headline : text.blocks.find((block) => block.at === blockName(at));

/** Whether the sentence has a higher number than the editor counted in its block. */
function exceeds(at: string, { sections }: Source): boolean {
  const [, section, block = '', sentence] = /^(\d+)\.([PB]\d+)\.s(\d+)$/.exec(at) ?? [];
  const count = sections?.find(({ number }) => String(number) === section)?.blocks[block];
  return count !== undefined && Number(sentence) > count;
}

/** The line in which some words begin; a recorded misprint may stand in them as printed or as meant. */
export function lineOf(words: string, { at, lines }: Block, { misprints = [] }: Source): number | undefined {
  const here = misprints.filter((misprint) => blockName(misprint.at) === at);
  const variants = [words, ...here.map(({ printed, meant }) => words.replace(meant, printed))].map(
    comparable,
  );
  let before = '';
  const starts = lines.map(({ number, text }) => {
    const start = before.length;
    before += `${comparable(text)} `;
    return { number, start };
  });
  const places = variants.map((variant) => indexOfWords(before, variant)).filter((place) => place >= 0);
  const [place] = places;
  return place === undefined ? undefined : starts.findLast(({ start }) => start <= place)?.number;
}

/** Where whole words stand: 'likely' does not stand in 'unlikely'. */
function indexOfWords(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at >= 0 && (joins(text[at - 1], words[0]) || joins(words.at(-1), text[at + words.length])))
    at = text.indexOf(words, at + 1);
  return at;
}

/** Whether two neighbours are inside one word; scripts without spaces have no such words. */
const joins = (before: string | undefined, after: string | undefined): boolean =>
  [before, after].every(
    (character) =>
      character !== undefined &&
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(character),
  );

function elsewhere(cue: string, source: Source, text: SourceText): string {
  const all = [...(text.headline ? [text.headline] : []), ...text.blocks];
  const found = all.find((block) => lineOf(cue, block, source) !== undefined);
  return found ? `; it does at ${found.at}, line ${lineOf(cue, found, source)}` : '';
}
