import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/first-names.js';
import type { Name } from '../../reading.js';

const WOMANS_TITLE =
  /^(?:mrs|ms|miss|madam|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman|actress)\b/;
const MANS_TITLE = /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman|pope)\b/;

/** Whether a pronoun can refer to a person. It cannot if the person is known to be of the other gender. */
export function mayBe(name: Pick<Name, 'name' | 'role'>, pronoun: 'he' | 'she'): boolean {
  const words = `${name.role ?? ''} ${name.name}`.toLowerCase().trim();
  const [first = '', ...others] = name.name.split(' ');
  const woman =
    WOMANS_TITLE.test(words) ||
    /\b\w+woman\b/.test(words) ||
    (WOMENS_NAMES.has(first) && !isFamilyName(first, others));
  const man = MANS_TITLE.test(words) || MENS_NAMES.has(first);
  if (woman === man) return true;
  return pronoun === 'she' ? woman : man;
}

/** Whether a Korean name begins with the family name: 'Kim Jae Won'. */
const isFamilyName = (first: string, others: readonly string[]): boolean =>
  first === 'Kim' && others.length === 2;
