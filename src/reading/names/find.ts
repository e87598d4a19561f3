import { BODY_NOUNS } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { KNOWN_BODIES } from '../lexicon/known-bodies.js';
import { PLACE_NOUNS, THINGS } from '../lexicon/places.js';
import { TITLES } from '../lexicon/titles.js';
import type { Span } from '../reading.js';
import { aroundName, type Evidence, inName, NO_EVIDENCE, sum } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import type { Mention } from './mention.js';
import { type Role, roleBefore, roleBehind } from './roles.js';
import type { Run } from './runs.js';
import { isOrigin, splitTitle, type Titled, textOf } from './titles.js';
import type { Word } from './words.js';

/** A sentence with its runs of capitals. */
export interface Line {
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
}

/**
 * The mentions of names in a sentence.
 *
 * @param inside words that have their capital within sentences somewhere in the text, so that it is theirs
 */
export function mentionsIn({ words, runs }: Line, inside: ReadonlySet<string>): Mention[] {
  let isOfPlural = false;
  return runs.flatMap((run) => {
    const named = namePart(run, inside);
    const titled = splitTitle(named);
    const offset = run.to - named.length;
    const isListed = isOfPlural && /^(?:,|and|or)$/u.test(words[run.from - 1]?.text ?? '');
    isOfPlural = titled?.isPlural ?? isListed;
    if (named.length === 0) return [];
    if (!titled) return plainMentions(words, named, offset, isListed);
    return [...originMention(words, titled, offset), ...titledMention(words, titled, run.to)];
  });
}

/** A run without what is no name: the capital of a sentence's first word, peoples before a person. */
function namePart({ words, opensSentence }: Run, inside: ReadonlySet<string>): readonly Word[] {
  const first = words[0];
  const isUnsure = opensSentence && first !== undefined && !isKnownWord(first, inside);
  if (isUnsure && (words.length === 1 || !isUnknownName(words)))
    return withoutPeoples(withoutSmall(words.slice(1)));
  return withoutPeoples(words);
}

/** A small word cannot begin a name: what is left of 'Department of State' without its first word. */
const withoutSmall = (words: readonly Word[]): readonly Word[] =>
  words.slice(
    words.findIndex(({ text }) => /^\p{Lu}/u.test(text)) < 0
      ? words.length
      : words.findIndex(({ text }) => /^\p{Lu}/u.test(text)),
  );

const isKnownWord = ({ text, pos }: Word, inside: ReadonlySet<string>): boolean =>
  inside.has(text) ||
  pos === 'PROPN' ||
  FIRST_NAMES.has(text) ||
  TITLES.has(text) ||
  KNOWN_BODIES.has(text) ||
  knownPlace(text) !== undefined ||
  isDemonym(text);

const isUnknownName = (words: readonly Word[]): boolean =>
  KNOWN_BODIES.has(textOf(words)) ||
  knownPlace(textOf(words)) !== undefined ||
  BODY_NOUNS.has(words.at(-1)?.text ?? '');

function withoutPeoples(words: readonly Word[]): readonly Word[] {
  const text = textOf(words);
  if (KNOWN_BODIES.has(text) || knownPlace(text) !== undefined) return words;
  if (BODY_NOUNS.has(words.at(-1)?.text ?? '') && !isDemonym(text)) return words;
  if (isDemonym(text)) return [];
  const start = words.findIndex(
    ({ text: word }, index) =>
      !isDemonym(word) &&
      !isDemonym(textOf(words.slice(index, index + 2))) &&
      !isDemonym(textOf(words.slice(Math.max(0, index - 1), index + 1))),
  );
  return start > 0 && splitTitle(words) === undefined ? words.slice(start) : words;
}

