import lists from '../../../data/lexicon/reading/parts-of-names.json' with { type: 'json' };
import { wordSet } from '../lexicon-lines.js';
import type { Span, Token } from '../reading.js';
import { isDemonym, knownPlace } from './gazetteer.js';

/** A word of a sentence. 'Ka-chun', 'al-Amr' and 'Adm.' are single words, although they consist of several tokens. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
}

/** Second parts of hyphenated compounds that are not names: 'Beijing-based'. */
const SUFFIXES = new Set(lists.suffixes);

/** Arabic and Hebrew words that a hyphen joins to the name after them: 'al-Amr'. */
const ARTICLES = wordSet('al el ul ad an ar as ash at az ben bin abu Al El');

const ABBREVIATED = new Set(lists.abbreviated);

export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = lengthAt(tokens, at);
    words.push(join(tokens.slice(at, at + length)));
    at += length;
  }
  return words;
}

function join(tokens: readonly Token[]): Word {
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
  const text = first === last ? first.text : tokens.map((token) => token.text).join('');
  return { text, lower: text.toLowerCase(), pos: first.pos, start: first.start, end: last.end };
}

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** Counts the tokens from an index that form one word. */
function lengthAt(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (ABBREVIATED.has(first?.text ?? '') && second?.text === '.' && touches(first, second)) return 2;
  let length = 1;
  while (joinsNext(tokens, at + length - 1)) length += 2;
  return length;
}

function joinsNext(tokens: readonly Token[], at: number): boolean {
  const [left, hyphen, right] = tokens.slice(at, at + 3);
  if (!left || !right || !/^[-‐‑–]$/u.test(hyphen?.text ?? '')) return false;
  if (!touches(left, hyphen) || !touches(hyphen, right) || !/^\p{L}/u.test(right.text)) return false;
  if (SUFFIXES.has(right.text) || /^\p{Ll}{3,}(?:ing|ed)$/u.test(right.text)) return false;
  if (ARTICLES.has(left.text)) return /^\p{Lu}/u.test(right.text);
  if (!/^\p{Lu}/u.test(left.text)) return false;
  return !(isGeographic(left.text) && isGeographic(right.text));
}

const isGeographic = (word: string): boolean => isDemonym(word) || knownPlace(word) !== undefined;
