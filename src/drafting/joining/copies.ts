import { wordsIn } from '../../checking/verify/comparable.js';

/** So many words in a row are no coincidence, and more than a quotation that both have. */
const RUN = 12;

/** With a tenth of its runs in another text, a text rests on it. */
const SHARE = 0.1;

/** The texts, by the ids of their sources, of which another one has long runs of words. */
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
