import { BODY_NOUNS, OF_HEADS } from '../../../reading/lexicon/bodies.js';
import { isDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { ReviewFinding } from '../findings.js';
import { CALENDAR } from '../wording/pronouns/nearest-names.js';
import { asked, type Named } from './named.js';

/** Asks about words that are not names, and about people whose names are those of organizations. */
export function noName({ name, kind }: Named, source: string): ReviewFinding[] {
  if (isNoName(name)) return [asked('no-name', 'is not a name', { drop: true }, true)];
  const numbered = kind === 'organizations' ? numberedName(name, source) : undefined;
  if (numbered !== undefined)
    return [
      asked('part-of-name', `is always followed by a number: ${numbered}`, { set: { name: numbered } }),
    ];
  return kind === 'people' && isBodyByWords(name)
    ? [asked('kind', 'may be an organization', { kind: 'organizations' })]
    : [];
}

/** Returns whether words are certainly not a name: a day or month, a nationality, or a plural such as 'Officials'. */
export const isNoName = (name: string): boolean =>
  CALENDAR.test(name) || isPeople(name) || (/s$/u.test(name) && HOLDERS.test(name.toLowerCase()));

/** Returns whether a name is part of a title such as 'the Ports, Piers and Safety Act'. */
export const isOfLaw = (name: string, whole: string): boolean =>
  new RegExp(`${escapedPattern(name)}(?:(?:,? and|,)? \\p{Lu}[\\p{L}-]+)* (?:Act|Bill)\\b`, 'u').test(whole);

/** Returns a name with its number if the text always has this number after the name: 'Radio 4' for 'Radio'. */
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

/** Returns whether the words of a name show that it is an organization: 'Centre for Control', 'Netto Poland'. */
export function isBodyByWords(name: string): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isOfHead = OF_HEADS.has(first) && / (?:of|for) /u.test(name);
  return words.length > 1 && (BODY_NOUNS.has(last) || isOfHead || knownPlace(last) !== undefined);
}
