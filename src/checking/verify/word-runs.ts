/** How many words of a run are compared; no name has more. */
const LONGEST = 32;

/** Two bases of polynomial hashes (Karp and Rabin 1987), odd so that every word affects the hash at every position. */
const BASES = [0x01000193, 0x85ebca6b] as const;

/**
 * Finds runs of words in a text. All runs of one length are indexed by their hashes at the first look-up of that
 * length, so that the time of a look-up depends only on the words searched for.
 */
export class WordRuns {
  readonly #numbers = new Map<string, number>();
  readonly #hashes: readonly Int32Array[];
  /** Maps the length of a run, and then its hash, to the index of its first word. */
  readonly #places = new Map<number, ReadonlyMap<number, number>>();
  readonly #size: number;

  constructor(words: readonly string[]) {
    this.#size = words.length;
    for (const word of words) if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size + 1);
    const numbers = words.map((word) => this.#numbers.get(word) ?? 0);
    this.#hashes = BASES.map((base) => prefixHashes(numbers, base));
  }

  /** @returns the index of the first word of the first occurrence; -1 if there is none, or the run is empty */
  indexOf(run: readonly string[]): number {
    const length = Math.min(run.length, LONGEST);
    const numbers = run.slice(0, length).map((word) => this.#numbers.get(word) ?? 0);
    if (length === 0 || length > this.#size || numbers.includes(0)) return -1;
    const [first, second] = BASES.map((base) => prefixHashes(numbers, base).at(-1) ?? 0);
    return this.#placesOf(length).get(joined(first, second)) ?? -1;
  }

  #placesOf(length: number): ReadonlyMap<number, number> {
    const known = this.#places.get(length);
    if (known) return known;
    const places = new Map<number, number>();
    const [first = 1, second = 1] = BASES.map((base) => power(base, length));
    for (let at = this.#size - length; at >= 0; at -= 1)
      places.set(joined(this.#hash(0, at, length, first), this.#hash(1, at, length, second)), at);
    this.#places.set(length, places);
    return places;
  }

  #hash(which: 0 | 1, at: number, length: number, factor: number): number {
    const hashes = this.#hashes[which] ?? new Int32Array();
    return ((hashes[at + length] ?? 0) - Math.imul(hashes[at] ?? 0, factor)) | 0;
  }
}

/** Returns the hashes of all prefixes of the text. */
function prefixHashes(numbers: readonly number[], base: number): Int32Array {
  const hashes = new Int32Array(numbers.length + 1);
  for (const [at, number] of numbers.entries())
    hashes[at + 1] = (Math.imul(hashes[at] ?? 0, base) + Math.imul(number, 0x9e3779b1)) | 0;
  return hashes;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step += 1) result = Math.imul(result, base);
  return result;
}

/** Combines two 32-bit hashes into one number, truncated to 53 bits. */
const joined = (first = 0, second = 0): number => (first >>> 0) * 2 ** 21 + ((second >>> 0) & 0x1fffff);
