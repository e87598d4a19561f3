import { BODY_NOUNS, KNOWN_BODIES, OF_HEADS } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { ROLES, TITLES } from '../lexicon/titles.js';
import { wordSet } from '../lexicon-lines.js';
import { lowerAt, textAt } from '../line/words.js';
import { isCapital, isName, NOT_NAMES } from './capitals.js';
import { knownPlace } from './gazetteer.js';
import { endsPerson } from './roles/letters.js';
import { stepAfterAnd } from './step-after-and.js';
import type { Word } from './words.js';

/** Consecutive capitalized words, including small words between them that names can contain. */
export interface Run {
  readonly words: readonly Word[];
  /** The range of the run (end exclusive) among the words of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Whether the position of the first word requires a capital, as at the beginning of a sentence. */
  readonly opensSentence: boolean;
}

/** The maximum length of a name. A longer run is a line in which every word is capitalized. */
const LONGEST_RUN = 16;

const PARTICLES = wordSet(`
  de la le del dela delos della di da do dos das du der den van von zu ter ten bin bint ibn al el ul y e af
  av
`);

const isParticle = (word: Word | undefined): boolean => PARTICLES.has(word?.lower ?? '');

/** Returns the runs of capitalized words in a sentence. */
export function runsIn(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if ((!isName(words[from]) && !startsWithThe(words, from)) || isMonthOfDate(words, from)) continue;
    if (opensAt(words, from) && isRoleBeforeName(words, from)) continue;
    const to = Math.max(knownEnd(words, from), personAt(words, from, endOf(words, from)));
    runs.push({ words: words.slice(from, to), from, to, opensSentence: opensAt(words, from) });
    from = to - 1;
  }
  return runs;
}

/** Returns the end of a known name that contains small words or numbers: 'Globe and Mail', 'Law and Justice'. */
function knownEnd(words: readonly Word[], from: number): number {
  const first = textAt(words, from);
  const start = first === 'The' ? from + 1 : from;
  const name = BROKEN_NAMES.get(textAt(words, start))?.find((parts) =>
    parts.every((part, index) => words[start + index]?.text === part),
  );
  return start + (name?.length ?? 0);
}

/** Names of organizations that contain a lowercase word or a number, indexed by their first word. */
const BROKEN_NAMES = new Map<string, string[][]>();
for (const name of KNOWN_BODIES) {
  const parts = name.replace(/^The /, '').split(/ |(?=,)/);
  if (!parts.some((part) => /^(?:\p{Ll}+|\d+)$/u.test(part) || NOT_NAMES.has(part))) continue;
  const [first = ''] = parts;
  BROKEN_NAMES.set(first, [...(BROKEN_NAMES.get(first) ?? []), parts]);
}

/** Returns the index at which the name of a person follows an organization; `to` if there is no person. */
function personAt(words: readonly Word[], from: number, to: number): number {
  const first = to - 2;
  const before = textAt(words, first - 1);
  const isPerson = first > from && FIRST_NAMES.has(textAt(words, first)) && !/^\p{Lu}\./u.test(before);
  return isPerson && (BODY_NOUNS.has(before) || PLURAL_FIELD.test(before)) ? first : to;
}

/** Whether the first word of a sentence is a role before a name: 'Striker Lind'. */
const isRoleBeforeName = (words: readonly Word[], at: number): boolean =>
  ROLES.has(lowerAt(words, at)) && !TITLES.has(textAt(words, at)) && isName(words[at + 1]);

/** Whether a name within a sentence includes its article: 'The Hague', 'The New York Times'. */
const startsWithThe = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'The' && !opensAt(words, at) && isName(words[at + 1]);

const opensAt = (words: readonly Word[], at: number): boolean =>
  at === 0 || /^["“‘':.!?•(]$/u.test(textAt(words, at - 1));

function endOf(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (let step = 1; step > 0 && to - from < LONGEST_RUN; to += step) step = stepAt(words, from, to);
  return to;
}

/** Returns the number of words by which a run continues at `to`; 0 if it ends there. */
function stepAt(words: readonly Word[], from: number, to: number): number {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next || next.start - last.end > 1 || /^[.,;:]/u.test(next.text)) return 0;
  if (isFamilyMay(words, to)) return 1;
  if (next.text === 'AM' && isName(words[to + 1])) return 1;
  if (endsPerson(words, from, to)) return 0;
  if (isCapital(next) && !NOT_NAMES.has(next.text)) return isMonthOfDate(words, to) ? 0 : 1;
  if (LANDSCAPE.test(next.lower) && !isCapital(words[to + 1]) && isName(last)) return 1;
  if (/^(?:of|for|on)$/u.test(next.lower)) return stepAfterOf(words, from, to);
  return stepAfterSmallWord(words, from, to);
}

