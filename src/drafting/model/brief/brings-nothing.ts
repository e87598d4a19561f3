/** Whether all names and numbers of a sentence are in the text. */
export function bringsNothing(question: string, source: string): boolean {
  const [, ...words] = question.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? [];
  return words
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .map((word) => word.replace(/(?:['’]s|[.,'’-]+)$/u, ''))
    .every((word) => source.includes(word) || source.includes(word.replace(/s$/, '')));
}
