import { mayBe } from '../../../reading/voices/speakers/gender.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { Speakers } from './same-speaker.js';

/** A family name with a form of address: 'Mr Lind'. */
const ADDRESSED = /\b(Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}'’-]+)/gu;

/** Objects if a line calls a woman 'Mr', or a man 'Mrs', 'Ms' or 'Miss': 'Mr Lind' for Eva Lind. */
export const wrongAddresses = (line: string, { people, source }: Speakers): string[] =>
  [...line.matchAll(ADDRESSED)].flatMap(([words, address, family]) => {
    const named = people.filter((name) => name.includes(' ') && familyOf(name) === family);
    return named.length > 0 && named.every((name) => isOther(name, address === 'Mr', source.text))
      ? [`it calls ${named.join(' or ')} '${words}'`]
      : [];
  });

/**
 * Returns whether the first name of a person, or the form of address in the text, shows that the person is not a man or,
 * if `isMan` is false, not a woman.
 */
export function isOther(name: string, isMan: boolean, text: string): boolean {
  const addressed = new RegExp(`\\b(Mr|Mrs|Ms|Miss)\\.? ${escapedPattern(familyOf(name))}\\b`, 'u');
  const [, role] = addressed.exec(text) ?? [];
  return !mayBe({ name, ...(role !== undefined && { role }) }, isMan ? 'he' : 'she');
}

export const familyOf = (name: string): string => name.split(' ').at(-1) ?? name;
