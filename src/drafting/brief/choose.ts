import {
  isAnswer,
  isCondition,
  isLimit,
  isNext,
  isObjection,
  isOfficial,
  isSupport,
  speakerOf,
} from './fairness.js';
import { type Line, paragraphOf, wordsIn } from './lines.js';
import type { Needs } from './needs.js';
import { stemsOf, worthOf } from './worth.js';

/** The maximum number of words in a sentence and the other sentences that it needs. */
const MOST_WORDS = 130;

interface Step {
  /** The share of the space that may be filled by the end of this step. */
  readonly share: number;
  /** The maximum number of words in a sentence and the other sentences that it needs, for this step. */
  readonly most: number;
  readonly isKind?: (line: Line, isNewVoice: boolean) => boolean;
}

/**
 * Sentences that fairness requires, and conditions, come first. The last part of the space is kept for sentences
 * between chosen ones.
 */
const STEPS: readonly Step[] = [
  { share: 0.5, most: MOST_WORDS, isKind: isAnswer },
  { share: 0.55, most: 50, isKind: isOfficial },
  { share: 0.65, most: MOST_WORDS, isKind: isLimit },
  { share: 0.7, most: 60, isKind: isCondition },
  { share: 0.85, most: 90, isKind: isNewSide },
  { share: 0.85, most: 50, isKind: isNext },
  { share: 0.9, most: MOST_WORDS },
];

/** Each party that objects to the news or supports it is quoted once. */
function isNewSide(line: Line, isNewVoice: boolean): boolean {
  return (isObjection(line) || isSupport(line)) && (isNewVoice || speakerOf(line) === undefined);
}

/**
 * The minimum worth of a sentence. Less valuable ones are left out even if there is space: 'The issue has attracted
 * interest.'
 */
const LEAST_WORTH = 1.5;
/** The minimum worth of a sentence if there is space for it in the end. */
const FILLING_WORTH = 1;
/** If one sentence of the brief contains this share of a sentence's words, the sentence is a repetition. */
const REPEATED = 0.7;
/**
 * The additional worth of a sentence next to a chosen one, and of a sentence whose speaker is new. Each further sentence
 * of a speaker who is not in the lead is worth less.
 */
const BESIDE = 0.1;
const NEW_VOICE = 0.5;
const HEARD = -0.3;

/**
 * Chooses the sentences of a brief. Each sentence is chosen together with all the sentences that it needs, the most
 * valuable first.
 *
 * @param lead the number of lines in the lead
 * @param space the maximum number of words after the lead
 * @returns the indexes of the chosen lines, in text order, without the lead
 */
export function chosenLines(
  lines: readonly Line[],
  lead: number,
  title: string,
  needs: Needs,
  space: number,
): number[] {
  const choice = new Choice(lines, lead, title, needs);
  for (const { share, most, isKind } of STEPS) choice.addBest(space * share, most, isKind);
  choice.addBetween(space);
  choice.addBest(space, MOST_WORDS);
  choice.addBest(space, MOST_WORDS, undefined, FILLING_WORTH);
  return choice.further();
}

const LENGTH = 0.8;

class Choice {
  readonly #lines: readonly Line[];
  readonly #lead: number;
  readonly #chosen: Set<number>;
  readonly #groups: readonly (ReadonlySet<number> | undefined)[];
  readonly #values: readonly number[];
  readonly #stems: readonly ReadonlySet<string>[];
  readonly #speakers: readonly (string | undefined)[];

  constructor(lines: readonly Line[], lead: number, title: string, needs: Needs) {
    const known = stemsOf([title, ...lines.slice(0, lead).map(({ text }) => text)].join(' '));
    this.#lines = lines;
    this.#lead = lead;
    this.#chosen = new Set(lines.slice(0, lead).map((_, index) => index));
    this.#groups = lines.map((_, index) => needs.of(index));
    this.#values = lines.map((line, index) => worthOf(line, index, lines, known));
    this.#stems = lines.map(({ text }) => stemsOf(text));
    this.#speakers = lines.map(speakerOf);
  }

