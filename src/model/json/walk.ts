import { LIMITS } from '../limits.js';
import { colonsIn } from './scan.js';

export interface Count {
  readonly keys: number;
  /** Colons inside strings and keys. */
  readonly colons: number;
}

/**
 * Counts the keys of a parsed value and looks whether everything in it is within bounds: finite numbers, strings that
 * are whole and not too long, objects with not too many keys, not too many levels.
 *
 * @param value from JSON.parse
 * @returns undefined where something is out of bounds
 */
export function countKeys(value: unknown): Count | undefined {
  const walk = new Walk();
  walk.visit(value);
  for (let depth = 1; walk.next.length > 0; depth++) {
    if (depth > LIMITS.depth) return undefined;
    walk.descend();
  }
  return walk.isInBounds ? walk : undefined;
}

/** Level by level, so that the depth of the value costs no stack. */
class Walk {
  keys = 0;
  colons = 0;
  isInBounds = true;
  next: object[] = [];

  descend(): void {
    const level = this.next;
    this.next = [];
    for (const container of level) {
      if (!this.isInBounds) return;
      if (Array.isArray(container)) for (const value of container) this.visit(value);
      else this.#members(container as Record<string, unknown>);
    }
  }

  visit(value: unknown): void {
    if (typeof value === 'string') this.#string(value);
    else if (typeof value === 'object' && value !== null) this.next.push(value);
    else if (typeof value === 'number' && !Number.isFinite(value)) this.isInBounds = false;
  }

  #members(object: Record<string, unknown>): void {
    const keys = Object.keys(object);
    this.keys += keys.length;
    if (keys.length > LIMITS.keys) this.isInBounds = false;
    for (const key of keys) {
      this.#string(key);
      this.visit(object[key]);
    }
  }

  #string(text: string): void {
    if (text.length > LIMITS.string || !text.isWellFormed()) this.isInBounds = false;
    if (text.includes(':')) this.colons += colonsIn(text);
  }
}
