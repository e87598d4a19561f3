import type { Claim } from '../../../briefing/file/schema.js';
import type { Standing } from '../../../briefing/standing.js';
import { clausesOf } from './clauses.js';
import { anyOf, BOOSTERS, CONVICTING, MARKERS, type Soft } from './hedges.js';
import { outcomeIn } from './outcomes.js';
import { isSoftEnough, SOFT } from './soft-enough.js';
import { AUXILIARY, factInPhrase, finiteVerb, planInTitle, verbInTitle } from './verbs.js';

/** A sentence asserts; a title can merely name; a phrase follows the hedged verb of a position ('seeks', 'opposes'). */
export type Form = 'sentence' | 'title' | 'phrase';

/** A claim, with the hedge of its source. */
type Cited = Pick<Claim, 'text' | 'standing' | 'cue'>;

/** Why a text is firmer than its standing. */
export interface Hardened {
  /** The word that makes the text too firm, if it can be identified. */
  readonly word?: string;
}

const FIRM = anyOf(BOOSTERS);
const CONVICTS = anyOf(CONVICTING);

/**
 * Checks whether a text is firmer than its standing allows. English only. It uses lists and patterns, so it can be
 * wrong; `npm run hardening` measures how often.
 *
 * @returns undefined if it is soft enough
 */
export function hardened(text: string, standing: Standing, form: Form = 'sentence'): Hardened | undefined {
  if (standing === 'stated' || text.trimEnd().endsWith('?')) return undefined;
  if (form === 'phrase') return phraseHardened(text, standing);
  const inClause = form === 'title' ? titleHardened : sentenceHardened;
  for (const clause of clausesOf(text)) {
    const found = inClause(clause, standing);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether a claim is put more firmly than its standing allows. A forecast that its source puts with 'will' may be put so:
 * the hedge that the claim cites is that word.
 */
export const hardenedClaim = ({ text, standing, cue = '' }: Cited): Hardened | undefined =>
  hardened(text, standing === 'expected' && WILL.test(cue) ? 'planned' : standing);

const WILL = /(?:\b(?:will|shall|won['’]t)|['’]ll)\b/i;

function sentenceHardened(clause: string, standing: Soft): Hardened | undefined {
  const outcome = outcomeIn(clause, standing);
  if (outcome !== undefined) return named(outcome);
  return isSoftEnough(clause, standing) ? undefined : named(firmWord(clause, standing));
}

/** A title without a verb asserts nothing; 'Ministers to meet' announces a plan in headline style. */
function titleHardened(clause: string, standing: Soft): Hardened | undefined {
  const outcome = outcomeIn(clause, standing);
  if (outcome === undefined && isSoftEnough(clause, standing)) return undefined;
  const plan = planInTitle(clause);
  if (plan !== undefined && standing === 'planned') return undefined;
  const word =
    outcome ??
    verbInTitle(clause) ??
    plan ??
    (standing === 'alleged' ? CONVICTS.exec(clause)?.[0] : undefined);
  return word === undefined ? undefined : named(word);
}

function phraseHardened(phrase: string, standing: Soft): Hardened | undefined {
  // 'any influence it has' leaves open whether there is some.
  const isOpen = isSoftEnough(phrase, standing) || /\bany\b/i.test(phrase);
  const word = isOpen ? undefined : factInPhrase(phrase);
  return word === undefined ? undefined : named(word);
}

const named = (word: string | undefined): Hardened => (word === undefined ? {} : { word });

/** The word to report: a booster, the hedge of a firmer standing, or the verb. */
function firmWord(clause: string, standing: Soft): string | undefined {
  const firmer = SOFT.slice(0, SOFT.indexOf(standing)).map((one) => MARKERS[one]);
  const found =
    FIRM.exec(clause) ?? (firmer.length > 0 ? anyOf(...firmer).exec(clause) : null) ?? AUXILIARY.exec(clause);
  return found?.[0] ?? finiteVerb(clause);
}
