import { ROLES } from '../../../reading/lexicon/titles.js';
import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import { BODIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { nounOf, nounPart, plainWords } from './label.js';
import type { Party } from './parties.js';

/**
 * Finds the named party that a label describes: 'a spokesman' for Jon Ek, police spokesman, or 'Norland's transport
 * ministry' for the Norland transport ministry.
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
          ? isRole(part, noun, party.role)
          : party.names.some((name) => isInOtherWords(part, noun, name)),
      );
};

/** Whether all words of a label are in a role, whose office is the noun of the label. */
function isRole(part: readonly string[], noun: string, role = ''): boolean {
  const words = plainWords(role);
  return nounOf(role) === noun && part.every((word) => words.includes(word));
}

/** Whether a label has the words of a name, with the same noun. */
function isInOtherWords(part: readonly string[], noun: string, name: string): boolean {
  const words = plainWords(name);
  return words.length > 1 && words.at(-1) === noun && words.every((word) => part.includes(word));
}

/** The name of an organization that the draft took for a description: 'office of the Norland President'. */
export function bodyCalled(label: string): string | undefined {
  const words = label.replace(/^the\s/iu, '');
  const isName = /^\p{Ll}+ (?:of|for) (?:the )?\p{Lu}/u.test(words) && BODIES.has(nounOf(words));
  return isName ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : undefined;
}

/**
 * The name of an organization, or of an office that a country or place has only once: 'Norlandic public prosecutor'.
 */
export function nameCalled(
  label: string,
): { readonly name: string; readonly kind: 'people' | 'organizations' } | undefined {
  const body = bodyCalled(label);
  if (body !== undefined) return { name: body, kind: 'organizations' };
  const [, name = '', place = ''] = /^the ((\p{Lu}[\p{L}-]+)(?: \p{Ll}[\p{L}-]+){1,3})$/iu.exec(label) ?? [];
  if (!/^\p{Lu}/u.test(place) || (countryOfDemonym(place) ?? knownPlace(place)) === undefined)
    return undefined;
  if (BODIES.has(nounOf(name))) return { name, kind: 'organizations' };
  return ROLES.has(nounOf(name)) ? { name, kind: 'people' } : undefined;
}
