const made = new Map<string, RegExp>();

/**
 * A regular expression over Unicode properties (`\p{L}`), made when it is first used. As a literal it would cost at every
 * start: V8 checks the literals of a file while reading it, and each property sets up its table (8 to 10 million
 * instructions of a start of 120, for four literals that were never run).
 *
 * @param source the pattern; with `g` only for `matchAll` and `replace`, which begin anew each time
 */
export function pattern(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  let expression = made.get(key);
  if (!expression) {
    expression = new RegExp(source, flags);
    made.set(key, expression);
  }
  return expression;
}