/**
 * Returns the number of words by which a run continues at a small word: 'Ursula von der Leyen', 'Procter & Gamble',
 * 'Ministry of Trade and Industry'.
 */
function stepAfterSmallWord(words: readonly Word[], from: number, to: number): number {
  const [last, next, second, third] = words.slice(to - 1, to + 3);
  if (/^['’]s?$/u.test(next?.text ?? '')) return ownsBody(words, to) ? 2 : 0;
  if (isParticle(next) && isParticle(second) && isName(third)) return 3;
  if (next?.lower === 'and') return stepAfterAnd(words, from, to);
  if (!isName(second)) return 0;
  return next?.text === '&' || (isParticle(next) && !BODY_NOUNS.has(last?.text ?? '')) ? 2 : 0;
}

/** Whether a possessive is part of a name: 'Korean People's Army', 'Human Rights Defenders' Committee'. */
function ownsBody(words: readonly Word[], to: number): boolean {
  if (!MEMBERS.test(textAt(words, to - 1))) return false;
  const owned = words.slice(to + 1, to + 1 + LONGEST_RUN);
  const end = owned.findIndex((word) => !isCapital(word));
  return isName(owned[0]) && BODY_NOUNS.has(owned.at(end < 0 ? -1 : end - 1)?.text ?? '');
}

const MEMBERS =
  /^(?:People|Women|Men|Children|Workers|Teachers|Farmers|Peasants|Miners|Growers|Writers|Lawyers|Journalists|Students|Veterans|Mothers|Consumers|Citizens|Defenders|Players|Publishers|Employers|Officers|Girls|Boys|Nurses|Bishops|King|Queen)$/u;

/**
 * Returns the number of words by which a run continues at 'of', 'for' or 'on': 'Speaker of the House'. A second 'of'
 * ends the name, since it introduces a location ('University of Lind of Norland'), unless it says what the members do:
 * 'Association of Directors of Social Services'.
 */
function stepAfterOf(words: readonly Word[], from: number, to: number): number {
  const [of, second, third] = [lowerAt(words, to), words[to + 1], words[to + 2]];
  const before = words.slice(from, to);
  const continues =
    of === 'of' && OF_HEADS.has(textAt(before, before.findIndex(({ lower }) => lower === 'for') - 1));
  const members = lowerAt(before, before.length - 1);
  const isOfMembers = members.endsWith('s') && ROLES.has(members.slice(0, -1));
  if (isOfMembers && before.length > 2 && isName(second) && knownPlace(textAt(words, to + 1)) === undefined)
    return 2;
  if (before.some(({ lower }) => lower === of)) return 0;
  if (!continues && !canHaveOf(before.at(-1)?.text ?? '', of)) return 0;
  if (isName(second)) return 2;
  const isWhere =
    before.length > 1 && knownPlace(third?.text ?? '') !== undefined && !isCapital(words[to + 3]);
  return second?.lower === 'the' && isName(third) && !isWhere ? 3 : 0;
}

const canHaveOf = (text: string, word: string): boolean =>
  (word === 'on'
    ? /^(?:Council|Committee|Commission|Conference|Convention|Institute|Panel)$/u.test(text)
    : OF_HEADS.has(text)) ||
  (word === 'for' &&
    /^(?:Taxpayers|Citizens|Americans|Doctors|Physicians|Scientists|Lawyers|Reporters|Women|Students|Parents|Veterans|Families|Mothers|Students|Action|Concern)$/u.test(
      text,
    )) ||
  (word === 'of' && (TITLES.has(text) || BODY_NOUNS.has(text)));

/** Whether 'May' is a family name: 'Mara May', 'Mrs May', but not 'Mara May 5'. */
const isFamilyMay = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === 'May' &&
  (FIRST_NAMES.has(textAt(words, at - 1)) || /^(?:M[rs]|Mrs|Miss)\.?$/u.test(textAt(words, at - 1))) &&
  !/^\d/.test(textAt(words, at + 1));

/** Whether a month is part of a date: 'April' is a given name, but 'April 29' is a date. */
const isMonthOfDate = (words: readonly Word[], at: number): boolean =>
  /^(?:April|June|August)$/u.test(textAt(words, at)) &&
  (/^\d/.test(textAt(words, at + 1)) ||
    /^(?:in|since|until|last|next|by|of|this|late|early)$/u.test(lowerAt(words, at - 1)));

/** Lowercase words that belong to the name before them: 'the Norland hills'. */
export const LANDSCAPE =
  /^(?:peninsula|islands?|hills|mountains|archipelago|highlands|plateau|delta|strait)$/;

const PLURAL_FIELD = /^(?:Relations|Affairs|Services|Rights|Liberties|Studies|Sciences)$/u;
