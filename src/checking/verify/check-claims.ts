import type { Briefing } from '../../briefing/briefing.js';
import { byPlace } from '../../briefing/claim-order.js';
import type { Claim, Source } from '../../briefing/file/schema.js';
import { blockName, type TextIndex } from './text-index.js';

/** What became of a claim that was held against the text of its source. */
export interface ClaimCheck {
  readonly claim: Claim;
  readonly result: 'found' | 'not found' | 'not checked';
  /** The line of the hedge word, or of the beginning of the block that is cited. */
  readonly line?: number;
  readonly remark: string;
}

/** Every claim of one source against its text: whether the place is there, and the hedge word in that place. */
export function checkClaims(briefing: Briefing, source: Source, text: TextIndex): ClaimCheck[] {
  const sentences = recordedSentences(source);
  return briefing
    .all('claims')
    .filter((claim) => claim.source === source.id)
    .sort(byPlace)
    .map((claim) => checkClaim(claim, sentences, text));
}

function checkClaim(claim: Claim, sentences: ReadonlyMap<string, number>, text: TextIndex): ClaimCheck {
  const block = text.block(claim.at);
  if (block === undefined) return { claim, result: 'not found', remark: `the text has no ${claim.at}` };
  const line = block.lines[0]?.number ?? 1;
  if (exceeds(claim.at, sentences))
    return {
      claim,
      result: 'not found',
      line,
      remark: `${blockName(claim.at)} is recorded with fewer sentences`,
    };
  const { cue } = claim;
  if (cue === undefined) return { claim, result: 'not checked', line, remark: 'no hedge word to look for' };
  const found = text.line(cue, block);
  if (found !== undefined) return { claim, result: 'found', line: found, remark: `“${cue}”` };
  return {
    claim,
    result: 'not found',
    line,
    remark: `“${cue}” does not stand there${elsewhere(cue, text)}`,
  };
}

/** The sentences that the editor counted, by block. */
const recordedSentences = ({ sections = [] }: Source): ReadonlyMap<string, number> =>
  new Map(
    sections.flatMap(({ number, blocks }) =>
      Object.entries(blocks).map(([block, count]) => [`${number}.${block}`, count] as const),
    ),
  );

/** Whether the sentence has a higher number than the editor counted in its block. */
function exceeds(at: string, sentences: ReadonlyMap<string, number>): boolean {
  const count = sentences.get(blockName(at));
  const [, sentence] = /\.s(\d+)$/.exec(at) ?? [];
  return count !== undefined && Number(sentence) > count;
}

function elsewhere(cue: string, text: TextIndex): string {
  const found = text.elsewhere(cue);
  return found ? `; it does at ${found.at}, line ${found.line}` : '';
}
