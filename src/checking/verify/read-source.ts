import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { readWithTokens, type TokenizedReading } from '../../reading/read.js';
import type { Hedge, InputText, Sentence } from '../../reading/reading.js';
import type { Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/names/name-book.js';
import { nameBookOf } from '../meaning/names/name-book-of.js';
import { meaningsOf } from '../meaning/read-meaning.js';

/** The parsed text of a source. */
export interface SourceText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly hedges: readonly Hedge[];
  readonly meanings: readonly Meaning[];
  /** The names in the briefing and in the text. */
  readonly book: NameBook;
  readonly published: string | undefined;
  /** Returns the index of the sentence at a place. */
  readonly indexOf: (at: string) => number | undefined;
}

/** @throws Unreadable if the text is empty, has no prose, or is not in English */
export async function readSource(briefing: Briefing, source: Source, input: InputText): Promise<SourceText> {
  return sourceTextOf(briefing, await readWithTokens(withDate(input, source)));
}

/** Gives an undated text the date from the briefing, so that 'Thursday' can be resolved. */
const withDate = (input: InputText, { published }: Source): InputText =>
  published === undefined || input.details.published !== undefined
    ? input
    : { ...input, details: { ...input.details, published } };

/** Prepares the text of a source that has already been read. */
export function sourceTextOf(briefing: Briefing, read: TokenizedReading): SourceText {
  const { text, sentences, hedges, names, details } = read.reading;
  const book = nameBookOf(briefing, names);
  const byPlace = new Map(sentences.map(({ at }, index) => [at, index]));
  return {
    text,
    sentences,
    hedges,
    meanings: meaningsOf(read, book),
    book,
    published: details.published,
    indexOf: (at) => byPlace.get(at),
  };
}
