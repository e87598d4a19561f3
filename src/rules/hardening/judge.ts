import { STANDINGS, type Standing } from '../../model/standing.js';
import { clausesOf } from './clauses.js';
import { ATTRIBUTIONS, BOOSTERS, CONVICTING, MARKERS, MODALS } from './markers.js';
import { AUXILIARY, factInPhrase, finiteVerb, verbInTitle } from './verbs.js';

/** A sentence asserts; a title may only name; a phrase is what a position seeks or opposes, behind a hedged verb. */
export type Form = 'sentence' | 'title' | 'phrase';

/** Why a text is firmer than its standing. */
export interface Hardened {
  /** The word that makes it firm, where one can be named. */
  readonly word?: string;
}

const anyOf = (lists: readonly (readonly string[])[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${lists.flat().join('|')})(?!\\w)`, 'i');

type Soft = Exclude<Standing, 'stated'>;
const SOFT = STANDINGS.filter((standing): standing is Soft => standing !== 'stated');

/** What is not to be said as fact may be put as pending, alleged or assumed: none of them is firmer than another. */
const NOT_AS_FACT: readonly Soft[] = ['pending', 'alleged', 'assumed'];

/** Attribution is no hedge of an outcome, of a probability, or of what the source itself takes for granted. */
const BY_SPEAKER: readonly Soft[] = ['planned', 'expected', 'perceived', 'alleged'];

function enoughFor(standing: Soft): RegExp {
  const from = Math.min(SOFT.indexOf(standing), SOFT.indexOf('pending'));
  const softer = SOFT.slice(NOT_AS_FACT.includes(standing) ? SOFT.indexOf('pending') : from);
  return anyOf([
    ...softer.map((one) => MARKERS[one]),
    MODALS,
    BY_SPEAKER.includes(standing) ? ATTRIBUTIONS : [],
  ]);
}

const ENOUGH = Object.fromEntries(SOFT.map((standing) => [standing, enoughFor(standing)])) as Record<
  Soft,
  RegExp
>;
const FIRM = anyOf([BOOSTERS]);
const CONVICTS = anyOf([CONVICTING]);
const TITLE_PLAN = /\bto [a-z]+/i;

/**
 * Whether a text is put more firmly than its standing allows. English only; lists and patterns, so it can be wrong:
 * `npm run hardening` says how often.
 *
 * @returns undefined where it is soft enough
 */
export function hardened(text: string, standing: Standing, form: Form = 'sentence'): Hardened | undefined {
  if (standing === 'stated' || text.trimEnd().endsWith('?')) return undefined;
  if (form === 'phrase') return phraseHardened(text, standing);
  const wordIn = form === 'title' ? factInTitle : factInSentence;
  for (const clause of clausesOf(text)) {
    const found = isSoftEnough(clause, standing) ? undefined : wordIn(clause, standing);
    if (found) return found;
  }
  return undefined;
}

const factInSentence = (clause: string, standing: Soft): Hardened => named(firmWord(clause, standing));

/** A title without a verb only names; 'Ministers to meet' is the headline's way to tell of a plan. */
function factInTitle(clause: string, standing: Soft): Hardened | undefined {
  if (standing === 'planned' && TITLE_PLAN.test(clause)) return undefined;
  const word = verbInTitle(clause) ?? (standing === 'alleged' ? CONVICTS.exec(clause)?.[0] : undefined);
  return word === undefined ? undefined : named(word);
}

/** Whether a text says of itself that it is no firmer than a standing. */
export const isSoftEnough = (text: string, standing: Soft): boolean => ENOUGH[standing].test(text);

function phraseHardened(phrase: string, standing: Soft): Hardened | undefined {
  // 'any influence it has' leaves open whether there is some.
  const isOpen = isSoftEnough(phrase, standing) || /\bany\b/i.test(phrase);
  const word = isOpen ? undefined : factInPhrase(phrase);
  return word === undefined ? undefined : named(word);
}

const named = (word: string | undefined): Hardened => (word === undefined ? {} : { word });

/** The word to name: a booster, the hedge of a firmer standing, or the verb. */
function firmWord(clause: string, standing: Soft): string | undefined {
  const firmer = SOFT.slice(0, SOFT.indexOf(standing)).map((one) => MARKERS[one]);
  const found =
    FIRM.exec(clause) ?? (firmer.length > 0 ? anyOf(firmer).exec(clause) : null) ?? AUXILIARY.exec(clause);
  return found?.[0] ?? finiteVerb(clause);
}
