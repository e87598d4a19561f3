import sayingVerbs from '../../../../data/lexicon/drafting/units.json' with { type: 'json' };
import type { Claim } from '../../../briefing/file/schema.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { sensesOf as sameSenses } from '../../../checking/meaning/senses.js';
import { addTo, once } from '../../../text/grouped-by.js';
import { indexesIn } from './antecedents.js';
import { relatedTo, ruledOut } from './related.js';

/** Returns the units that are compared: names, figures, and the roots of a sentence's other words except hedges. */
function unitsOf({ words, names, hedges, figures }: Meaning): string[] {
  const covered = new Set([...names, ...hedges, ...figures].flatMap(indexesIn));
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

/** Returns whether a number is too small to relate claims: 'the two sides' and 'two days' have nothing in common. */
const isSmall = (value: number | undefined): boolean => value !== undefined && value < 4;

/** Verbs that do not describe an event. */
const EMPTY: ReadonlySet<string> = new Set(['become', 'come', 'get', 'go'].map(rootOf));

/** Verbs that only show that somebody speaks, as the voice of the claim already does. 'Demand' and 'warn' say more. */
const SAYING: ReadonlySet<string> = new Set(sayingVerbs.map(rootOf));

/** A claim of the briefing or of the further text, and its meaning. */
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

/** Words that occur in more claims than this are not used to find similar claims. This makes the search linear. */
const MOST_HOLDERS = 60;

/** The shared weight below which a score is reduced. Two rare words have about this weight. */
const ENOUGH = 5;

/** An index of claims by words and names. It finds similar claims without comparing all pairs. */
export class LikenessIndex {
  readonly #holders = new Map<string, ReadClaim[]>();
  readonly #units = new Map<ReadClaim, readonly string[]>();
  readonly #counts = new Map<string, number>();
  readonly #senses = new Map<string, ReadonlyMap<string, number>>();
  #size = 0;

  /** @param further claims of the added text; they count toward the frequency of words */
  constructor(known: readonly ReadClaim[], further: readonly ReadClaim[]) {
    for (const one of [...known, ...further]) this.#count(one);
    for (const one of known) {
      const senses = this.#unitsOf(one).flatMap((unit) => [...this.#sensesOf(unit).keys()]);
      for (const sense of new Set(senses)) addTo(this.#holders, sense, one);
    }
  }

  /** Returns the known claims that share a word with a claim, best match first. */
  like(one: ReadClaim): Likeness[] {
    const others = this.#unitsOf(one).flatMap((unit) => {
      const holders = this.#holders.get(unit) ?? [];
      return holders.length > MOST_HOLDERS ? [] : holders;
    });
    return [...new Set(others)].map((other) => this.#likeness(one, other)).sort((a, b) => b.score - a.score);
  }

  /**
   * Computes how similar two claims are. The larger overlap, usually that of the shorter claim, counts more, since the
   * longer claim may add details. If only common words match, the score is lower, even if the claims have no other
   * words.
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
   * Computes how much of a claim is in another: the number of shared units, their weight, and the share of the total
   * weight.
   */
  #overlap(one: ReadClaim, other: ReadClaim): Record<'shared' | 'weight' | 'share', number> {
    const known = this.#strengths(this.#unitsOf(other));
    let [shared, weight, all] = [0, 0, 0];
    for (const unit of this.#unitsOf(one)) {
      // Claims with different numbers or dates can still be on the same subject.
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
    return once(this.#senses, unit, () => sensesOf(unit));
  }

  /** Returns the weight of a unit. Rare units weigh more. */
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

/** The weight of a related word, relative to an identical one. */
const RELATED = 0.7;

/** Returns the units of another claim that may match a unit, with their weights. */
function sensesOf(unit: string): ReadonlyMap<string, number> {
  if (unit.includes(' ')) return new Map([[unit, 1]]);
  return new Map([
    ...[...relatedTo(unit), ...ruledOut(unit)].map((root) => [root, RELATED] as const),
    ...sameSenses(unit).map((root) => [root, 1] as const),
  ]);
}
