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
  /** A short description of the problem, for lists of rules. */
  readonly summary: string;
  /** Why the problem matters to somebody who speaks from the briefing. */
  readonly reason: string;
  /** The action that solves the problem. */
  readonly remedy: string;
  /** The problem, and the solution: extracts of a file, or sentences. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** Whether the rule needs the text of a source. */
  readonly needsText?: true;
  /** Checks a briefing; absent for rules that are checked while the file is read. */
  readonly check?: (briefing: Briefing) => Iterable<Spotted>;
}

/** A rule that is checked on a valid briefing. */
export type CheckedRule = Rule & {
  readonly check: NonNullable<Rule['check']>;
  /** The language of the rule's word lists. The rule is skipped for briefings in other languages. */
  readonly language?: string;
};

/** Returns whether a rule supports the language of a briefing. */
export const knowsLanguage = ({ language: known }: CheckedRule, language: string): boolean =>
  known === undefined || isLanguage(language, known);
