import type { BriefingFile } from '../../../briefing/file/schema.js';
import { FIRST_NAMES } from '../../../reading/lexicon/first-names.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import { foldWords } from '../../../text/fold.js';
import type { ReviewText } from '../text.js';
import { nameCalled } from '../voices/doubles.js';
import { isBodyName } from '../voices/label.js';
import { CALENDAR } from '../wording/pronouns/nearest-names.js';
import { hasRole, phrasesBeside } from './beside-name.js';
import { isDescriptionIn, showsBody } from './bodies.js';
import { NAME_KINDS, type NameKind } from './names.js';
import { isBodyByWords, isNoName, isOfLaw } from './no-names.js';

export interface MissedName {
  readonly name: string;
  readonly kind: NameKind;
  /** How often the name occurs in the text. */
  readonly count: number;
  /** Whether this is certainly a name of this kind, and not only a guess. */
  readonly isSure?: boolean;
}

/** The maximum number of candidates examined, to limit the time. */
const MOST = 60;

const KINDS = { person: 'people', organization: 'organizations', place: 'places' } as const;

/**
 * Finds names in the text that the file lacks, the most frequent first.
 *
 * @param passed words that the reviewer has rejected as names
 */
export function missedNames(
  file: BriefingFile,
  text: ReviewText | undefined,
  passed: ReadonlySet<string> = new Set(),
): MissedName[] {
  if (text === undefined) return [];
  const doubtful = text.doubtful.map(({ name, kind, mentions }) => ({
    name,
    kind: KINDS[kind],
    count: mentions.length,
  }));
  const found = unknownIn(file, text, [...calledIn(file), ...doubtful]).filter(
    ({ name }) =>
      !passed.has(name) &&
      !isNoName(name) &&
      !isCommon(name, text.whole) &&
      !isShortFor(name, file, text.whole),
  );
  return found
    .filter(({ name }) => !found.some((other) => isOnlyIn(name, other.name, text.whole)))
    .sort((one, other) => other.count - one.count);
}

/** Returns whether the text puts a name in parentheses after a known organization: 'Norlandic Port Union (Norpu)'. */
const isShortFor = (short: string, file: BriefingFile, whole: string): boolean =>
  file.organizations.some(({ name = '' }) => name !== '' && whole.includes(`${name} (${short})`));

/**
 * Returns whether a word is not the name of a person, organization or place: a time zone, the name of a thing, a plural
 * of capitals, part of the title of a law, or a word that also occurs in lower case, such as 'Iodine' if the text also
 * says 'iodine'.
 */
const isCommon = (name: string, whole: string): boolean =>
  TIME_ZONE.test(name) ||
  isOfLaw(name, whole) ||
  /^\p{Lu}{2,}s$/u.test(name) ||
  new RegExp(`(?<!\\p{L})${escapedPattern(name)} (?:${THINGS})s?(?!\\p{L})`, 'u').test(whole) ||
  (/^\p{Lu}\p{Ll}+$/u.test(name) &&
    new RegExp(`(?<![\\p{L}’'-])${name.toLowerCase()}s?(?![\\p{L}])`, 'u').test(whole));

const THINGS = 'worm|virus|viruse|machine|computer|software|phone|browser|operating system';

const TIME_ZONE = /^(?:[BCEMPW]?[DES]T|GMT|UTC|[CEW]EST)$/u;

/** Returns whether a name occurs in the text only as part of a longer name. */
const isOnlyIn = (name: string, longer: string, whole: string): boolean =>
  longer.length > name.length && longer.includes(name) && !whole.replaceAll(longer, '').includes(name);

const MOST_LIKE = 5;

/** Finds capitalized words in the text that begin with the typed letters and are not yet in the file. */
export function namesLike(typed: string, file: BriefingFile, text: ReviewText | undefined): MissedName[] {
  const wanted = foldWords(typed);
  if (wanted === '') return [];
  const runs = text?.whole.match(RUN) ?? [];
  const like = [...new Set(runs)].filter((run) => foldWords(run).startsWith(wanted)).slice(0, MOST_LIKE);
  return text === undefined ? [] : unknownIn(file, text, like.map(guessed));
}

/** Finds capitalized words in the middle of sentences that are not yet in the file. Most of them are not names. */
export function otherRuns(file: BriefingFile, text: ReviewText | undefined): MissedName[] {
  const found = text?.whole.matchAll(new RegExp(`(?<=[\\p{Ll}\\d,;:] )(?:${RUN.source})`, 'gu')) ?? [];
  const runs = [...new Set([...found].map(([run]) => run))].filter((run) => !CALENDAR.test(run));
  return text === undefined ? [] : unknownIn(file, text, runs.map(guessed));
}

