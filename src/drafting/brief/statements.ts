import type { Statement } from '../../briefing/file/schema.js';
import { capitalized, sentenceOf } from '../claims/wording.js';
import type { Line } from './lines.js';

/**
 * Makes a statement from consecutive sentences, quoted word for word.
 *
 * @param isNext whether the brief shows the previous sentence of the article right before them; otherwise, an initial
 *   'But' would refer to nothing and is left out
 */
export function statementOf(lines: readonly Line[], article: string, isNext = true): Statement {
  const list = lines.filter(({ isListed }) => isListed);
  const others = lines.filter(({ isListed }) => !isListed);
  const prose = sentenceOf({ start: others[0]?.start ?? 0, end: others.at(-1)?.end ?? 0 }, article);
  const whole =
    list.length === 0 ? withoutRepeatedMarks(prose) : `${prose.replace(/\.$/u, ':')} ${listOf(list)}`;
  const text = isNext ? whole : capitalized(whole.replace(JOINING, ''));
  return { text, claims: lines.flatMap((line) => line.claims.map(({ id }) => id)), verbatim: true };
}

/** A word that joins a sentence to the previous one, before a noun: 'But the mayor said'. */
const JOINING = /^(?:And |But |However, |Yet )(?=(?:an?|the) \p{L}|\p{Lu})/u;

/** Joins the items of a list. */
const listOf = (items: readonly Line[]): string =>
  items.map(({ text }, index) => (index < items.length - 1 ? text.replace(/\.$/u, '') : text)).join('; ');

/**
 * Removes the opening marks that newspapers repeat in each paragraph of a quotation, since the paragraphs become one
 * line.
 */
const withoutRepeatedMarks = (text: string): string =>
  text.replace(/(?<=(?:^|[\s([—–-])"[^"]*[.!?] )"(?=\p{L})|(?<=“[^”]*[.!?] )“(?=\p{L})/gu, '');
