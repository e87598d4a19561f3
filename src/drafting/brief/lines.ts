import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Reading, Span } from '../../reading/reading.js';
import { addTo } from '../../text/grouped-by.js';
import { sentenceOf } from '../claims/wording.js';

/** A sentence of the article, with the claims made from it. */
export interface Line extends Span {
  readonly at: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Whether the sentence begins inside a quotation. */
  readonly isQuoted: boolean;
}

/** The maximum number of sentences to compare. Comparing more is slow, and long texts begin with what matters. */
const MOST_LINES = 1000;

/** Returns the sentences with claims, in text order. */
export function linesOf({ claims }: BriefingFile, { sentences, text }: Reading): Line[] {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) addTo(byPlace, claim.at, claim);
  const starts = new Map<string, number>();
  const lines: Line[] = [];
  for (const { at, start, end } of sentences) {
    if (lines.length === MOST_LINES) break;
    const paragraph = starts.get(paragraphOf(at)) ?? start;
    starts.set(paragraphOf(at), paragraph);
    const own = byPlace.get(at);
    // A sentence that ends with a colon introduces text that the brief may not show.
    if (own === undefined || text.charAt(end - 1) === ':') continue;
    const isQuoted = isOpen(text.slice(Math.max(paragraph, start - FARTHEST), start));
    lines.push({ at, start, end, text: sentenceOf({ start, end }, text), claims: own, isQuoted });
  }
  return lines;
}

/** How many characters before a sentence are searched for the beginning of a quotation. */
const FARTHEST = 5000;

/** Returns whether a text ends inside a quotation. */
const isOpen = (text: string): boolean => /(?:“|(?:^|[\s([—–-])")[^"“”]*$/u.test(text);

/** Returns whether a sentence directly follows another one in the same paragraph. */
export const follows = (line: Line, before: Line): boolean =>
  paragraphOf(line.at) === paragraphOf(before.at) && numberOf(line.at) === numberOf(before.at) + 1;

export const paragraphOf = (at: string): string => at.replace(/\.s\d+$/u, '');
const numberOf = (at: string): number => Number(/\.s(\d+)$/u.exec(at)?.[1] ?? 1);

export const wordsIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
