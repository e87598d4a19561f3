import type { Briefing } from '../../briefing/briefing.js';
import { isLanguage } from '../../briefing/language.js';
import type { Problem } from '../../json/problem.js';

/** What a rule says of one place. */
export interface Spotted {
  /** JSON Pointer of the place. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** One thing that a briefing is held against, with its page of explanation. */
export interface Rule {
  /** As problems and `accept` name it. */
  readonly name: string;
  readonly severity: Problem['severity'];
  /** In lists: what is wrong, in a few words. */
  readonly summary: string;
  /** Why it matters to who speaks from the briefing. */
  readonly reason: string;
  /** What to do. */
  readonly remedy: string;
  /** Pieces of a file, or sentences. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** Whether it compares the briefing with the text of a source. */
  readonly needsText?: true;
  /** Absent where reading the file finds it, before any rule is asked. */
  readonly check?: (briefing: Briefing) => Iterable<Spotted>;
}

/** A rule that is asked of a briefing once it has been read. */
export type CheckedRule = Rule & {
  readonly check: (briefing: Briefing) => Iterable<Spotted>;
  /** Where its words are of one language, that one: of a briefing in another it is not asked. */
  readonly language?: string;
};

/** Whether a rule can be asked of a briefing in this language. */
export const knowsLanguage = ({ language: known }: CheckedRule, language: string): boolean =>
  known === undefined || isLanguage(language, known);
