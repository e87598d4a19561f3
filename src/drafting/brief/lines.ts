import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Reading, Sentence, Span } from '../../reading/reading.js';
import { addTo } from '../../text/grouped-by.js';
import { sentenceOf } from '../claims/wording.js';

/** A sentence of the article, with the claims made from it. */
export interface Line extends Span {
  readonly at: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Whether the sentence begins inside a quotation. */
  readonly isQuoted: boolean;
  /** Whether the sentence directly follows the previous line, possibly in a new paragraph. */
  readonly follows: boolean;
  /** Whether the sentence is an item of a list that a line with a colon introduces. */
  readonly isListed: boolean;
}

/**
 * The maximum number of sentences to compare. Comparing more is slow, and a long text begins with its most important
 * facts.
 */
const MOST_LINES = 300;

/**
 * Returns the sentences of the article in text order, from the first one with a claim, without titles, headings, bylines and
 * captions.
 */
export function linesOf({ claims }: BriefingFile, { sentences, text }: Reading): Line[] {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) addTo(byPlace, claim.at, claim);
  const starts = new Map<string, number>();
  const lines: Line[] = [];
  let follows = false;
  let isList = false;
  for (const [index, sentence] of sentences.entries()) {
    if (lines.length === MOST_LINES) break;
    const { at, start, end } = sentence;
    const paragraph = starts.get(paragraphOf(at)) ?? start;
    starts.set(paragraphOf(at), paragraph);
    const isShown = SHOWN.has(sentence.kind) && !introducesNothing(sentence, sentences[index + 1], text);
    const isBullet = sentence.kind === 'bullet';
    isList = isBullet && follows && (isList || endsWithColon(text.slice(0, lines.at(-1)?.end)));
    // The sentence after a list does not belong to its last item.
    if (!isBullet && lines.at(-1)?.isListed) follows = false;
    const isQuoted = isOpen(text.slice(Math.max(paragraph, start - FARTHEST), start));
    const own = byPlace.get(at) ?? [];
    if (isShown)
      lines.push({
        at,
        start,
        end,
        text: sentenceOf({ start, end }, text),
        claims: own,
        isQuoted,
        follows,
        isListed: isList,
      });
    follows = isShown;
  }
  const first = lines.findIndex((line) => line.claims.length > 0);
  return first < 0 ? [] : lines.slice(first);
}

const SHOWN: ReadonlySet<Sentence['kind']> = new Set(['prose', 'bullet', 'quotation'] as const);

/** Returns whether a sentence ends with a colon before a heading or a picture, or at the end of the text. */
const introducesNothing = ({ end }: Span, next: Sentence | undefined, text: string): boolean =>
  endsWithColon(text.slice(0, end)) && (next === undefined || !SHOWN.has(next.kind));

const endsWithColon = (text: string): boolean => /:\s*$/u.test(text);

/** The number of characters before a sentence that are searched for the beginning of a quotation. */
const FARTHEST = 5000;

/** Returns whether a text ends inside a quotation. */
export const isOpen = (text: string): boolean => /(?:“|(?:^|[\s([—–-])")[^"“”]*$/u.test(text);

export const paragraphOf = (at: string): string => at.replace(/\.s\d+$/u, '');

export const wordsIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
