import type { Sentence } from '../reading.js';

/** How many characters after a sentence are searched for a closing mark. */
const FARTHEST = 2_000;

/** Matches a speaker after a comma at the end of a sentence: 'It is late, Lind told reporters.' */
const SPEAKER =
  /[,!?] (?:(?:he|she|they|\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'-]*){0,3}) (?:said|says|told|added|asked|wrote)|(?:said|says|added|asked|wrote) (?:he|she|they|\p{Lu}))\b[^"“”,]*$/u;

/**
 * Returns the end of a quotation whose closing mark is missing before the speaker: '"It is late, Lind said. We left.'
 * If a later sentence closes the quotation, no mark is missing.
 *
 * @param start where the quotation begins
 * @param sentenceEnd the end of the first sentence of the quotation
 * @param paragraphEnd the end of the paragraph
 */
export function forgottenEnd(
  text: string,
  start: number,
  sentenceEnd: number,
  paragraphEnd: number,
): number | undefined {
  const own = text.slice(start, sentenceEnd);
  if (/["“”]/u.test(own.slice(1))) return undefined;
  const said = SPEAKER.exec(own);
  if (said === null) return undefined;
  const rest = text.slice(sentenceEnd, Math.min(paragraphEnd, sentenceEnd + FARTHEST));
  const [mark] = /.["“”]/su.exec(rest) ?? [];
  return mark === undefined || /^\s/.test(mark) ? start + said.index + 1 : undefined;
}

/** Returns, for each sentence, the end of its paragraph. */
export function paragraphEnds(text: string, sentences: readonly Sentence[]): readonly number[] {
  const ends: number[] = new Array(sentences.length);
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const { end } = sentences[index] as Sentence;
    const next = sentences[index + 1];
    ends[index] =
      next === undefined || text.slice(end, next.start).includes('\n') ? end : (ends[index + 1] ?? end);
  }
  return ends;
}
