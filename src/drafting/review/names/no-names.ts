import { BODY_NOUNS, OF_HEADS } from '../../../reading/lexicon/bodies.js';
import { ROLES } from '../../../reading/lexicon/titles.js';
import { isDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { ReviewFinding } from '../findings.js';
import { CALENDAR } from '../wording/pronouns/nearest-names.js';
import { longerName } from './beside-name.js';
import { asked, type Named } from './named.js';

/** Asks about words that are not names, and about entries whose names suggest a different kind. */
export function noName(one: Named, all: readonly Named[], source: string): ReviewFinding[] {
  const { name, kind } = one;
  if (isNoName(name)) return [asked('no-name', 'is not a name', { drop: true }, true)];
  if (kind === 'organizations' && officeWith(one, all, source) !== undefined)
    return [asked('no-name', 'is only part of an office', { drop: true }, true)];
  const numbered = kind === 'organizations' ? numberedName(name, source) : undefined;
  if (numbered !== undefined)
    return [
      asked('part-of-name', `is always followed by a number: ${numbered}`, { set: { name: numbered } }),
    ];
  const better = kind === 'places' ? undefined : kindOf(one);
  const word = better === 'places' ? 'a place' : 'an organization';
  return better === undefined || better === kind ? [] : [asked('kind', `may be ${word}`, { kind: better })];
}

/** Returns whether words are certainly not a name: a day or month, a nationality, or a plural such as 'Officials'. */
export const isNoName = (name: string): boolean =>
  CALENDAR.test(name) || isPeople(name) || (/s$/u.test(name) && HOLDERS.test(name.toLowerCase()));

/** Returns whether a name is part of a title such as 'the Ports, Piers and Safety Act'. */
export const isOfLaw = (name: string, whole: string): boolean =>
  new RegExp(`${escapedPattern(name)}(?:(?:,? and|,)? \\p{Lu}[\\p{L}-]+)* (?:Act|Bill)\\b`, 'u').test(whole);

/** Returns the full form of a name after which the text always has a number: 'Radio 4' for 'Radio'. */
function numberedName(name: string, source: string): string | undefined {
  const found = new Set(
    source.match(new RegExp(`(?<!\\p{L})${escapedPattern(name)}(?: \\d+(?!\\S*\\d))?`, 'gu')),
  );
  const [only = ''] = found;
  return found.size === 1 && only !== name ? only : undefined;
}

const HOLDERS =
  /^(?:official|resident|authoritie|investigator|expert|witness(?:e)?|critic|supporter|protester)s$/u;

const DIRECTION = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)$/u;

/**
 * Returns whether words are a nationality or a similar adjective: 'Norwegian', 'South American', 'Central European'.
 */
const isPeople = (name: string): boolean => {
  const [first = '', ...rest] = name.split(' ');
  return isDemonym(name) || (DIRECTION.test(first) && rest.length === 1 && isDemonym(rest[0] ?? ''));
};

/** Determines the kind of a name from its words: 'Centre for Control', 'Netto Poland', 'Eastern Mediterranean'. */
export function kindOf({ kind, name }: Pick<Named, 'kind' | 'name'>): 'organizations' | 'places' | undefined {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (DIRECTION.test(first) && words.length === 2 && isPlaceWord(last)) return 'places';
  if (kind === 'organizations' || words.length < 2) return undefined;
  const isBody =
    BODY_NOUNS.has(last) || (OF_HEADS.has(first) && / (?:of|for) /u.test(name)) || isPlaceWord(last);
  return isBody ? 'organizations' : undefined;
}

const isPlaceWord = (word: string): boolean =>
  knownPlace(word) !== undefined ||
  /^(?:Mediterranean|Pacific|Atlantic|Baltic|Balkans|Caucasus)$/u.test(word);

/**
 * Returns the office that contains a supposed name: 'Crime Commissioner' for 'Crime', if the text always says 'Crime
 * Commissioner Ada Lind'.
 *
 * @returns undefined if the word also occurs elsewhere or is the name of an organization
 */
function officeWith({ name }: Named, all: readonly Named[], source: string): string | undefined {
  const longer = longerName(source, name);
  if (longer === undefined || BODY_NOUNS.has(name.split(' ').at(-1) ?? '')) return undefined;
  const person = all.find((one) => one.kind === 'people' && longer.endsWith(` ${one.name}`));
  const office = person && longer.slice(0, -person.name.length - 1);
  const title = office?.split(' ').at(-1)?.toLowerCase() ?? '';
  return office !== name && ROLES.has(title) ? office : undefined;
}

/** Returns the full office if the draft has only the end of it: 'Crime Commissioner' for 'Commissioner'. */
export function wholeOffice(one: Named, all: readonly Named[], source: string): string | undefined {
  const { name, role, kind } = one;
  if (kind !== 'people' || role === undefined) return undefined;
  return all
    .filter((other) => other.kind === 'organizations')
    .map((other) => officeWith(other, all, source))
    .find((office) => office?.endsWith(` ${role}`) && source.includes(`${office} ${name}`));
}
