import { decode } from '../../json/decode.js';
import { readJson } from '../../json/read-json.js';
import type { Change } from './change.js';
import { readChange } from './read-change.js';

/** A change with its line number, starting at 1. */
export interface ChangeLine {
  readonly line: number;
  readonly change: Change;
}

/** The problem with a line that is not a change. */
export interface LineProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

export interface ChangesRead {
  readonly lines: readonly ChangeLine[];
  readonly problems: readonly LineProblem[];
}

/**
 * Reads changes: one JSON object per line (JSON Lines), in UTF-8; empty lines are skipped.
 *
 * @returns the changes, and the problems of all other lines
 */
export function readChanges(bytes: Uint8Array): ChangesRead {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { lines: [], problems: [decoded.problem] };
  const lines: ChangeLine[] = [];
  const problems: LineProblem[] = [];
  const encoder = new TextEncoder();
  for (const [index, text] of decoded.text.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const read = readJson(encoder.encode(text));
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ ...problem, line })));
      continue;
    }
    const found = readChange(read.value);
    if ('change' in found) lines.push({ line, change: found.change });
    else problems.push({ line, column: 1, ...found.malformed });
  }
  return { lines, problems };
}
