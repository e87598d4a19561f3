import type { Block } from '../document/document.js';
import { literal } from './markdown-text.js';

type Heading = Extract<Block, { kind: 'heading' }>;

/**
 * Writes the tags around folded sections. A folded section ends before the next heading of the same or a
 * higher level.
 */
export class Folds {
  readonly #open: number[] = [];

  opened({ level, text }: Heading): string {
    this.#open.push(level);
    return `<details>\n<summary>${literal(text.trim())}</summary>`;
  }

  closedBefore({ level }: Heading): string[] {
    const closed = this.#open.filter((one) => one >= level);
    this.#open.splice(this.#open.length - closed.length);
    return closed.map(() => END_OF_FOLD);
  }

  rest(): string[] {
    return this.#open.splice(0).map(() => END_OF_FOLD);
  }
}

const END_OF_FOLD = '</details>';
