import { countryOfDemonym } from '../../../../reading/names/gazetteer.js';

/** Returns whether a question adds no names or numbers to those in the source. */
export function bringsNothing(question: string, source: string): boolean {
  const [, ...words] = question.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? [];
  return words
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .map((word) => word.replace(/[.,'’-]+$/u, '').replace(/['’]s$/u, ''))
    .every(
      (word) =>
        source.includes(word) ||
        source.includes(word.replace(/s$/, '')) ||
        source.includes(countryOfDemonym(word) ?? word) ||
        isYear(word, source),
    );
}

/** Returns whether a word is a year that the text may give relative to its own date: 'next year'. */
const isYear = (word: string, source: string): boolean =>
  /^(?:19|20)\d\d$/.test(word) && /\b(?:this|last|next) year\b/i.test(source);
