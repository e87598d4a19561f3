import type { Claim } from '../../../briefing/file/schema.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { sensesOf as sameSenses } from '../../../checking/meaning/senses.js';
import { relatedTo, ruledOut } from './related.js';
import { unitsOf } from './units.js';

/** A claim of either text, with what it says. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly meaning: Meaning;
}

/** The claim of the other text, and how alike the two are, from 0 to 1. */
export interface Likeness {
  readonly one: ReadClaim;
  readonly other: ReadClaim;
  readonly score: number;
  /** How many of its words, names and figures the other has. */
  readonly shared: number;
}

/** Of the claims that share a word with one, so many are looked at more closely. */
const MOST_CANDIDATES = 12;

/** A word that stands in more claims than this tells nothing apart; skipping it keeps the search linear. */
const MOST_HOLDERS = 60;

/** The weight of two words that few other claims have. */
const ENOUGH = 5;

/** What a figure is worth beside words. */
const FIGURE_WEIGHT = 0.5;

/** The claims of one or several texts by their words and names, so that those like another are found without comparing all. */
export class LikenessIndex {
  readonly #holders = new Map<string, ReadClaim[]>();
  readonly #units = new Map<ReadClaim, readonly string[]>();
  readonly #counts = new Map<string, number>();
  readonly #senses = new Map<string, ReadonlyMap<string, number>>();
  #size = 0;

  /** @param further claims of the text that is added; they count where it is asked how rare a word is */
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

  /** The known claims that are most like one, the likest first. */
  like(one: ReadClaim): Likeness[] {
    const shared = new Map<ReadClaim, number>();
    for (const unit of this.#unitsOf(one)) {
      const holders = this.#holders.get(stemOf(unit)) ?? [];
      if (holders.length > MOST_HOLDERS) continue;
      for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + this.#weight(unit));
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => this.#likeness(one, other))
      .sort((a, b) => b.score - a.score);
  }

  /** The share of what the shorter one says counts most: the longer one may say more. */
  #score(one: ReadClaim, other: ReadClaim): number {
    const [a, b] = [this.#unitsOf(one), this.#unitsOf(other)];
    const [there, back] = [
      this.#share(a, [...b, ...voicesOf(other)]),
      this.#share(b, [...a, ...voicesOf(one)]),
    ];
    return 0.6 * Math.max(there, back) + 0.4 * Math.min(there, back);
  }

  /** One word that many claims have says little, be it all that a claim has. */
  #likeness(one: ReadClaim, other: ReadClaim): Likeness {
    const { shared, weight } = this.#shared(one, other);
    return { one, other, score: this.#score(one, other) * Math.sqrt(Math.min(1, weight / ENOUGH)), shared };
  }

  #shared(one: ReadClaim, other: ReadClaim): { readonly shared: number; readonly weight: number } {
    const known = this.#strengths([...this.#unitsOf(other), ...voicesOf(other)]);
    let [shared, weight] = [0, 0];
    for (const unit of this.#unitsOf(one)) {
      const strength = known.get(stemOf(unit)) ?? 0;
      shared += strength;
      weight += strength * this.#weight(unit);
    }
    return { shared, weight };
  }

  #share(units: readonly string[], others: readonly string[]): number {
    const known = this.#strengths(others);
    let all = 0;
    let found = 0;
    for (const unit of units) {
      // Another number or date makes two claims no less on the same thing.
      if (unit.startsWith('figure ') && !known.has(unit)) continue;
      const weight = this.#weight(unit);
      all += weight;
      found += weight * (known.get(stemOf(unit)) ?? 0);
    }
    return all === 0 ? 0 : found / all;
  }

  /** How much each unit counts that some of another claim may stand for. */
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

  /** Rare words weigh more. */
  #weight(unit: string): number {
    const rarity = Math.log(1 + this.#size / (this.#counts.get(unit) ?? 1));
    return unit.startsWith('figure ') ? FIGURE_WEIGHT * rarity : rarity;
  }

  #count(one: ReadClaim): void {
    const units = unitsOf(one.meaning);
    this.#units.set(one, units);
    this.#size += 1;
    for (const unit of units) this.#counts.set(unit, (this.#counts.get(unit) ?? 0) + 1);
  }

  readonly #unitsOf = (one: ReadClaim): readonly string[] => this.#units.get(one) ?? unitsOf(one.meaning);
}

/** 'Brandt blamed the steering' says what 'The steering failed' does in the voice of Brandt. */
const voicesOf = ({ meaning }: ReadClaim): string[] => meaning.voiceKeys.map((key) => `name ${key}`);

/** What is only related counts for less than the same. */
const RELATED = 0.7;

/** What may stand for a unit in another claim, with how much that counts. */
function sensesOf(unit: string): ReadonlyMap<string, number> {
  if (unit.includes(' ')) return new Map([[unit, 1]]);
  return new Map([
    ...[...relatedTo(unit), ...ruledOut(unit)].map((root) => [stemOf(root), RELATED] as const),
    ...sameSenses(unit).map((root) => [stemOf(root), 1] as const),
  ]);
}

/** 'Irresponsible' and 'irresponsibly' have other roots, but one beginning. */
const stemOf = (unit: string): string => (unit.includes(' ') ? unit : unit.slice(0, LONGEST_STEM));

const LONGEST_STEM = 8;
