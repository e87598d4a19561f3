import type { BriefingFile, Statement } from '../../../briefing/file/schema.js';
import { statementsOfIssue } from '../../../briefing/file/statements.js';

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
    return /^\p{Lu}[\p{L}'’-]+$/u.test(family) ? [[family, name]] : [];
  });
  const isOnlyOne = (family: string) => all.filter(([other]) => other === family).length === 1;
  return all.filter(([family, name]) => family !== name && isOnlyOne(family));
}
