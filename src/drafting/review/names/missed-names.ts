import type { BriefingFile } from '../../../briefing/file/schema.js';
import { FIRST_NAMES } from '../../../reading/lexicon/first-names.js';
import { foldWords } from '../../../text/fold.js';
import type { ReviewText } from '../text.js';
import { nameCalled } from '../voices/doubles.js';
import { isBodyName } from '../voices/label.js';
import { CALENDAR } from '../wording/pronouns/nearest-names.js';
import { NAME_KINDS, type NameKind } from './names.js';
import { isNoName, kindOf } from './no-names.js';

/** A name in the text that the draft may have missed. */
export interface MissedName {
  readonly name: string;
  /** The likeliest kind. */
  readonly kind: NameKind;
  /** The number of times it occurs in the text. */
  readonly count: number;
  /** Whether it is surely a name of this kind; otherwise it is only a guess. */
  readonly isSure?: boolean;
}

/** The maximum number of candidates examined, to limit the time. */
const MOST = 60;

const KINDS = { person: 'people', organization: 'organizations', place: 'places' } as const;

/**
 * The names in the text that no entry has, the most frequent first.
 *
 * @param passed words that the reviewer dismissed as names
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
    ({ name }) => !passed.has(name) && !isNoName(name) && !isCommon(name, text.whole),
  );
  return found
    .filter(({ name }) => !found.some((other) => isOnlyIn(name, other.name, text.whole)))
    .sort((one, other) => other.count - one.count);
}

/** Whether a single word is an ordinary one: 'Iodine' in a text that also has 'iodine', or a time zone. */
const isCommon = (name: string, whole: string): boolean =>
  TIME_ZONE.test(name) ||
  (/^\p{Lu}\p{Ll}+$/u.test(name) &&
    new RegExp(`(?<![\\p{L}’'-])${name.toLowerCase()}s?(?![\\p{L}])`, 'u').test(whole));

const TIME_ZONE = /^(?:[BCEMPW]?[DES]T|GMT|UTC|[CEW]EST)$/u;

/** Whether the text has a name only as a part of a longer one. */
const isOnlyIn = (name: string, longer: string, whole: string): boolean =>
  longer.length > name.length && longer.includes(name) && !whole.replaceAll(longer, '').includes(name);

/** The maximum number of completions for typed letters. */
const MOST_LIKE = 5;

/** Capitalized words in the text that begin with the typed letters and that no entry has. */
export function namesLike(typed: string, file: BriefingFile, text: ReviewText | undefined): MissedName[] {
  const wanted = foldWords(typed);
  if (wanted === '') return [];
  const runs = text?.whole.match(RUN) ?? [];
  const like = [...new Set(runs)].filter((run) => foldWords(run).startsWith(wanted)).slice(0, MOST_LIKE);
  return text === undefined ? [] : unknownIn(file, text, like.map(guessed));
}

/** Capitalized words within sentences that no entry has, and that neither the draft nor the reading took for names. */
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

/** The names that no entry has, with the kind suggested by the adjacent words. */
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

/** The kind of a name by the words beside it or in it, or else the guessed one. */
function kindOfMissed(
  { name, kind, isSure = false }: MissedName,
  whole: string,
  known: ReadonlyMap<string, NameKind>,
): Pick<MissedName, 'kind' | 'isSure'> {
  const beside = kindBeside(name, whole, known);
  if (beside !== undefined || isSure) return beside ?? { kind, isSure };
  const own = kindOf({ kind, name });
  if (own !== undefined) return { kind: own, isSure: true };
  const [first = '', ...rest] = name.split(' ');
  if (isBodyName(name)) return { kind: 'organizations', isSure: true };
  if (rest.length > 0 && FIRST_NAMES.has(first)) return { kind: 'people', isSure: true };
  const isGuess = kind === 'people' && rest.length > 0 && !/^\p{Lu}{1,2}\.?$/u.test(first);
  return { kind: isGuess ? 'organizations' : kind };
}

/**
 * Organizations and offices that the draft took for unnamed voices: 'office of the Norland President', 'Norlandic
 * prosecutor'.
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

/** The number of characters before a name that are searched for its kind. */
const BEFORE = 60;

/** The kind that the words before a name suggest: 'on the island Norholm', 'Norholm and Sudholm'. */
function kindBeside(
  name: string,
  whole: string,
  known: ReadonlyMap<string, NameKind>,
): Pick<MissedName, 'kind' | 'isSure'> | undefined {
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) {
    const before = whole.slice(Math.max(0, at - BEFORE), at);
    if (WHERE.test(before)) return { kind: 'places', ...(OF_PLACE.test(before) && { isSure: true }) };
    const beside = /(\p{Lu}[\p{L}'’-]+)(?: and |, )$/u.exec(before)?.[1];
    // 'The archbishop of Norholm, Ada Lind,' names no place after the comma.
    const isSure = !(name.includes(' ') && before.endsWith(', '));
    const kind = beside && known.get(foldWords(beside));
    if (kind && isSure) return { kind, isSure };
  }
  return undefined;
}

/** Words after which only a place can follow; 'in' can also be followed by a newspaper. */
const OF_PLACE = /\b(?:island|city|town|village|port)\s(?:of\s)?(?:the\s)?$/u;

const WHERE =
  /\b(?:in|on|near|off|around|island|city|town|village|port|(?:island|city|town|village|port) of)\s(?:the\s)?$/u;
