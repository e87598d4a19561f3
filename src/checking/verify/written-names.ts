import { countryOfDemonym, knownPlace } from '../../reading/names/gazetteer.js';
import { fold } from '../../text/fold.js';
import { slipsAllowed, slipsBetween } from '../../text/slips.js';
import { wordsIn } from './comparable.js';
import { WordRuns } from './word-runs.js';

/** So many runs of words are compared with names for slips; past that a name is found only with its own letters. */
const MOST_COMPARISONS = 250_000;

/** In words. */
const LONGEST_NAME = 12;

/** What stands in the text instead of a name. */
interface Near {
  readonly spelled: string;
  readonly folded: string;
}

/** The runs of words of a text that may be names. */
export class WrittenNames {
  readonly #runs: WordRuns;
  readonly #words: readonly string[];
  readonly #capitalized: ReadonlySet<string>;
  /** Those whose people or things are named: Germany where 'German' stands. */
  readonly #countries: ReadonlySet<string | undefined>;
  /** Runs of capitalized words by their length, each once, by their folded letters. */
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

  /** Whether a name stands in the text, in small letters or in capitals. */
  has(name: readonly string[]): boolean {
    return this.#runs.indexOf(name) >= 0;
  }

  /** Whether the people or things of a country stand in the text. */
  hasDemonymOf(country: string): boolean {
    return this.#countries.has(country);
  }

  /** What is the name but for its accents, or a slip or two; no other known place. */
  near(name: readonly string[]): string | undefined {
    const folded = fold(name.join(' '));
    const runs = this.#runsOf(name.length);
    const same = runs.get(folded);
    if (same) return same.spelled;
    const allowed = slipsAllowed(folded.length);
    if (allowed === 0) return undefined;
    for (const near of runs.values()) {
      if (this.#left <= 0) return undefined;
      this.#left -= 1;
      if (slipsBetween(near.folded, folded, allowed) === undefined) continue;
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
