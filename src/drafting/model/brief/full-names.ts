import type { BriefingFile, Statement } from '../../../briefing/file/schema.js';
import { statementsOfIssue } from '../../../briefing/file/statements.js';
import { BODY_NOUNS } from '../../../reading/lexicon/bodies.js';
import { FIRST_NAMES } from '../../../reading/lexicon/first-names.js';
import { PARTIES, PLURAL_TITLES, ROLES, TITLES } from '../../../reading/lexicon/titles.js';
import { isDemonym, isKnownName } from '../../../reading/names/gazetteer.js';

/**
 * Inserts the full name of a person where a brief first mentions the person by family name alone. The sentence that
 * introduced the person may have been refused. A title before the family name also counts as an introduction.
 */
export function withFullNames<File extends Pick<BriefingFile, 'summary' | 'issues' | 'open' | 'people'>>(
  file: File,
): File {
  const left = new Map(namesByFamily(file.people));
  const introduced = <One extends Statement>(statement: One): One => {
    let { text } = statement;
    const isQuotation = statement.verbatim !== undefined;
    for (const [family, name] of left) {
      const mention = new RegExp(
        `(\\p{Lu}[\\p{L}.'’-]*\\s)?(?<![\\p{L}\\p{N}'’-])${family}(?![\\p{L}\\p{N}-])`,
        'u',
      );
      const found = mention.exec(text);
      if (found === null || isQuoted(found.index, text)) continue;
      if (found[1] === undefined && !isQuotation) text = text.replace(mention, name);
      left.delete(family);
    }
    return { ...statement, text };
  };
  const summary = file.summary.map(introduced);
  const issues = file.issues.map((issue) => {
    const [first = issue.summary, ...details] = statementsOfIssue(issue).map(introduced);
    return { ...issue, summary: first, ...(details.length > 0 && { details }) };
  });
  return { ...file, summary, issues, ...(file.open && { open: file.open.map(introduced) }) };
}

/** Returns whether a position is within quotation marks. Quoted words are not changed. */
const isQuoted = (at: number, text: string): boolean =>
  (text.slice(0, at).match(/["“”]/gu) ?? []).length % 2 === 1;

/** Maps each family name that only one person has to the full name of that person. */
function namesByFamily(people: BriefingFile['people']): [family: string, name: string][] {
  const all = people.flatMap(({ name = '' }): [string, string][] => {
    const family = name.split(' ').at(-1) ?? '';
    return isOfPerson(name) ? [[family, name]] : [];
  });
  const isOnlyOne = (family: string) => all.filter(([other]) => other === family).length === 1;
  return all.filter(([family, name]) => family !== name && isOnlyOne(family));
}

/**
 * Returns whether an entry in the list of people can be the name of a person. 'Labour MPs', 'Police Officers' and
 * 'Law Lords' cannot.
 */
function isOfPerson(name: string): boolean {
  const words = name.split(' ');
  const family = words.at(-1) ?? '';
  const given = words.slice(0, -1);
  return isFamilyName(family) && !isOfBody(given.join(' ')) && !given.some(isOfBody);
}

const isFamilyName = (word: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(word) &&
  !/^\p{Lu}{2,}s?$/u.test(word) &&
  ![TITLES, PLURAL_TITLES, PARTIES, BODY_NOUNS].some((words) => words.has(word)) &&
  !ROLES.has(word.toLowerCase().replace(/s$/, ''));

/**
 * Returns whether words name a party, a people, a place or an organization. First names do not count, even if a town has
 * the same name, like 'Charlotte'.
 */
const isOfBody = (word: string): boolean =>
  !FIRST_NAMES.has(word) &&
  (PARTIES.has(word) || BODY_NOUNS.has(word) || isDemonym(word) || isKnownName(word));
