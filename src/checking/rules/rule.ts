import type { Briefing } from '../../briefing/briefing.js';
import { isLanguage } from '../../briefing/language.js';
import type { Problem } from '../../json/problem.js';

/** A finding of a rule at one place. */
export interface Spotted {
  /** JSON Pointer of the place. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** A rule for briefings, with its help page. */
export interface Rule {
  /** The name used in problems and `accept`. */
  readonly name: string;
  readonly severity: Problem['severity'];
  /** In lists: what is wrong, in a few words. */
  readonly summary: string;
  /** Why it matters to somebody who speaks from the briefing. */
  readonly reason: string;
  /** What to do. */
  readonly remedy: string;
  /** Pieces of a file, or sentences. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** Whether it needs the text of a source. */
  readonly needsText?: true;
  /** Absent for rules that are checked while reading the file. */
  readonly check?: (briefing: Briefing) => Iterable<Spotted>;
}

/** A rule that is checked on a valid briefing. */
export type CheckedRule = Rule & {
  readonly check: (briefing: Briefing) => Iterable<Spotted>;
  /** The language of its word lists; it is skipped for briefings in other languages. */
  readonly language?: string;
};

/** Whether a rule supports the language of a briefing. */
export const knowsLanguage = ({ language: known }: CheckedRule, language: string): boolean =>
  known === undefined || isLanguage(language, known);
