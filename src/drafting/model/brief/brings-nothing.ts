/** Whether all names and numbers in a sentence are also in the text. */
export function bringsNothing(question: string, source: string): boolean {
  const [, ...words] = question.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? [];
  return words
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .map((word) => word.replace(/[.,'’-]+$/u, '').replace(/['’]s$/u, ''))
    .every(
      (word) => source.includes(word) || source.includes(word.replace(/s$/, '')) || isYear(word, source),
    );
}

/** Whether a word can be a year that the text gives relative to its own date: 'next year'. */
const isYear = (word: string, source: string): boolean =>
  /^(?:19|20)\d\d$/.test(word) && /\b(?:this|last|next) year\b/i.test(source);
