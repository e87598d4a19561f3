import type { Places } from '../text/lines-and-columns.js';
import type { SyntaxProblem } from './faults.js';
import { LIMITS, tooMany } from './limits.js';
import { type Problem, pointerTo } from './problem.js';

export type Path = readonly (string | number)[];

/**
 * The maximum length of a pointer. A longer pointer is replaced with that of the nearest enclosing value whose pointer
 * is short enough.
 */
const LONGEST_POINTER = 1000;

/** Collects problems in text order until there are too many. */
export class Findings {
  readonly problems: Problem[] = [];

  constructor(private readonly places: Places) {}

  /** Whether the limit has been reached. If so, the last problem says so, and no more are added. */
  get isFull(): boolean {
    return this.problems.length > LIMITS.problems;
  }

  add(path: Path, fault: SyntaxProblem): void {
    if (this.isFull) return;
    const { at, rule, message, remedy } =
      this.problems.length === LIMITS.problems ? { at: fault.at, ...tooMany() } : fault;
    const pointer = shortPointer(path);
    this.problems.push({ severity: 'error', rule, pointer, ...this.places.at(at), message, remedy });
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
