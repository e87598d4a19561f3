import { BODY_NOUNS, OF_HEADS } from '../../../reading/lexicon/bodies.js';
import { isDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import type { ReviewFinding } from '../findings.js';
import { CALENDAR } from '../wording/pronouns/nearest-names.js';
import { asked, type Named } from './named.js';

/** Asks about words that are not names, and about people whose names are those of organizations. */
export function noName({ name, kind }: Named): ReviewFinding[] {
  if (isNoName(name)) return [asked('no-name', 'is not a name', { drop: true }, true)];
  return kind === 'people' && isBodyByWords(name)
    ? [asked('kind', 'may be an organization', { kind: 'organizations' })]
    : [];
}

/** Returns whether words are certainly not a name: a day or month, a nationality, or a plural such as 'Officials'. */
export const isNoName = (name: string): boolean =>
  CALENDAR.test(name) || isPeople(name) || (/s$/u.test(name) && HOLDERS.test(name.toLowerCase()));

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
