import { splitSentences } from '../../../reading/sentences.js';
import { differences } from '../../meaning/differences.js';
import type { Difference, Meaning } from '../../meaning/meaning.js';
import type { NameBook } from '../../meaning/names/name-book.js';
import { readMeanings } from '../../meaning/read-meaning.js';
import { supportOf } from '../../meaning/support.js';

/** The meaning of a claim. If the claim has several sentences, their meanings are `parts`. */
export interface Said extends Meaning {
  readonly parts?: readonly Meaning[];
}

/** Returns the meanings of claims, in the same order. */
export async function readClaims(
  texts: readonly string[],
  book: NameBook,
  published: string | undefined,
): Promise<Said[]> {
  const sentences = texts.map(sentencesOf);
  const several = sentences.filter(({ length }) => length > 1);
  const read = await readMeanings([...texts, ...several.flat()], book, published);
  let next = texts.length;
  return read.slice(0, texts.length).map((meaning, index) => {
    const count = sentences[index]?.length ?? 0;
    if (count < 2) return meaning;
    next += count;
    return { ...meaning, parts: read.slice(next - count, next) };
  });
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** The minimum share of a part's words that a sentence must contain to count as the source of that part. */
const LEAST = 0.6;

/**
 * Compares each sentence of a claim with the source sentence that it comes from.
 *
 * @param joined the joined meaning of all source sentences, used for parts that do not come from a single sentence
 */
export const differencesByPart = (
  parts: readonly Meaning[],
  sentences: readonly Meaning[],
  joined: Meaning,
  book: NameBook,
): Difference[] =>
  parts.flatMap((part) => {
    const support = sentences.map((sentence) => supportOf(part, sentence));
    const most = Math.max(...support);
    const own = most < LEAST ? undefined : sentences[support.indexOf(most)];
    return differences(part, own ?? joined, book);
  });
