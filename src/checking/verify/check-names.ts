import type { Briefing } from '../../briefing/briefing.js';
import { fold } from '../../text/fold.js';
import { slipsAllowed, slipsBetween } from '../../text/slips.js';
import type { Fault } from './fault.js';
import type { SourceText } from './source-text.js';
import type { TextIndex } from './text-index.js';
import { WordRuns } from './word-runs.js';

/** So many runs of words are compared with names for slips; past that a name is found only with its own letters. */
const MOST_COMPARISONS = 250_000;

/**
 * Names that are spelt otherwise than in the text, and people who are not named in it. A body or a place may be called
 * in the author's own words, so it only fails where the text has nearly the same name.
 */
export function nameFaults(briefing: Briefing, text: SourceText, index: TextIndex): Fault[] {
  const names = new WrittenNames(writtenWords(text, index));
  const only = briefing.all('sources').length === 1;
  const people = briefing
    .all('people')
    .map(({ id, name }) => ({ address: `people/${id}`, name, needed: only }));
  const others = (['organizations', 'places'] as const).flatMap((kind) =>
    briefing.all(kind).map(({ id, name }) => ({ address: `${kind}/${id}`, name, needed: false })),
  );
  return [...people, ...others].flatMap(({ address, name, needed }) =>
    name === undefined ? [] : nameFault(address, name, needed, names),
  );
}

function nameFault(address: string, name: string, needed: boolean, names: WrittenNames): Fault[] {
  const wanted = lettersIn(name);
  if (names.has(wanted)) return [];
  const near = names.near(wanted);
  if (near)
    return [
      { address, line: near.line, check: 'names', message: `'${name}' is spelt '${near.spelt}' in the text` },
    ];
  return needed ? [{ address, check: 'names', message: `'${name}' does not stand in the text` }] : [];
}

interface Written {
  readonly word: string;
  readonly line: number;
}

const lettersIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of the text with their lines; recorded misprints as they were meant. */
function writtenWords({ headline, blocks, lines }: SourceText, index: TextIndex): Written[] {
  const meant = [...lines];
  for (const block of [...(headline ? [headline] : []), ...blocks]) {
    for (const misprint of index.misprintsIn(block)) {
      for (const { number } of block.lines)
        meant[number - 1] = (meant[number - 1] ?? '').replace(misprint.printed, misprint.meant);
    }
  }
  return meant.flatMap((line, at) => lettersIn(line).map((word) => ({ word, line: at + 1 })));
}

/** What stands in the text instead of a name. */
interface Near {
  readonly spelt: string;
  readonly folded: string;
  readonly line: number;
}

/** The runs of words of a text that may be names. */
class WrittenNames {
  readonly #runs: WordRuns;
  /** Runs of capitalized words by their length, each once, by their folded letters. */
  readonly #capitalized = new Map<number, ReadonlyMap<string, Near>>();
  #left = MOST_COMPARISONS;

  constructor(private readonly words: readonly Written[]) {
    this.#runs = new WordRuns(words.map(({ word }) => word));
  }

  /** Whether a name stands in the text exactly so. */
  has(name: readonly string[]): boolean {
    return this.#runs.indexOf(name) >= 0;
  }

  /** What is a name but for its accents, or a slip or two. */
  near(name: readonly string[]): Near | undefined {
    const folded = fold(name.join(' '));
    const runs = this.#runsOf(name.length);
    const same = runs.get(folded);
    if (same) return same;
    const allowed = slipsAllowed(folded.length);
    if (allowed === 0) return undefined;
    for (const near of runs.values()) {
      if (this.#left <= 0) return undefined;
      this.#left -= 1;
      if (slipsBetween(near.folded, folded, allowed) !== undefined) return near;
    }
    return undefined;
  }

  #runsOf(length: number): ReadonlyMap<string, Near> {
    const known = this.#capitalized.get(length);
    if (known) return known;
    const runs = new Map<string, Near>();
    for (const [at, near] of this.#allRuns(length)) if (!runs.has(at)) runs.set(at, near);
    this.#capitalized.set(length, runs);
    return runs;
  }

  *#allRuns(length: number): Generator<readonly [string, Near]> {
    let capitals = 0;
    for (const [at, { word }] of this.words.entries()) {
      capitals = /^[\p{Lu}\p{Lo}]/u.test(word) ? capitals + 1 : 0;
      if (length === 0 || length > LONGEST_NAME || capitals < length) continue;
      const run = this.words.slice(at + 1 - length, at + 1);
      const spelt = run.map((written) => written.word).join(' ');
      const folded = fold(spelt);
      yield [folded, { spelt, folded, line: run[0]?.line ?? 1 }];
    }
  }
}

/** In words. */
const LONGEST_NAME = 12;
