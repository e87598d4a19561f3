import { wordsIn } from '../../checking/verify/comparable.js';

/** A run of this many words is no coincidence, and longer than a shared quotation. */
const RUN = 12;

/** A text is based on another that has at least this share of its runs. */
const SHARE = 0.1;

/** The source ids of the texts from which a text has copied long runs of words. */
export function copiedFrom(text: string, others: ReadonlyMap<string, string>): string[] {
  const own = runsOf(text);
  if (own.length === 0) return [];
  return [...others].flatMap(([id, other]) => {
    const known = new Set(runsOf(other));
    return own.filter((run) => known.has(run)).length >= SHARE * own.length ? [id] : [];
  });
}

function runsOf(text: string): string[] {
  const words = wordsIn(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
