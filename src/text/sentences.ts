import { segmentsIn } from './segments.js';

/** Unicode ends a sentence behind 'St. ' or 'J. ' too. */
const GOES_ON =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mrs?|Ms|Drs?|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Hon|Rev|Nos?|vs|U\.S|U\.K|U\.N|D\.C)\.\s*$/u;

/** What shows that a sentence begins where it does: a letter, an end of a sentence, or a break (UAX 29, rule SB8). */
const CERTAIN = /[\p{L}.!?\u2026\n\r\u0085\u2028\u2029]/u;

let segmenter: Intl.Segmenter | undefined;

/** The sentences of an English text, trimmed. Where one ends is a guess, by the rules of Unicode (UAX 29) and a few titles. */
export function sentencesIn(text: string): string[] {
  const trimmed = text.trim();
  // Most texts are one sentence, and the segmenter takes its time.
  if (!/[^\p{L}\p{N},;:]\s/u.test(trimmed)) return trimmed === '' ? [] : [trimmed];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: string[] = [];
  let open: string[] = [];
  for (const segment of segmentsIn(segmenter, trimmed, (last) => CERTAIN.test(last))) {
    const before = open.at(-1)?.at(-1) ?? '';
    open.push(segment);
    if (GOES_ON.test(before + segment)) continue;
    sentences.push(open.join('').trim());
    open = [];
  }
  return open.length === 0 ? sentences : [...sentences, open.join('').trim()];
}
