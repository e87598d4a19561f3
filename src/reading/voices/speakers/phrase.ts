import { RELATIVE_PRONOUNS } from '../../lexicon/grammar-words.js';
import { isDateComma } from '../../line/nominals.js';
import { lowerAt, textAt, type Word } from '../../line/words.js';

/** The words of a source, and the part that says who or what the source is. */
export interface Phrase {
  readonly words: readonly Word[];
  /** The words up to the first comma, dash, opening parenthesis or relative clause. */
  readonly base: readonly Word[];
  /** The head noun of the phrase: 'spokesman' in 'a spokesman for the port', 'Lind' in 'Mayor Ann Lind'. */
  readonly head: Word | undefined;
  readonly definite: boolean;
}

const DEFINITE = /^(?:the|this|these|that|its|his|her|their|our)$/;

export function phraseOf(words: readonly Word[]): Phrase {
  const base = withoutMark(words.slice(0, baseLength(words)));
  return { words, base, head: headOf(base), definite: DEFINITE.test(lowerAt(base, 0)) };
}

/** Drops the possessive mark at the end: 'Lind's father's' becomes 'Lind's father'. */
const withoutMark = (base: readonly Word[]): readonly Word[] =>
  base.length > 1 && /^(?:'s|')$/.test(base.at(-1)?.lower ?? '') ? base.slice(0, -1) : base;

function baseLength(words: readonly Word[]): number {
  const end = words.findIndex(
    ({ text, lower }, index) =>
      index > 0 &&
      (/^[,(—–]$/.test(text) || RELATIVE_PRONOUNS.has(lower)) &&
      !isDateComma(words, index) &&
      !isHyphen(words, index),
  );
  return end < 0 ? words.length : end;
}

/** Returns the last noun before a preposition or participle. */
function headOf(base: readonly Word[]): Word | undefined {
  let head: Word | undefined;
  for (const [index, word] of base.entries()) {
    if (/^(?:ADP|VERB|AUX|SCONJ|CCONJ)$/.test(word.pos) && head !== undefined && !isPartOfName(base, index))
      return head;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos) || isPartOfName(base, index)) head = word;
  }
  return head ?? base.at(-1);
}

/** Whether a word is capitalized within a phrase and therefore part of a name, whatever its tag: 'Cross', 'Jolly'. */
const isPartOfName = (base: readonly Word[], index: number): boolean =>
  index > 0 && /^\p{Lu}\p{Ll}/u.test(textAt(base, index));

/** Whether a hyphen or particle joins the surrounding words into a single name: 'Abdul-Lind', 'Ann de Lind'. */
const isInName = (base: readonly Word[], index: number): boolean =>
  (PARTICLE.test(textAt(base, index)) && base[index - 1]?.pos === 'PROPN') || isHyphen(base, index);

const PARTICLE = /^(?:de|del|dela|della|da|di|du|van|von|bin|ibn)$/;

const isHyphen = (base: readonly Word[], index: number): boolean =>
  /^[-‐‑–]$/.test(textAt(base, index)) &&
  base[index]?.start === base[index - 1]?.end &&
  base[index]?.end === base[index + 1]?.start;

/** Returns the name at the end of the base: 'Ann Lind' in 'Mayor Ann Lind'. */
export function properName(base: readonly Word[], head: Word): readonly Word[] {
  const end = base.indexOf(head);
  let first = end;
  while (first > 0 && (base[first - 1]?.pos === 'PROPN' || isInName(base, first - 1))) first -= 1;
  return base.slice(first, end + 1);
}
