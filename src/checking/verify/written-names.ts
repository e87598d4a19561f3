import { countryOfDemonym, knownPlace } from '../../reading/names/gazetteer.js';
import { fold } from '../../text/fold.js';
import { errorsAllowed, errorsBetween } from '../../text/typing-errors.js';
import { wordsIn } from './comparable.js';
import { WordRuns } from './word-runs.js';

/** The maximum number of word runs compared with names to find typos; beyond it, only exact names are found. */
const MOST_COMPARISONS = 250_000;

/** The maximum length of a name, in words. */
const LONGEST_NAME = 12;

/** The words in the text that are closest to a name. */
interface Near {
  readonly spelled: string;
  readonly folded: string;
}

/** The runs of words in a text that may be names. */
export class WrittenNames {
  readonly #runs: WordRuns;
  readonly #words: readonly string[];
  readonly #capitalized: ReadonlySet<string>;
  /** The countries whose demonym is in the text: Germany for 'German'. */
  readonly #countries: ReadonlySet<string | undefined>;
  /** Runs of capitalized words by their length and then by their folded letters. */
  readonly #runsByLength = new Map<number, ReadonlyMap<string, Near>>();
  #left = MOST_COMPARISONS;

  constructor(text: string) {
    this.#runs = new WordRuns(wordsIn(text));
    this.#words =
      text
        .normalize('NFKC')
        .replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    this.#capitalized = new Set(this.#words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)));
    this.#countries = new Set([...this.#capitalized].map(countryOfDemonym));
  }

  /** Whether a name is in the text, regardless of case. */
  has = (name: readonly string[]): boolean => this.#runs.has(name);

  /** Whether the demonym of a country is in the text. */
  hasDemonymOf = (country: string): boolean => this.#countries.has(country);

  /**
   * Returns the spelling of a name in the text, if only accents or a few letters differ and the spelling is not that of
   * a different known place.
   */
  near(name: readonly string[]): string | undefined {
    const folded = fold(name.join(' '));
    const runs = this.#runsOf(name.length);
    const same = runs.get(folded);
    if (same) return same.spelled;
    const allowed = errorsAllowed(folded.length);
    if (allowed === 0) return undefined;
    for (const near of runs.values()) {
      if (this.#left <= 0) return undefined;
      this.#left -= 1;
      if (errorsBetween(near.folded, folded, allowed) === undefined) continue;
      if (knownPlace(near.spelled) === undefined) return near.spelled;
    }
    return undefined;
  }

  #runsOf(length: number): ReadonlyMap<string, Near> {
    const known = this.#runsByLength.get(length);
    if (known) return known;
    const runs = new Map<string, Near>();
    let capitals = 0;
    for (const [at, word] of this.#words.entries()) {
      capitals = this.#capitalized.has(word) ? capitals + 1 : 0;
      if (length === 0 || length > LONGEST_NAME || capitals < length) continue;
      const spelled = this.#words.slice(at + 1 - length, at + 1).join(' ');
      const folded = fold(spelled);
      if (!runs.has(folded)) runs.set(folded, { spelled, folded });
    }
    this.#runsByLength.set(length, runs);
    return runs;
  }
}
