/** The maximum number of words of a run that are compared. Names are shorter. */
const LONGEST = 32;

/** Returns all runs of the given length, each with its words joined by spaces. */
export const runsOf = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));

/**
 * The runs of words in a text. All runs of a length are indexed when one of that length is first looked up, so that the
 * time that a lookup takes depends only on the length of the run.
 */
export class WordRuns {
  readonly #runs = new Map<number, ReadonlySet<string>>();

  constructor(readonly words: readonly string[]) {}

  /** Whether the given words follow one another in the text; false for an empty list. */
  has(run: readonly string[]): boolean {
    const length = Math.min(run.length, LONGEST);
    if (length === 0) return false;
    const runs = this.#runs.get(length) ?? new Set(runsOf(this.words, length));
    this.#runs.set(length, runs);
    return runs.has(run.slice(0, length).join(' '));
  }
}
