import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { readWithTokens, type TokenizedReading } from '../../reading/read.js';
import type { Hedge, InputText, Sentence } from '../../reading/reading.js';
import type { Meaning } from '../meaning/meaning.js';
import { type NameBook, nameBookOf } from '../meaning/name-book.js';
import { meaningsOf } from '../meaning/read-meaning.js';

/** The text of a source, read. */
export interface SourceText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly hedges: readonly Hedge[];
  /** What each sentence says, in their order. */
  readonly meanings: readonly Meaning[];
  /** The names of the briefing and of the text. */
  readonly book: NameBook;
  readonly published: string | undefined;
  /** The index of the sentence at a place. */
  readonly indexOf: (at: string) => number | undefined;
}

/** @throws Unreadable where the text is empty, holds no prose, or is not in English */
export async function readSource(briefing: Briefing, source: Source, input: InputText): Promise<SourceText> {
  return sourceTextOf(briefing, await readWithTokens(withDate(input, source)));
}

/** 'Thursday' is counted from the day that the briefing records where the text does not say its own. */
const withDate = (input: InputText, { published }: Source): InputText =>
  published === undefined || input.details.published !== undefined
    ? input
    : { ...input, details: { ...input.details, published } };

/** The text of a source that has been read already. */
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
