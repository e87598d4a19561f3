import { isSoftEnough, SOFT } from '../../../checking/rules/overstatement/soft-enough.js';

/** Words that can be a hedge, even for a standing that they seldom indicate. */
const OTHERS =
  /^(?:reports?|reported|rumors?|claims?|sources|indicat(?:e|es|ed)|suggest(?:s|ed)?|signs?|polls?|seems?|seemed|appears?|appeared)$/iu;

/**
 * Finds single words of a sentence that may be hedges, although the reading did not find them: 'projections', 'rumors',
 * 'indicated'.
 *
 * @param known the hedges that the reading found
 */
export const softWords = (sentence: string, known: readonly string[]): string[] =>
  [...new Set(sentence.match(/\p{L}[\p{L}'’-]{2,}/gu))].filter(
    (word) =>
      !known.some((hedge) => hedge.includes(word)) &&
      (OTHERS.test(word) || SOFT.some((standing) => isSoftEnough(word, standing))),
  );
