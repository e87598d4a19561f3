import type { Difference, DifferenceKind, Meaning } from '../../../checking/meaning/meaning.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { haveBoth, isDesignation, isInName } from './figures.js';
import { isDeniedToo } from './hedges.js';
import { hasWords, isNotSwapped, isSpelledOtherwise, isWhole } from './names.js';

/** What a sentence of the brief is compared with. */
export interface Sources {
  /** The meaning of the sentence. */
  readonly said: Meaning;
  /** The sentences of the text that it is based on. */
  readonly sentences: string;
  readonly article: string;
}

export const NAME_KINDS: readonly DifferenceKind[] = ['swapped-name', 'foreign-name'];

/** In a sentence that joins several, these prove nothing: who does what is spread over it. */
const UNSURE: readonly DifferenceKind[] = ['swapped-name', 'firmer', 'negated'];

/** Whether a difference between a sentence of the brief and all its sources counts. */
export const countsAgainst = (difference: Difference, text: string, sources: Sources): boolean =>
  (difference.isSure || !UNSURE.includes(difference.kind)) && !isNone(difference, text, sources);

/** Whether the sources say the same in other words, or elsewhere. */
function isNone(difference: Difference, text: string, sources: Sources): boolean {
  const { sentences } = sources;
  const { kind, words } = difference;
  const { said = '', source } = words;
  switch (kind) {
    case 'foreign-name':
      return (
        hasWords(said, sentences) ||
        isSpelledOtherwise(said, sentences) ||
        isNamedAlike(said, sources) ||
        isWhole(said, text, sentences)
      );
    case 'swapped-name':
      return (
        isNamedAlike(said, sources) ||
        isWhole(said, text, sentences) ||
        isSameOffice(difference, text) ||
        (source !== undefined && isNotSwapped({ said, source }, text, sentences))
      );
    case 'other-figure':
      return isSameFigure(said, source, text, sources) || isCurrency(said, sentences);
    case 'negated':
      return isDenialOfBoth(difference, sentences);
    case 'added-word':
    case 'other-predicate':
      return isCurrency(said, sentences);
    default:
      return false;
  }
}

/** 'Different office (leader)': the statement has that word too. */
export const isSameOffice = ({ words: { source = '' } }: Difference, text: string): boolean =>
  /^\p{Ll}/u.test(source) && standsIn(source, text);

/** A denial of the statement that the sources have too, if none of their words contradicts it. */
export const isDenialOfBoth = ({ words: { said = '', source } }: Difference, sentences: string): boolean =>
  source === undefined && isDeniedToo(said, sentences);

/** 'The Fukushima plant', if the text has that elsewhere: the name only tells which plant. */
function isNamedAlike(name: string, { said, article }: Sources): boolean {
  const use = said.names.find((one) => one.text === name);
  const next = use && said.words[use.last + 1];
  return next?.isContent === true && standsIn(`${name} ${next.text}`, article);
}

const isSameFigure = (
  number: string,
  source: string | undefined,
  text: string,
  { said, sentences, article }: Sources,
): boolean =>
  isDesignation(number, said, article) ||
  isInName(number, text, sentences, article) ||
  (source !== undefined && haveBoth({ said: number, source }, text, sentences));

/** 'Euros' for '€'. */
const isCurrency = (word: string, sentences: string): boolean =>
  SIGNS.some(([name, sign]) => name.test(word) && sentences.includes(sign));

const SIGNS: readonly (readonly [name: RegExp, sign: string])[] = [
  [/^euros?$/i, '€'],
  [/^(?:US )?dollars?$/i, '$'],
  [/^pounds?$/i, '£'],
  [/^yen$/i, '¥'],
  [/^per ?cent$/i, '%'],
];
