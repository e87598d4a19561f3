const escaped = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '\\s');

/** Returns the source of a regular expression that matches any of the phrases, longer ones first. */
export const anyOf = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
