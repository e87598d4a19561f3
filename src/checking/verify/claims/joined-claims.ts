import { splitSentences } from '../../../reading/sentences.js';
import { differences } from '../../meaning/differences.js';
import type { Difference, Meaning } from '../../meaning/meaning.js';
import type { NameBook } from '../../meaning/names/name-book.js';
import { readMeanings } from '../../meaning/read-meaning.js';
import { supportOf } from '../../meaning/support.js';

/** Claims that were joined from several sentences of their source. */

/** What a claim says, and for a claim of several sentences, what each of these says. */
export interface Said extends Meaning {
  readonly parts?: readonly Meaning[];
}

/** Reads the words of claims; the results are in their order. */
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

/** The least share of a part of a claim that is in the sentence that it comes from. */
const LEAST = 0.6;

/**
 * Compares each part of a joined claim with the sentence that it comes from: 'Ek had 54' with the sentence about Ek, not
 * with the one about Lind.
 *
 * @param joined the sentences of the claim as one, for a part that comes from several of them
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
