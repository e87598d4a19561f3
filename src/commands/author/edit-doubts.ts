import type { Briefing } from '../../briefing/briefing.js';
import { located, parseBriefing } from '../../briefing/file/parse.js';
import { newFindings } from '../../checking/new-findings.js';
import { problemLines } from '../../json/problem.js';

export type NextStep = 'edit' | 'write' | 'keep' | 'discard';

export interface Doubt {
  readonly words: readonly string[];
  readonly steps: readonly NextStep[];
}

export interface Checked {
  readonly doubt: Doubt | undefined;
  /** Undefined if the file is not a valid briefing and must not be written. */
  readonly briefing: Briefing | undefined;
}

const SHOWN = 20;

/**
 * Checks an edited file. Returns the problems that make it invalid or, if it is valid, the errors that the original
 * does not have.
 */
export function doubtAbout(path: string, contents: Uint8Array, original: Uint8Array): Checked {
  const parsed = parseBriefing(contents);
  if ('problems' in parsed) {
    const words = problemLines(path, parsed.problems, SHOWN);
    return { briefing: undefined, doubt: { words, steps: ['edit', 'keep', 'discard'] } };
  }
  const before = parseBriefing(original);
  const known = 'briefing' in before ? before.briefing : undefined;
  const errors = newFindings(parsed.briefing, known).filter(({ severity }) => severity === 'error');
  const words = problemLines(path, located(errors, parsed.locate), SHOWN);
  return {
    briefing: parsed.briefing,
    doubt: errors.length === 0 ? undefined : { words, steps: ['edit', 'write', 'keep', 'discard'] },
  };
}

/** Returns the message for a file that another program has changed since it was opened. */
export const changedMeanwhile = (path: string): Doubt => ({
  words: [
    `briefing: ${path} was changed by another program while you were editing it (keep a copy, and compare the two with briefing diff)`,
  ],
  steps: ['keep', 'edit', 'write', 'discard'],
});
