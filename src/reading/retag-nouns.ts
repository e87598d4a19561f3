import { posAt, textAt } from './line/words.js';
import type { Token } from './reading.js';

/** Irregular participles and past forms that the tagger often mistakes for nouns. */
export const IRREGULAR =
  /^(?:sent|held|kept|shot|cut|hit|set|left|lost|built|found|put|led|fed|met|bought|brought|caught|taught|sought|fought|struck|torn|shut)$/;

/** Whether 'He' is the first part of a name, as in 'Premier He Lifeng', and not a pronoun. */
export const isFamilyName = (tokens: readonly Token[], index: number): boolean =>
  textAt(tokens, index) === 'He' &&
  tokens[index + 1]?.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}+$/u.test(textAt(tokens, index + 1)) &&
  !/day$/.test(textAt(tokens, index + 1));

/**
 * Whether the context shows that a word is a noun: 'fears' in 'there are fears that', 'lift' in 'the lift company',
 * 'suspect' in 'the suspect’s car', 'police' in 'according to police radio', or 'think' in 'think tank'.
 */
export const isNoun = (tokens: readonly Token[], index: number): boolean =>
  isPossessor(tokens, index) ||
  isBeforeHyphen(tokens, index) ||
  isAfterAccordingTo(tokens, index) ||
  (textAt(tokens, index - 1) === 'of' && INFINITIVE.test(textAt(tokens, index))) ||
  (/^suspects?$/.test(textAt(tokens, index)) && !opensObject(tokens, index + 1)) ||
  (tokens[index]?.text === 'think' && /^tanks?$/.test(textAt(tokens, index + 1))) ||
  (/[^s]s$/.test(textAt(tokens, index)) &&
    /^(?:is|are|was|were)$/.test(textAt(tokens, index - 1)) &&
    tokens[index - 2]?.text.toLowerCase() === 'there') ||
  (INFINITIVE.test(textAt(tokens, index)) &&
    !IRREGULAR.test(textAt(tokens, index)) &&
    /^(?:the|an?)$/i.test(textAt(tokens, index - 1)) &&
    tokens[index + 1]?.pos === 'NOUN');

/** Whether a word is the first part of a compound such as 'state-run' and 'army-backed'. */
const isBeforeHyphen = (tokens: readonly Token[], index: number): boolean =>
  /^[-‐‑]$/.test(textAt(tokens, index + 1)) &&
  tokens[index]?.end === tokens[index + 1]?.start &&
  /^(?:backed|controlled|funded|led|linked|owned|run)$/.test(textAt(tokens, index + 2));

/** Whether an object or a clause may begin at a word. Without one, 'suspect' is a noun: 'the suspect held in Oslo'. */
const opensObject = (tokens: readonly Token[], index: number): boolean =>
  /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SCONJ)$/.test(posAt(tokens, index));

const isAfterAccordingTo = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.text === 'to' &&
  /^according$/i.test(textAt(tokens, index - 2)) &&
  /^(?:NOUN|PROPN)$/.test(posAt(tokens, index + 1));

const isPossessor = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.pos === 'PART' &&
  /^['’]s?$/.test(textAt(tokens, index + 1)) &&
  tokens[index]?.text !== 'let';

/**
 * Matches words that can be infinitives, unlike participles ('a leaked memo', 'the stolen car') and words that end in
 * -s.
 */
const INFINITIVE = /(?<!ed|ing|en|[wr]n|[lnp]t|ost|old|ught|un[gk]|s)$/;
