/** Returns the entries of a lexicon: one phrase a line, without blank lines and lines that start with `#`. */
export function linesOf(lexicon: string): string[] {
  return lexicon
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
