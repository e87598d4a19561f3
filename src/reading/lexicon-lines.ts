/** Returns the entries of a lexicon with one phrase per line, skipping blank lines and comments (`#`). */
export function linesOf(lexicon: string): string[] {
  return lexicon
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
