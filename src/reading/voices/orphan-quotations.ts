import type { Line } from '../line/words.js';
import type { Attribution } from '../reading.js';
import { holdsClaims } from '../sentences.js';
import { announcerIn, quotationBy } from './announced-quotations.js';
import type { Mention, NameIndex } from './speakers/name-index.js';

/** The minimum share of quoted words for a sentence to count as a quotation. */
const QUOTED_SHARE = 0.8;
/** The minimum number of words in a quotation. Shorter quoted phrases are slogans or titles. */
const FEWEST_WORDS = 4;

/**
 * Finds quoted sentences without a speaker: 'Lind was blunt. “The port is shut.”' They are never in the text's own
 * voice. The speaker is the only person named in the previous or next sentence of the paragraph; if there is no such
 * person, the voice is unnamed.
 *
 * @param isTaken whether a line already has a speaker
 */
export function orphanQuotations(
  lines: readonly Line[],
  names: NameIndex,
  isTaken: (line: Line) => boolean,
): Attribution[] {
  const found: Attribution[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const end = endOfRun(lines, index, isTaken);
    const run = lines.slice(index, end);
    const last = run.at(-1);
    // An opening mark without a closing mark is a mistake and does not begin a quotation.
    if (last?.sentence.kind === 'quotation' || last?.words.some(({ quote }) => quote === 'close')) {
      const speaker = speakerAt(lines, index, end, names);
      for (const { sentence } of run) found.push(quotationBy(speaker, sentence));
    }
    index = Math.max(index, end - 1);
  }
  return found;
}

/** Returns the index after a run of quoted lines, or the index of the first line if that line is not quoted. */
function endOfRun(lines: readonly Line[], first: number, isTaken: (line: Line) => boolean): number {
  let end = first;
  for (let line = lines[end]; line !== undefined && isQuotation(line) && !isTaken(line); line = lines[end])
    end += 1;
  return end;
}

function speakerAt(
  lines: readonly Line[],
  index: number,
  end: number,
  names: NameIndex,
): Mention | undefined {
  const opening = lines[index - 1];
  if (lines[index]?.startsInside && opening !== undefined) return announcerIn(opening, names);
  for (const near of [index - 1, end]) {
    if (lines[near]?.paragraph !== lines[index]?.paragraph) continue;
    const [first, ...others] = names.lines[near]?.people ?? [];
    if (first !== undefined && others.every(({ name }) => name === first.name)) return first;
  }
  return undefined;
}

function isQuotation({ words, sentence, startsInside }: Line): boolean {
  const count = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  if (!holdsClaims(sentence.kind) || (count < FEWEST_WORDS && !startsInside)) return false;
  if (sentence.kind === 'quotation') return true;
  return words.filter(({ quote }) => quote !== 'outside').length > QUOTED_SHARE * words.length;
}
