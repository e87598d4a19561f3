import type { InferOutput } from 'valibot';
import type { Table } from '../document/document.js';
import type { Answer, Layout, RecordHead } from './answer.js';
import { agenda } from './read/agenda.js';
import { itinerary } from './read/itinerary.js';
import { search } from './read/search.js';
import { timeline } from './read/timeline.js';

/** Whatever its record is; `never`, so that nobody draws one answer's record by another's layout. */
interface AnyAnswer extends Pick<Answer<RecordHead>, 'kind' | 'schema' | 'exports'> {
  readonly layout: (record: never) => Layout;
  readonly table?: (record: never) => Table;
}

/**
 * Every kind of answer, by its kind: the published JSON Schema is generated from this list, and the library draws records
 * by it. Commands import their own answer alone, so that a start does not load the others.
 */
export const ANSWERS = {
  agenda,
  itinerary,
  search,
  timeline,
} as const satisfies Readonly<Record<string, AnyAnswer>>;

export type AnswerKind = keyof typeof ANSWERS;

/** The record of any answer, told apart by its `kind`. */
export type AnswerRecord = { [Kind in AnswerKind]: RecordOf<Kind> }[AnswerKind];

export type RecordOf<Kind extends AnswerKind> = InferOutput<ReturnType<(typeof ANSWERS)[Kind]['schema']>>;

/** The answer that a record is of. */
export const answerOf = <Content extends AnswerRecord>({ kind }: Content): Answer<Content> =>
  ANSWERS[kind] as unknown as Answer<Content>;