const spanOf = (words: readonly Word[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** 'University of Lind Mara Voss' is a body and a person: a given name begins anew. */
function plainMentions(
  words: readonly Word[],
  named: readonly Word[],
  from: number,
  isListed: boolean,
): Mention[] {
  const person = personStart(named);
  if (person < 1) return plainMention(words, named, from, isListed);
  const body = plainMention(words, named.slice(0, person), from, false);
  return [...body, ...plainMention(words, named.slice(person), from + person, false)];
}

function personStart(named: readonly Word[]): number {
  if (named.length < 4 || isNamedByNoun(named.at(-1)?.text ?? '')) return -1;
  const start = named.findIndex(({ text }, index) => index >= 2 && FIRST_NAMES.has(text));
  const isShort = named.length - start >= 2 && named.length - start <= 3;
  return isShort && named.slice(0, start).some(({ text }) => BODY_NOUNS.has(text)) ? start : -1;
}

const isNamedByNoun = (word: string): boolean =>
  BODY_NOUNS.has(word) || PLACE_NOUNS.has(word) || THINGS.has(word);

function plainMention(
  words: readonly Word[],
  named: readonly Word[],
  from: number,
  isListed: boolean,
): Mention[] {
  const to = from + named.length;
  const listed: Evidence = { ...NO_EVIDENCE, person: isListed ? 3 : 0 };
  const role = { ...roleBehind(words, to), ...roleBefore(words, from) };
  const evidence = sum(sum(inName(named), aroundName(words, from, to)), listed);
  return [mention(words, named, from, to, evidence, evidence.place >= 4 ? {} : role)];
}

/** 'NASA' in 'NASA Administrator Charles Bolden'. */
function originMention(words: readonly Word[], { before }: Titled, from: number): Mention[] {
  const named = withoutPeoples(before);
  if (named.length === 0 || isDemonym(textOf(named))) return [];
  const to = from + before.length;
  const evidence = sum(inName(named), { ...NO_EVIDENCE, organization: 1 });
  return [mention(words, named, to - named.length, to, evidence, {})];
}

function titledMention(
  words: readonly Word[],
  { before, title, name, isPlural }: Titled,
  to: number,
): Mention[] {
  if (name.length === 0) return placeInTitle(words, title, to);
  const origin = isOrigin(before) ? before : [];
  const body = origin.length === 0 && before.length > 0 ? textOf(before) : undefined;
  const role = isHonorific(title)
    ? roleBehind(words, to)
    : { role: singular(textOf([...origin, ...title]), isPlural), ...(body && { body }) };
  const evidence = { ...inName(name), person: 6, place: 0, organization: 0 };
  return [...placeInTitle(words, title, to), mention(words, name, to - name.length, to, evidence, role)];
}

/** 'Washington' in 'Governor of Washington'. */
function placeInTitle(words: readonly Word[], title: readonly Word[], to: number): Mention[] {
  const of = title.findIndex(({ lower }) => lower === 'of');
  const place = of < 0 ? [] : title.slice(of + 1).filter(({ lower }, index) => index > 0 || lower !== 'the');
  if (knownPlace(textOf(place)) === undefined) return [];
  return [mention(words, place, to - place.length, to, { ...NO_EVIDENCE, place: 4 }, {})];
}

const singular = (role: string, isPlural: boolean): string => (isPlural ? role.replace(/s\.?$/u, '') : role);

const isHonorific = (title: readonly Word[]): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\.?$/u.test(textOf(title));

function mention(
  words: readonly Word[],
  named: readonly Word[],
  from: number,
  to: number,
  evidence: Evidence,
  role: Role,
): Mention {
  const acronym = words[to]?.text === '(' && words[to + 2]?.text === ')' ? words[to + 1]?.text : undefined;
  const isAcronym = acronym !== undefined && /^\p{Lu}[\p{Lu}\p{N}.&-]{1,7}s?$/u.test(acronym);
  return {
    ...spanOf(named),
    text: textOf(named),
    evidence,
    isDefinite: words[from - 1]?.lower === 'the',
    ...(isAcronym && { acronym }),
    ...role,
  };
}
