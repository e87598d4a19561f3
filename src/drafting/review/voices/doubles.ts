import { ROLES } from '../../../reading/lexicon/titles.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { BODIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { capitalized } from '../../claims/wording.js';
import { nounOf, nounPart, plainWords } from './label.js';
import type { Party } from './parties.js';

/**
 * Finds the party that an unnamed voice may be: Jon Ek, police spokesman, for 'a spokesman', or the Norland transport
 * ministry for 'Norland's transport ministry'.
 *
 * @param parties the likeliest first
 */
export const doubleOf = (label: string, parties: readonly Party[]): Party | undefined => {
  const part = nounPart(label);
  const noun = part.at(-1);
  return noun === undefined
    ? undefined
    : parties.find((party) =>
        party.kind === 'people'
          ? isRole(part, noun, party.role) && isOfBody(label, party.role)
          : party.names.some((name) => isInOtherWords(part, noun, name)),
      );
};

/** Returns whether a role contains all words of a label, and both have the same noun. */
function isRole(part: readonly string[], noun: string, role = ''): boolean {
  const words = plainWords(role);
  const isOther = words.some((word) => OTHER_OFFICE.test(word) && !part.includes(word));
  return !isOther && nounOf(role) === noun && part.every((word) => words.includes(word));
}

/** Words that make an office a different one: 'shadow chancellor' is not 'chancellor'. */
const OTHER_OFFICE = /^(?:shadow|former|ex|deputy|vice|assistant|incoming|outgoing|would-be)$/u;

/** Returns whether a role contains the names in a label: 'a spokesman for Norline' does not speak for the port. */
function isOfBody(label: string, role = ''): boolean {
  const [, body = ''] = /\s(?:for|of)\s(.+)$/u.exec(label) ?? [];
  const words = plainWords(role);
  return plainWords(body.replace(/\b\p{Ll}\S*/gu, '')).every((word) => words.includes(word));
}

/** Returns whether a label contains all words of a name, and both have the same noun. */
function isInOtherWords(part: readonly string[], noun: string, name: string): boolean {
  const words = plainWords(name);
  return words.length > 1 && words.at(-1) === noun && words.every((word) => part.includes(word));
}

/**
 * Turns the label of an unnamed voice into a name if it stands for an organization or office that exists only once:
 * 'Office of the Norland President', 'Norlandic public prosecutor'.
 *
 * @returns undefined if the label is only a description
 */
export function nameCalled(
  label: string,
): { readonly name: string; readonly kind: 'people' | 'organizations' } | undefined {
  const words = label.replace(/^the\s/iu, '');
  if (/^\p{Ll}+ (?:of|for) (?:the )?\p{Lu}/u.test(words) && BODIES.has(nounOf(words)))
    return { name: capitalized(words), kind: 'organizations' };
  const [, name = '', place = ''] = /^the ((\p{Lu}[\p{L}-]+)(?: \p{Ll}[\p{L}-]+){1,3})$/iu.exec(label) ?? [];
  if (!/^\p{Lu}/u.test(place) || (countryOfDemonym(place) ?? knownPlace(place)) === undefined)
    return undefined;
  if (BODIES.has(nounOf(name))) return { name, kind: 'organizations' };
  return ROLES.has(nounOf(name)) ? { name, kind: 'people' } : undefined;
}
