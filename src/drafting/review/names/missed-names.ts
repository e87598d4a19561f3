import type { BriefingFile } from '../../../briefing/file/schema.js';
import { foldWords } from '../../../text/fold.js';
import type { ReviewText } from '../text.js';
import { nameCalled } from '../voices/doubles.js';
import { isBodyName } from '../voices/label.js';
import { CALENDAR } from '../wording/pronouns.js';
import { NAME_KINDS, type NameKind } from './names.js';

/** A name in the text that the draft may have missed. */
export interface MissedName {
  readonly name: string;
  /** The likeliest kind. */
  readonly kind: NameKind;
  /** The number of times it occurs in the text. */
  readonly count: number;
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
  return unknownIn(file, text, [...calledIn(file), ...doubtful])
    .filter(({ name }) => !passed.has(name))
    .sort((one, other) => other.count - one.count);
}

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
    .map((one) => ({ ...one, kind: kindBeside(one.name, text.whole, known) ?? one.kind }));
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
    count: names.filter(({ name }) => name === one.name).length,
  }));
}

/** The number of characters before a name that are searched for its kind. */
const BEFORE = 60;

/** The kind suggested by the words before a name: 'on the island Norholm', 'Norholm and Sudholm'. */
function kindBeside(name: string, whole: string, known: ReadonlyMap<string, NameKind>): NameKind | undefined {
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) {
    const before = whole.slice(Math.max(0, at - BEFORE), at);
    if (WHERE.test(before)) return 'places';
    const beside = /(\p{Lu}[\p{L}'’-]+)(?: and |, )$/u.exec(before)?.[1];
    const kind = beside && known.get(foldWords(beside));
    if (kind) return kind;
  }
  return undefined;
}

const WHERE =
  /\b(?:in|on|near|off|around|island|city|town|village|port|(?:island|city|town|village|port) of)\s(?:the\s)?$/u;
