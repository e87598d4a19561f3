import type { Difference, DifferenceKind, Meaning } from '../../../checking/meaning/meaning.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { haveBoth, isCounted, isDesignation, isInName, isRelativeDay } from './figures.js';
import { isDeniedToo, quotedIn } from './hedges.js';
import { hasWords, isFamily, isNotSwapped, isOfEvent, isWhole } from './names.js';
import { hasOtherName } from './other-names.js';
import { isClipped, isHandle, isSpelledOtherwise } from './spellings.js';

/** The meaning of a sentence of the brief, and the texts with which the sentence is compared. */
export interface Sources {
  /** The meaning of the sentence. */
  readonly said: Meaning;
  /** The sentences of the text on which the sentence of the brief is based. */
  readonly sentences: string;
  /** The texts of its claims. */
  readonly claims: string;
  readonly article: string;
  /** Returns whether one of the sentences refers to a figure in the sentences before it. */
  readonly refersTo: (figure: string) => boolean;
}

export const NAME_KINDS: readonly DifferenceKind[] = ['swapped-name', 'foreign-name'];

/**
 * Differences that count only if the rule is sure of them. In a sentence that joins several source sentences, names may
 * be far from their actions.
 */
const UNSURE: readonly DifferenceKind[] = ['swapped-name', 'firmer', 'negated'];

/** Words that are never a matter of style: those of proof, and those for all people. */
const STRONG = /^(?:confirm(?:s|ed)?|everybody|everyone|guarantee[sd]?|proof|prove[sdn]?)$/i;

/** Returns whether a difference between a sentence of the brief and its sources counts against the sentence. */
export const countsAgainst = (difference: Difference, text: string, sources: Sources): boolean =>
  (difference.isSure || !UNSURE.includes(difference.kind) || STRONG.test(difference.words.said ?? '')) &&
  !isFalseAlarm(difference, text, sources);

/** Returns whether the sources say the same thing as the sentence, but in different words or in a different place. */
function isFalseAlarm(difference: Difference, text: string, sources: Sources): boolean {
  const { sentences } = sources;
  const { kind, words } = difference;
  const { said = '', source } = words;
  // The period at the end of a sentence may be read as part of the last word: 'm.' in '£800m.'
  if (source !== undefined && withoutPeriod(said) === withoutPeriod(source)) return true;
  if (hasOtherName(said, sentences)) return true;
  switch (kind) {
    case 'foreign-name':
      return (
        hasWords(said, sentences) ||
        isHandle(said, sentences) ||
        isClipped(said, sentences) ||
        isFamily(said, sources.article) ||
        isSpelledOtherwise(said, sentences) ||
        isNamedAlike(said, sources) ||
        isOfEvent(said, text, sources.article) ||
        isWhole(said, text, sentences)
      );
    case 'swapped-name':
      return (
        isComparison(source) ||
        isNamedAlike(said, sources) ||
        isOfEvent(said, text, sources.article) ||
        isFamily(said, sources.article) ||
        isWhole(said, text, sentences) ||
        isSameOffice(difference, text) ||
        (source !== undefined && isNotSwapped({ said, source }, text, sentences))
      );
    case 'other-figure':
      return isSameFigure(said, source, text, sources) || isCurrency(said, sentences);
    case 'negated':
      return isDenialOfBoth(difference, sentences) || standsIn(said, quotedIn(text));
    case 'added-word':
    case 'other-predicate':
      return isCurrency(said, sentences) || (/^\p{Lu}/u.test(said) && standsIn(said, sentences));
    default:
      return false;
  }
}

/** Returns whether a word only makes a comparison, so that it is not mistaken for a name: 'less satisfied'. */
export const isComparison = (word: string | undefined): boolean =>
  /^(?:less|more|most|least|fewer)$/.test(word ?? '');

const withoutPeriod = (words: string): string => words.replace(/\.$/, '');

/** Returns whether a statement contains the office that it supposedly changes: 'different office (leader)'. */
export const isSameOffice = ({ words: { source = '' } }: Difference, text: string): boolean =>
  /^\p{Ll}/u.test(source) && standsIn(source, text);

/**
 * Returns whether a denial in a statement is a false alarm. This is the case if the sources contain the same denial and
 * nothing that contradicts it, or if the statement only contrasts two things: 'two officers, not three'.
 */
export const isDenialOfBoth = ({ words: { said = '', source } }: Difference, sentences: string): boolean =>
  source === undefined && (/^, (?:not|without)\b/.test(said) || isDeniedToo(said, sentences));

/** Returns whether a name only specifies the next word, and does so elsewhere in the text: 'the Fukushima plant'. */
function isNamedAlike(name: string, { said, article }: Sources): boolean {
  const use = said.names.find((one) => one.text === name);
  const next = use && said.words[use.last + 1];
  return next?.isContent === true && standsIn(`${name} ${next.text}`, article);
}

const isSameFigure = (
  number: string,
  source: string | undefined,
  text: string,
  { said, sentences, claims, article, refersTo }: Sources,
): boolean =>
  isDesignation(number, said, article) ||
  isCounted(number, sentences) ||
  isCounted(number, claims) ||
  refersTo(number) ||
  isRelativeDay(number, source, sentences) ||
  isInName(number, text, sentences, article) ||
  (source !== undefined && haveBoth({ said: number, source }, text, sentences));

/** Returns whether a word stands for a currency symbol in the sentences: 'euros' for '€'. */
const isCurrency = (word: string, sentences: string): boolean =>
  SIGNS.some(([name, sign]) => name.test(word) && sentences.includes(sign));

const SIGNS: readonly (readonly [name: RegExp, sign: string])[] = [
  [/^euros?$/i, '€'],
  [/^(?:US )?dollars?$/i, '$'],
  [/^pounds?$/i, '£'],
  [/^yen$/i, '¥'],
  [/^per ?cent$/i, '%'],
];
