import type { Source } from '../../briefing/file/schema.js';
import { comparable } from './comparable.js';
import type { Block, SourceText } from './source-text.js';

/** So many characters are searched for words that do not stand where they should; enough for thousands of claims. */
const MOST_SEARCHED = 50_000_000;

/** In one block; nobody counts more. */
const MOST_MISPRINTS = 100;

type Misprint = NonNullable<Source['misprints']>[number];

/** A block as it is searched. */
interface Searched {
  readonly block: Block;
  readonly text: string;
  /** Where each of its lines begins in that. */
  readonly starts: readonly { readonly number: number; readonly start: number }[];
}

/** `1.B3` of `1.B3.s1`. */
export const blockName = (at: string): string => at.replace(/\.s\d+$/, '');

/** The blocks of a source text by their names, and where words stand in them. */
export class TextIndex {
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #misprints = new Map<string, Misprint[]>();
  readonly #searched = new Map<Block, Searched>();
  #left = MOST_SEARCHED;

  constructor(text: SourceText, { misprints = [] }: Source) {
    const { headline, blocks } = text;
    this.#blocks = new Map([...(headline ? [headline] : []), ...blocks].map((block) => [block.at, block]));
    for (const misprint of misprints) {
      const name = blockName(misprint.at);
      const known = this.#misprints.get(name);
      if (known && known.length < MOST_MISPRINTS) known.push(misprint);
      else if (!known) this.#misprints.set(name, [misprint]);
    }
  }

  /** The block that a place is in. */
  block(at: string): Block | undefined {
    return this.#blocks.get(blockName(at));
  }

  /** The recorded misprints of a block. */
  misprintsIn({ at }: Block): readonly Misprint[] {
    return this.#misprints.get(at) ?? [];
  }

  /** The line in which some words begin; a recorded misprint may stand in them as printed or as meant. */
  line(words: string, block: Block): number | undefined {
    const { text, starts } = this.#searchedBlock(block);
    this.#left -= text.length;
    const variants = [
      words,
      ...this.misprintsIn(block).map(({ printed, meant }) => words.replace(meant, printed)),
    ];
    const place = [...new Set(variants)]
      .map((variant) => indexOfWords(text, comparable(variant)))
      .find((index) => index >= 0);
    return place === undefined ? undefined : starts.findLast(({ start }) => start <= place)?.number;
  }

  /** The first block in which some words stand; undefined too where so much was searched that no more is. */
  elsewhere(words: string): { readonly at: string; readonly line: number } | undefined {
    for (const block of this.#blocks.values()) {
      if (this.#left <= 0) return undefined;
      const line = this.line(words, block);
      if (line !== undefined) return { at: block.at, line };
    }
    return undefined;
  }

  #searchedBlock(block: Block): Searched {
    const known = this.#searched.get(block);
    if (known) return known;
    const starts: { number: number; start: number }[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const { number, text } of block.lines) {
      starts.push({ number, start: length });
      parts.push(`${comparable(text)} `);
      length += parts.at(-1)?.length ?? 0;
    }
    const searched = { block, text: parts.join(''), starts };
    this.#searched.set(block, searched);
    return searched;
  }
}

/** Where whole words stand: 'likely' does not stand in 'unlikely'. */
function indexOfWords(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at >= 0 && (joins(text[at - 1], words[0]) || joins(words.at(-1), text[at + words.length])))
    at = text.indexOf(words, at + 1);
  return at;
}

/** Whether two neighbours are inside one word; scripts without spaces have no such words. */
const joins = (before: string | undefined, after: string | undefined): boolean =>
  [before, after].every(
    (character) =>
      character !== undefined &&
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(character),
  );
