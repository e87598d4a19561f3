import { isDemonym } from '../../../reading/names/gazetteer.js';
import { BODIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { CALENDAR } from '../wording/pronouns/nearest-names.js';

/**
 * Finds organizations whose names continue in lower case: 'Norland port affairs committee'. Nationalities are left out,
 * since 'the Norlandic government' is a description.
 */
export function bodiesInText(whole: string): string[] {
  const found = [...whole.replace(/\s+/gu, ' ').matchAll(BODY)].filter(
    ([, name = '']) => !CALENDAR.test(name) && !isDemonym(name),
  );
  return [...new Set(found.map(([phrase]) => phrase))];
}

/** Words that are not part of such a name. */
const NO_PART =
  '(?:of|in|on|at|to|by|for|from|with|and|or|but|the|an?|its|his|her|their|that|who|which|is|was|are|were|has|had|have|said|says|told|comes|came|into|took|takes)';

const BODY = new RegExp(
  `(?<=[\\p{Ll}\\d,;:] )(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3})(?: (?!${NO_PART} )\\p{Ll}+){1,3}? (?:${[...BODIES].join('|')})(?![\\p{L}'’-])`,
  'gu',
);
