import lists from '../../../../data/lexicon/drafting/units.json' with { type: 'json' };
import type { Claim } from '../../../briefing/file/schema.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { sensesOf as sameSenses } from '../../../checking/meaning/senses.js';
import { relatedTo, ruledOut } from './related.js';

/**
 * Returns the comparable parts of a sentence: names, figures, and the roots of its other words. Hedges do not count.
 */
function unitsOf({ words, names, hedges, figures }: Meaning): string[] {
  const covered = new Set([...names, ...hedges, ...figures].flatMap(({ first, last }) => range(first, last)));
  const roots = words.flatMap(({ isContent, root }, at) =>
    isContent && !covered.has(at) && !SAYING.has(root) && !EMPTY.has(root) ? [root] : [],
  );
  return [
    ...new Set([
      ...names.flatMap(({ keys }) => keys.slice(0, 1).map((key) => `name ${key}`)),
      ...figures.flatMap(({ value, date }) =>
        (value ?? date) === undefined || isSmall(value) ? [] : [`figure ${value ?? date}`],
      ),
      ...roots,
    ]),
  ];
}

/** Whether a number is too small to connect claims: 'the two sides' and 'two days' have nothing in common. */
const isSmall = (value: number | undefined): boolean => value !== undefined && value < 4;

/** Verbs that do not describe an event. */
const EMPTY: ReadonlySet<string> = new Set(['become', 'come', 'get', 'go'].map(rootOf));

/** Verbs that show only that somebody speaks, which the voice records; 'demand' and 'warn' say more. */
const SAYING: ReadonlySet<string> = new Set(lists.map(rootOf));

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

/** A claim of the briefing or of the further text, with its meaning. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly meaning: Meaning;
}

/** A pair of similar claims, one from each text; `score` is their similarity, from 0 to 1. */
export interface Likeness {
  readonly one: ReadClaim;
  readonly other: ReadClaim;
  readonly score: number;
  /** How many words, names and figures the two claims share; related words count as fractions. */
  readonly shared: number;
}

/** A word in more claims than this does not distinguish them; skipping it keeps the search linear. */
const MOST_HOLDERS = 60;

/** The shared weight below which a score is reduced, which is about that of two rare words. */
const ENOUGH = 5;

/**
 * An index of the claims of one or several texts by words and names, which finds similar claims without comparing all
 * pairs.
 */
export class LikenessIndex {
  readonly #holders = new Map<string, ReadClaim[]>();
  readonly #units = new Map<ReadClaim, readonly string[]>();
  readonly #counts = new Map<string, number>();
  readonly #senses = new Map<string, ReadonlyMap<string, number>>();
  #size = 0;

  /** @param further claims of the added text; they count toward the frequency of words */
  constructor(known: readonly ReadClaim[], further: readonly ReadClaim[]) {
    for (const one of [...known, ...further]) this.#count(one);
    for (const one of known)
      for (const unit of this.#unitsOf(one))
        for (const sense of this.#sensesOf(unit).keys()) {
          const holders = this.#holders.get(sense) ?? [];
          this.#holders.set(sense, holders);
          if (holders.at(-1) !== one) holders.push(one);
        }
  }

  /** Returns the known claims that share a word with a given claim, best match first. */
  like(one: ReadClaim): Likeness[] {
    const others = this.#unitsOf(one).flatMap((unit) => {
      const holders = this.#holders.get(unit) ?? [];
      return holders.length > MOST_HOLDERS ? [] : holders;
    });
    return [...new Set(others)].map((other) => this.#likeness(one, other)).sort((a, b) => b.score - a.score);
  }

  /**
   * Computes how similar two claims are. The larger overlap, usually that of the shorter claim, counts most, since the
   * longer claim may say more. A score is lower if only common words match, even if a claim has no others.
   */
  #likeness(one: ReadClaim, other: ReadClaim): Likeness {
    const [there, back] = [this.#overlap(one, other), this.#overlap(other, one)];
    const score = 0.6 * Math.max(there.share, back.share) + 0.4 * Math.min(there.share, back.share);
    return {
      one,
      other,
      score: score * Math.sqrt(Math.min(1, there.weight / ENOUGH)),
      shared: there.shared,
    };
  }

  /**
   * Computes how much of a claim is in another: the number of shared units, their weight, and their share of the total
   * weight.
   */
  #overlap(one: ReadClaim, other: ReadClaim): Record<'shared' | 'weight' | 'share', number> {
    const known = this.#strengths(this.#unitsOf(other));
    let [shared, weight, all] = [0, 0, 0];
    for (const unit of this.#unitsOf(one)) {
      // Different numbers or dates do not make two claims less likely to be on the same subject.
      if (unit.startsWith('figure ') && !known.has(unit)) continue;
      const strength = known.get(unit) ?? 0;
      shared += strength;
      weight += strength * this.#weight(unit);
      all += this.#weight(unit);
    }
    return { shared, weight, share: all === 0 ? 0 : weight / all };
  }

  /** Returns the weight of each unit that may match a unit of another claim. */
  #strengths(units: readonly string[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const unit of units)
      for (const [sense, strength] of this.#sensesOf(unit))
        found.set(sense, Math.max(found.get(sense) ?? 0, strength));
    return found;
  }

  #sensesOf(unit: string): ReadonlyMap<string, number> {
    const senses = this.#senses.get(unit) ?? sensesOf(unit);
    this.#senses.set(unit, senses);
    return senses;
  }

  /** Returns the weight of a unit. Rare words weigh more. */
  #weight(unit: string): number {
    return Math.log(1 + this.#size / (this.#counts.get(unit) ?? 1));
  }

  #count(one: ReadClaim): void {
    const units = unitsOf(one.meaning);
    this.#units.set(one, units);
    this.#size += 1;
    for (const unit of units) this.#counts.set(unit, (this.#counts.get(unit) ?? 0) + 1);
  }

  readonly #unitsOf = (one: ReadClaim): readonly string[] => this.#units.get(one) ?? unitsOf(one.meaning);
}

/** Related words count less than identical ones. */
const RELATED = 0.7;

/** Returns the units that may match a unit in a different claim, with their weights. */
function sensesOf(unit: string): ReadonlyMap<string, number> {
  if (unit.includes(' ')) return new Map([[unit, 1]]);
  return new Map([
    ...[...relatedTo(unit), ...ruledOut(unit)].map((root) => [root, RELATED] as const),
    ...sameSenses(unit).map((root) => [root, 1] as const),
  ]);
}
