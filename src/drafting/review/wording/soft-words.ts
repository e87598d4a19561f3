import { isSoftEnough, SOFT } from '../../../checking/rules/overstatement/soft-enough.js';

/** Words that could be a hedge, even with a standing that they seldom give. */
const OTHERS =
  /^(?:reports?|reported|rumors?|claims?|sources|indicat(?:e|es|ed)|suggest(?:s|ed)?|signs?|polls?|seems?|seemed|appears?|appeared)$/iu;

/**
 * The single words of a sentence that may hedge it, although the reading found no hedge in them: 'projections',
 * 'rumors', 'indicated'.
 *
 * @param known hedges that were found
 */
export const softWords = (sentence: string, known: readonly string[]): string[] =>
  [...new Set(sentence.match(/\p{L}[\p{L}'’-]{2,}/gu))].filter(
    (word) =>
      !known.some((hedge) => hedge.includes(word)) &&
      (OTHERS.test(word) || SOFT.some((standing) => isSoftEnough(word, standing))),
  );
