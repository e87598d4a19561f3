/** The entries of a lexicon: one phrase a line, blank lines and lines that start with `#` left out. */
export function linesOf(lexicon: string): string[] {
  return lexicon
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
