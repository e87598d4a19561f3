import { foldWords } from '../../text/fold.js';
import type { Meaning } from '../meaning/meaning.js';
import { sensesOf } from '../meaning/senses.js';
import { rootsOf } from '../meaning/support.js';
import type { Said } from './compare/said.js';
import type { Statement } from './statements.js';

/** The number of statements compared with each part of a sentence. */
const MOST = 24;

/** The maximum number of statements that contain a sign (a name, figure or word); more frequent signs are ignored. */
const MOST_PLACES = 400;

/**
 * Finds the statements that may be about the same thing as a part of a sentence, because they share its names, figures
 * and words. Rare signs count more than frequent signs. The time depends on the length of the part, not on the size of
 * the briefing.
 */
export class StatementIndex {
  readonly #places = new Map<string, number[]>();
  readonly #texts = new Map<string, Statement[]>();

  constructor(readonly statements: readonly Statement[]) {
    for (const [at, statement] of statements.entries()) {
      const text = foldWords(statement.text);
      this.#texts.set(text, [...(this.#texts.get(text) ?? []), statement]);
      for (const sign of signsOf(statement.meaning, statement.keys)) {
        const places = this.#places.get(sign);
        if (places === undefined) this.#places.set(sign, [at]);
        else if (places.length <= MOST_PLACES) places.push(at);
      }
    }
  }

  /** Returns the statements that have exactly the words of a part. */
  inSameWords = (part: string): readonly Statement[] => this.#texts.get(foldWords(part)) ?? [];

  /** Returns the statements closest to a part, closest first. */
  near(meaning: Meaning): Statement[] {
    const weights = new Map<number, number>();
    for (const signs of signGroups(meaning)) this.#addWeights(signs, weights);
    return [...weights]
      .sort(([a, first], [b, second]) => second - first || a - b)
      .slice(0, MOST)
      .flatMap(([at]) => this.statements[at] ?? []);
  }

  /** Whether any statement contains a word, a word of the same sense or each word of a name. */
  has({ root, keys, text }: Said): boolean {
    const known = (sign: string): boolean => this.#places.has(sign);
    if (keys === undefined) return sensesOf(root).some(known) || this.#isWritten(text);
    return keys.map(ofName).some(known) || text.split(' ').every((word) => this.#isWritten(word));
  }

  #isWritten(text: string): boolean {
    const word = ` ${foldWords(text)} `;
    return [...this.#texts.keys()].some((own) => ` ${own} `.includes(word));
  }

  /** Adds to each statement the weight of its rarest sign in a group of equivalent signs. */
  #addWeights(signs: readonly string[], weights: Map<number, number>): void {
    const best = new Map<number, number>();
    for (const sign of signs) {
      const places = this.#places.get(sign) ?? [];
      if (places.length > MOST_PLACES) continue;
      const weight = 1 / Math.log2(places.length + 2);
      for (const at of places) best.set(at, Math.max(best.get(at) ?? 0, weight));
    }
    for (const [at, weight] of best) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
}

const ofName = (key: string): string => `name ${key}`;

const figureSigns = ({ figures }: Meaning): string[] =>
  figures.flatMap(({ value }) => (value === undefined ? [] : [`figure ${value}`]));

const signsOf = (meaning: Meaning, keys: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...[...keys].map(ofName), ...figureSigns(meaning), ...rootsOf(meaning)]);

/** Returns a group of equivalent signs for each name, figure and word. */
const signGroups = (meaning: Meaning): (readonly string[])[] => [
  ...meaning.names.map(({ keys }) => keys.map(ofName)),
  ...figureSigns(meaning).map((sign) => [sign]),
  ...meaning.words.filter(({ isContent }) => isContent).map(({ root }) => sensesOf(root)),
];
