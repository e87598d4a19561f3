import { BODY_NOUNS, COMPANY_WORDS } from '../../../reading/lexicon/bodies.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { LANDSCAPE } from '../../../reading/names/runs.js';
import { fold, foldWords } from '../../../text/fold.js';
import { isNear } from '../../../text/typing-errors.js';
import type { ReviewFinding } from '../findings.js';
import { asked, type Named } from './named.js';

/**
 * Asks whether two spellings stand for the same name: 'Buchtmann' and 'Lydia Buchtman'. For people, the longer name is
 * kept.
 */
export function spelledTwice(asking: Named, all: readonly Named[]): ReviewFinding[] {
  const { kind, name } = asking;
  const isBody = kind === 'organizations';
  const place = all.indexOf(asking);
  const isKept = (one: Named, index: number) =>
    kind === 'people' && lengthOf(one) !== lengthOf(asking)
      ? lengthOf(one) > lengthOf(asking)
      : index < place;
  const other = all.find(
    (one, index) =>
      isKept(one, index) &&
      one.kind === kind &&
      (isSpelledAlike(one.name, name, kind === 'people') || (isBody && isLonger(one.name, name))),
  );
  return other === undefined
    ? []
    : [
        asked(
          'spelled-twice',
          `may be the same as ${other.name}`,
          { into: { kind: other.kind, id: other.id } },
          fold(other.name) === fold(name),
        ),
      ];
}

const lengthOf = ({ name }: Named): number => name.split(' ').length;

/** Rates how likely it is that two names are the same, by their common words, similar spellings, and initials. */
export function alike(one: string, other: string): number {
  const [words, others] = [one, other].map((name) => foldWords(name).split(' ')) as [string[], string[]];
  const common = words.filter((word) => others.includes(word)).length;
  const near = words.filter((word) => word.length > 4 && others.some((two) => isNear(word, two))).length;
  const [initials, otherInitials] = [initialsOf(one), initialsOf(other)];
  const isShort = initials === other.toLowerCase() || otherInitials === one.toLowerCase();
  return common + near + (isShort ? 2 : 0);
}

const initialsOf = (name: string): string =>
  (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('').toLowerCase();

/**
 * Returns whether one of two names is a longer form of the other: 'Norvision Group' and 'Norvision', 'Space Museum of
 * Norholm' and 'Space Museum'.
 */
const isLonger = (one: string, other: string): boolean => contains(one, other) || contains(other, one);

const contains = (long: string, short: string): boolean =>
  (short.includes(' ') && long.endsWith(` ${short}`)) ||
  (long.startsWith(`${short} `) && isAddition(long.slice(short.length + 1)) && !knownPlace(short));

/** Returns whether a text may omit these words when it repeats a name: 'Group', 'of Norholm'. */
const isAddition = (words: string): boolean =>
  /^of \p{Lu}/u.test(words) ||
  words.split(' ').every((word) => BODY_NOUNS.has(word) || COMPANY_WORDS.has(word));

function isSpelledAlike(one: string, other: string, isPerson: boolean): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return true;
  const [last, otherLast] = [a.split(' ').at(-1) ?? '', b.split(' ').at(-1) ?? ''];
  const isAlone = last === a || otherLast === b;
  if (isPerson && !isAlone) return a.length > 8 && isNear(a, b);
  return isPerson && last.length > 5 && isNear(last, otherLast);
}

/**
 * Asks about a name that only describes another entry: 'Norland island' for 'Norland', or 'Norlandic news agency' if
 * the text says 'Norvision, a Norlandic news agency'.
 */
export function described(one: Named, all: readonly Named[], source: string): ReviewFinding[] {
  const other = all.find(
    (two) => two.id !== one.id && two.kind === one.kind && isDescribed(one, two, source),
  );
  return other === undefined
    ? []
    : [asked('described', `may be ${other.name}`, { into: { kind: other.kind, id: other.id } })];
}

function isDescribed({ kind, name }: Named, other: Named, source: string): boolean {
  if (kind === 'places') return LANDSCAPE.test(name.split(' ').at(-1) ?? '') && isCut(name, other.name);
  if (kind !== 'organizations') return false;
  const [country, body, ...more] = name.split(' ');
  const isGovernment = body === 'government' && more.length === 0;
  if (isGovernment && countryOfDemonym(country ?? '') === other.name) return true;
  return name.includes(' ') && isBehind(source, other.name, name);
}

/** Returns whether the text uses a name to describe another one: 'Norvision, a Norlandic news agency'. */
const isBehind = (source: string, other: string, name: string): boolean =>
  ['a', 'an', 'the'].some((article) => {
    const words = `${other}, ${article} ${name}`;
    const at = source.indexOf(words);
    return at >= 0 && /^[,.;:)"”]/u.test(source.slice(at + words.length));
  });

const isCut = (name: string, other: string): boolean => name.replace(/\s\S+$/u, '') === other;
