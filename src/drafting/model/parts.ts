import { LOCATOR } from '../../briefing/locator.js';
import type { Reading, Sentence } from '../../reading/reading.js';
import { holdsClaims } from '../../reading/sentences.js';

/** A sentence as a model sees it, with a number instead of its locator. */
export interface NumberedSentence {
  readonly number: number;
  readonly at: string;
  readonly text: string;
}

/** Whole paragraphs that are sent to a model in one request. */
export interface Part {
  /** The number of the part, counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly paragraphs: readonly (readonly NumberedSentence[])[];
}

/** The maximum size of a part, in estimated tokens. Even small models can handle such a part. */
export const MOST_TOKENS = 1_600;

/**
 * The maximum length of a sentence, in characters. A longer sentence is probably a table, or a text that has lost its
 * periods.
 */
const MAX_LENGTH = 4_000;

/**
 * Returns the numbered sentences of a text that may contain claims, divided into parts of whole paragraphs. Only a
 * paragraph that is too long for a part is split, between sentences.
 */
export function partsOf(reading: Reading): Part[] {
  const parts: NumberedSentence[][][] = [];
  let room = 0;
  for (const paragraph of paragraphsOf(reading).flatMap(fitting)) {
    const size = sizeOf(paragraph);
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = MOST_TOKENS;
    }
    parts.at(-1)?.push(paragraph);
    room -= size;
  }
  return parts.map((paragraphs, index) => ({ number: index + 1, of: parts.length, paragraphs }));
}

function paragraphsOf({ sentences, text }: Reading): NumberedSentence[][] {
  const paragraphs: NumberedSentence[][] = [];
  let block: string | undefined;
  let number = 0;
  for (const sentence of sentences.filter(isShown)) {
    const own = sentence.at.replace(/\.s\d+$/, '');
    if (own !== block) paragraphs.push([]);
    block = own;
    number += 1;
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').trim();
    paragraphs.at(-1)?.push({ number, at: sentence.at, text: words });
  }
  return paragraphs;
}

const isShown = ({ kind, at, start, end }: Sentence): boolean =>
  holdsClaims(kind) && LOCATOR.test(at) && end - start <= MAX_LENGTH;

function fitting(paragraph: readonly NumberedSentence[]): NumberedSentence[][] {
  const pieces: NumberedSentence[][] = [[]];
  let room = MOST_TOKENS;
  for (const sentence of paragraph) {
    const size = sizeOf([sentence]);
    if (size > room && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      room = MOST_TOKENS;
    }
    pieces.at(-1)?.push(sentence);
    room -= size;
  }
  return pieces;
}

const sizeOf = (sentences: readonly NumberedSentence[]): number => estimateTokens(shown(sentences));

export const shown = (sentences: readonly NumberedSentence[]): string =>
  sentences.map(({ number, text }) => `[${number}] ${text}\n`).join('');

/** The number of UTF-8 bytes per token. For English, it is four or slightly more in the usual vocabularies. */
export const BYTES = 4;

export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES);