  further(): number[] {
    return [...this.#chosen].filter((index) => index >= this.#lead).sort((a, b) => a - b);
  }

  /** Adds the best sentences, or the best of a certain kind, as long as they fit in the space. */
  addBest(space: number, most: number, isKind?: Step['isKind'], least: number = LEAST_WORTH): void {
    for (;;) {
      const left = space - this.#wordsIn(this.further());
      const fitting = this.#groups.flatMap((group, index) => {
        const line = this.#lines[index];
        if (line === undefined || group === undefined || this.#chosen.has(index)) return [];
        if (this.#gainOf(index) < least || isKind?.(line, this.#timesHeard(index) === 0) === false) return [];
        const added = this.#added(group);
        const words = this.#wordsIn(added);
        return words <= Math.min(left, most) ? [{ added, rate: this.#rateOf(added) }] : [];
      });
      const [best] = fitting.sort((a, b) => b.rate - a.rate);
      if (best === undefined) return;
      for (const index of best.added) this.#chosen.add(index);
    }
  }

  /** Adds sentences that are between two chosen ones, so that the brief has fewer gaps. */
  addBetween(space: number): void {
    for (const [index, group] of this.#groups.entries()) {
      const isBetween = this.#chosen.has(index - 1) && this.#chosen.has(index + 1);
      if (group === undefined || this.#chosen.has(index) || !isBetween || this.#gainOf(index) < LEAST_WORTH)
        continue;
      const added = this.#added(group);
      if (this.#wordsIn([...this.further(), ...added]) <= space)
        for (const one of added) this.#chosen.add(one);
    }
  }

  #added(group: ReadonlySet<number>): number[] {
    return [...group].filter((index) => !this.#chosen.has(index));
  }

  #wordsIn(indexes: readonly number[]): number {
    return wordsIn(indexes.flatMap((index) => this.#lines[index] ?? []));
  }

  /**
   * Returns how much some sentences add to the brief, as an average over their words. Long sentences count a little less
   * for each word.
   */
  #rateOf(added: readonly number[]): number {
    const worth = added.map((index) => this.#gainOf(index) * this.#wordsIn([index]) ** LENGTH);
    return worth.reduce((sum, one) => sum + one, 0) / this.#wordsIn(added);
  }

  #gainOf(index: number): number {
    const repeated = this.#shareSaid(index);
    const value = (this.#values[index] ?? 0) * (repeated >= REPEATED ? 0.2 : 1 - repeated / 2);
    const heard = this.#timesHeard(index);
    return value + (this.#isBeside(index) ? BESIDE : 0) + (heard === 0 ? NEW_VOICE : HEARD * (heard ?? 0));
  }

  /** Returns the largest share of a sentence's words that a chosen sentence already has. */
  #shareSaid(index: number): number {
    const own = this.#stems[index] ?? new Set();
    const common = [...this.#chosen].map(
      (one) => [...own].filter((stem) => this.#stems[one]?.has(stem)).length,
    );
    return Math.max(0, ...common) / Math.max(3, own.size);
  }

  #isBeside(index: number): boolean {
    const paragraph = (one: number) => paragraphOf(this.#lines[one]?.at ?? '');
    return [index - 1, index + 1].some(
      (one) => one >= this.#lead && this.#chosen.has(one) && paragraph(one) === paragraph(index),
    );
  }

  /** Returns how many chosen sentences have the same speaker as a sentence; undefined for speakers in the lead. */
  #timesHeard(index: number): number | undefined {
    const speaker = this.#speakers[index];
    if (speaker === undefined || this.#speakers.slice(0, this.#lead).includes(speaker)) return undefined;
    return [...this.#chosen].filter((one) => this.#speakers[one] === speaker).length;
  }
}