const guessed = (name: string): MissedName => ({
  name,
  kind: !isBodyName(name) && name.includes(' ') ? 'people' : 'organizations',
  count: 1,
});

const RUN = /\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,5}/gu;

/** Removes the names that the file already has, and sets the kind of each name from the adjacent words. */
function unknownIn(file: BriefingFile, text: ReviewText, found: readonly MissedName[]): MissedName[] {
  const known = new Map(
    NAME_KINDS.flatMap((kind) =>
      file[kind].flatMap(({ name = '', otherNames = [] }) =>
        [name, ...otherNames.map((one) => one.name)].map((one) => [foldWords(one), kind] as const),
      ),
    ),
  );
  const names = ` ${[...known.keys()].join('  ')} `;
  return found
    .filter(({ name }) => name.length > 2 && !names.includes(` ${foldWords(name)} `))
    .slice(0, MOST)
    .map((one) => ({ ...one, ...kindOfMissed(one, text.whole, known) }));
}

/** Determines the kind of a name from adjacent words or, failing that, from the words of the name. */
function kindOfMissed(
  { name, kind, isSure = false }: MissedName,
  whole: string,
  known: ReadonlyMap<string, NameKind>,
): Pick<MissedName, 'kind' | 'isSure'> {
  const beside = kindBeside(name, whole, known);
  if (beside?.isSure !== true && isDescriptionIn(name, whole)) return { kind, isSure: false };
  if (beside !== undefined || isSure) return beside ?? { kind, isSure };
  const [first = '', ...rest] = name.split(' ');
  if (isBodyByWords(name) || showsBody(name, whole)) return { kind: 'organizations', isSure: true };
  if (rest.length > 0 && (FIRST_NAMES.has(first) || isPerson(name, whole)))
    return { kind: 'people', isSure: true };
  const isGuess = kind === 'people' && rest.length > 0 && !/^\p{Lu}{1,2}\.?$/u.test(first);
  return { kind: isGuess ? 'organizations' : kind };
}

/** Returns whether the text states a role next to a name, or the next sentence begins with a pronoun such as 'she'. */
function isPerson(name: string, whole: string): boolean {
  const behind = whole.slice(whole.indexOf(name) + name.length).slice(0, BEHIND);
  const isMeant = /^(?:, | \p{Ll}+(?:ed|s)\b)[^.!?\n]*[.!?]["”]? (?:S?he|His|Her)\b/u.test(behind);
  return isMeant || phrasesBeside(whole, name).some(hasRole);
}

/** How many characters after a name are searched for words that show that it is the name of a person. */
const BEHIND = 250;

/**
 * Finds organizations and offices that the draft treats as unnamed voices: 'office of the Norland President',
 * 'Norlandic prosecutor'.
 */
function calledIn({ claims }: BriefingFile): MissedName[] {
  const names = claims.flatMap(({ attribution }) =>
    attribution.by === 'unnamed' ? (nameCalled(attribution.label ?? '') ?? []) : [],
  );
  return [...new Map(names.map((one) => [one.name, one])).values()].map((one) => ({
    ...one,
    isSure: true,
    count: names.filter(({ name }) => name === one.name).length,
  }));
}

/** How many characters before a name are searched for words that show the kind of the name. */
const BEFORE = 60;

/** Determines the kind of a name from the words before it: 'on the island Norholm', 'Norholm and Sudholm'. */
function kindBeside(
  name: string,
  whole: string,
  known: ReadonlyMap<string, NameKind>,
): Pick<MissedName, 'kind' | 'isSure'> | undefined {
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) {
    const before = whole.slice(Math.max(0, at - BEFORE), at);
    if (WHERE.test(before)) return { kind: 'places', ...(OF_PLACE.test(before) && { isSure: true }) };
    const beside = /(\p{Lu}[\p{L}'’-]+)(?: and |, )$/u.exec(before)?.[1];
    // In 'the archbishop of Norholm, Ada Lind,' the comma does not join two places.
    const isSure = !(name.includes(' ') && before.endsWith(', '));
    const kind = beside && known.get(foldWords(beside));
    if (kind && isSure) return { kind, isSure };
  }
  return undefined;
}

/** Words that can precede only the name of a place, unlike 'in', which can precede the name of a newspaper. */
const OF_PLACE = /\b(?:island|city|town|village|port)\s(?:of\s)?(?:the\s)?$/u;

const WHERE =
  /\b(?:in|on|near|off|around|island|city|town|village|port|(?:island|city|town|village|port) of)\s(?:the\s)?$/u;
