import { BODY_NOUNS, COMPANY_WORDS } from '../../../reading/lexicon/bodies.js';
import { knownPlace } from '../../../reading/names/gazetteer.js';
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
