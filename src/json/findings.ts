import type { Fault } from './faults.js';
import { LIMITS } from './limits.js';
import type { Places } from './places.js';
import { type Problem, pointerTo } from './problem.js';
import { tooMany } from './too-many.js';

export type Path = readonly (string | number)[];

/** A pointer that is longer than this is cut to the innermost value around the place that has a shorter one. */
const LONGEST_POINTER = 1000;

/** Gathers problems in the order of the text, as many as may be told. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Whether there are more than may be told; the last one says so, and no further one is taken. */
  get isFull(): boolean {
    return this.problems.length > LIMITS.problems;
  }

  add(path: Path, fault: Fault): void {
    if (this.isFull) return;
    const { at, rule, message, remedy } =
      this.problems.length === LIMITS.problems ? { at: fault.at, ...tooMany() } : fault;
    const pointer = shortPointer(path);
    this.problems.push({ severity: 'error', rule, pointer, ...this.#places.at(at), message, remedy });
  }
}

function shortPointer(path: Path): string {
  let pointer = '';
  for (const key of path) {
    if (pointer.length + String(key).length > LONGEST_POINTER) break;
    pointer += pointerTo(key);
  }
  return pointer;
}
