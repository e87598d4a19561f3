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
  const tally = new Tally();
  let level: object[] = [[value]];
  // Level by level, so that the depth of the value costs no stack.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth || !tally.isInBounds) return undefined;
    level = nextLevel(level, tally);
  }
  tally.flush();
  return tally.isInBounds ? tally : undefined;
}

/** Plain loops and few calls: this runs once at every start, before it is compiled. */
function nextLevel(level: readonly object[], tally: Tally): object[] {
  const next: object[] = [];
  for (const container of level) {
    const values: readonly unknown[] = Array.isArray(container) ? container : tally.members(container);
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value === 'string') tally.add(value);
      else if (typeof value === 'object' && value !== null) next.push(value);
      else if (typeof value === 'number') tally.number(value);
    }
  }
  return next;
}

const BATCH = 10_000;

/** Looks at strings by the thousand, joined: native code then does in one call what takes many. */
class Tally implements Count {
  keys = 0;
  colons = 0;
  isInBounds = true;
  #strings: string[] = [];

  add(text: string): void {
    if (text.length > LIMITS.string) this.isInBounds = false;
    if (this.#strings.push(text) === BATCH) this.flush();
  }

  /** The parser gives infinity for a number that is too large. */
  number(value: number): void {
    if (!Number.isFinite(value)) this.isInBounds = false;
  }

  /** Counts the keys of an object and returns its values. */
  members(object: object): readonly unknown[] {
    const keys = Object.keys(object);
    this.keys += keys.length;
    if (keys.length > LIMITS.keys) this.isInBounds = false;
    const joined = keys.join('\n');
    if (joined.length <= LIMITS.string) this.add(joined);
    else for (const key of keys) this.add(key);
    return Object.values(object);
  }

  flush(): void {
    // The line break keeps a half character at the end of one string from being completed by the next.
    const joined = this.#strings.join('\n');
    if (!joined.isWellFormed()) this.isInBounds = false;
    this.colons += colonsIn(joined);
    this.#strings = [];
  }
}
