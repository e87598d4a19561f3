import { LOCATOR } from '../../briefing/locator.js';
import type { Reading, Sentence } from '../../reading/reading.js';
import { holdsClaims } from '../../reading/sentences.js';

/** A sentence as a model is shown it: by a number, which stands for its place. */
export interface NumberedSentence {
  readonly number: number;
  readonly at: string;
  readonly text: string;
}

/** Whole paragraphs that go to a model in one request. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly paragraphs: readonly (readonly NumberedSentence[])[];
}

/** Estimated tokens of a part: what small models read with attention. */
export const MOST_TOKENS = 1_600;

/** What is longer has lost its full stops, or is a table. */
const LONGEST = 4_000;

/**
 * The sentences of a text that may hold claims, numbered through, in parts of whole paragraphs. A paragraph that is too
 * long for a part is one by itself where its sentences fit, and is divided between sentences where they do not.
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
  holdsClaims(kind) && LOCATOR.test(at) && end - start <= LONGEST;

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

/** A paragraph as it stands in a request. */
export const shown = (sentences: readonly NumberedSentence[]): string =>
  sentences.map(({ number, text }) => `[${number}] ${text}\n`).join('');

/** UTF-8 bytes a token: English takes four or a little more in the usual vocabularies. */
const BYTES = 4;

/** About how many tokens a model makes of a text. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES);
