/** Reads a lexicon kept as data: one word or phrase a line; empty lines separate groups and mean nothing. */
export const phrases = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const phraseSet = (list: string): ReadonlySet<string> => new Set(phrases(list));
