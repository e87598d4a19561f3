import { BODY_NOUNS, OF_HEADS } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import type { Evidence } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';

/** Returns the short forms of a name: 'Biden' and 'Joe' for Joe Biden, 'KDI' for Korea Development Institute. */
export function shortForms(name: string, evidence: Evidence): string[] {
  const words = name.split(' ');
  if (words.length < 2 || evidence.thing >= 3) return [];
  if (evidence.organization >= 2 && evidence.organization > evidence.person) return bodyForms(words);
  if (evidence.place >= 2 && evidence.place > evidence.person) return [];
  const family = words.filter((word) => !/^(?:Jr|Sr)\.?$/u.test(word));
  const first = words[0] ?? '';
  const outer = family.length > 2 ? [`${first} ${family.at(-1)}`] : [];
  // Spanish names have two family names: 'Vázquez' for 'Wanda Vázquez Garced'.
  const inner = family
    .slice(1, -1)
    .filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && !FIRST_NAMES.has(word));
  return [
    ...outer,
    ...(family.length < 5 ? inner : []),
    ...family.slice(1).map((_, index) => family.slice(index + 1).join(' ')),
    ...(/^\p{L}{2,}$/u.test(first) ? [first] : []),
    ...withoutArticle(family.at(-1) ?? ''),
  ];
}

/** Returns 'Maliki' for 'al-Maliki'. */
const withoutArticle = (family: string): string[] =>
  /^(?:al|el|as|ash|an|ar|at|az)-(\p{Lu}.+)$/iu.exec(family)?.slice(1) ?? [];

function bodyForms(words: readonly string[]): string[] {
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  const last = words.at(-1) ?? '';
  const stem = words.slice(0, -1).join(' ');
  const isFirm =
    /^(?:(?:Inc|Corp|Ltd|Co|LLC|Group|Holdings|Company|Corporation)\.?|News|Motors|University|Airlines|FC)$/u.test(
      last,
    );
  const particle = words.findIndex((word) => /^(?:de|du|da|des)$/u.test(word));
  return [
    ...(initials.length > 2 ? [initials] : []),
    ...(isFirm && !BODY_NOUNS.has(stem) ? [stem] : []),
    ...(particle > 0 ? [words.slice(0, particle).join(' ')] : []),
    ...headForms(words),
  ];
}

/** Returns 'Court', 'Supreme Court' and 'Supreme Court of Appeal' for the Norlandic Supreme Court of Appeal. */
function headForms(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  const end = of > 0 ? of : words.length;
  const head = words[end - 1] ?? '';
  if (!BODY_NOUNS.has(head) && !(of > 1 && OF_HEADS.has(head))) return [];
  const [origin = ''] = words;
  const isNative = end > 2 && (knownPlace(origin) !== undefined || isDemonym(origin));
  return isNative ? [head, words.slice(1, end).join(' '), words.slice(1).join(' ')] : [head];
}
