import type { Briefing } from '../../briefing/briefing.js';
import { located, parseBriefing } from '../../briefing/file/parse.js';
import { newFindings } from '../../checking/new-findings.js';
import { type Problem, problemLine } from '../../json/problem.js';

/** What stands in the way of an edited file, and what may become of it. */

export type Way = 'edit' | 'write' | 'keep' | 'discard';

export interface Doubt {
  readonly words: readonly string[];
  readonly ways: readonly Way[];
}

export interface Checked {
  readonly doubt: Doubt | undefined;
  /** Undefined where it is no valid briefing: nothing may be written then. */
  readonly briefing: Briefing | undefined;
}

/** Problems that are shown before the rest is counted. */
const SHOWN = 20;

/**
 * What is wrong with an edited file: everything that keeps it from being read, or else the errors that the rules find and did
 * not find before.
 */
export function doubtAbout(path: string, contents: Uint8Array, original: Uint8Array): Checked {
  const parsed = parseBriefing(contents);
  if ('problems' in parsed) {
    const ways: Way[] = ['edit', 'keep', 'discard'];
    return { briefing: undefined, doubt: { words: problemLines(path, parsed.problems), ways } };
  }
  const before = parseBriefing(original);
  const known = 'briefing' in before ? before.briefing : undefined;
  const errors = newFindings(parsed.briefing, known).filter(({ severity }) => severity === 'error');
  const words = problemLines(path, located(errors, parsed.locate));
  return {
    briefing: parsed.briefing,
    doubt: errors.length === 0 ? undefined : { words, ways: ['edit', 'write', 'keep', 'discard'] },
  };
}

function problemLines(path: string, problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, SHOWN).map((problem) => problemLine(path, problem));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `${path}: and ${rest} more problems`] : lines;
}

/** Somebody else has changed the file since it was opened. */
export const MOVED_ON = (path: string): Doubt => ({
  words: [
    `briefing: ${path} was changed by another program while you edited it (keep a copy, and compare: briefing diff)`,
  ],
  ways: ['keep', 'edit', 'write', 'discard'],
});
