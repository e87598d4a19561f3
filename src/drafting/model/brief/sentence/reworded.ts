import { MONTHS } from '../../../../text/dates.js';

/**
 * Rewords a line so that it can be compared with its claims: removes the date of the text and words such as 'unnamed',
 * and writes 'do not' for 'don't' at the beginning of a warning.
 *
 * @param published the date of the text, such as '2025-03-14'
 */
export const reworded = (line: string, published: string | undefined): string =>
  withoutOwnDate(line, published)
    .replace(/(?<!\p{Lu}\p{L}+ \p{Lu}\p{L}+) \((?:an? )?(?:unnamed|not named|anonymous)\)/giu, '')
    .replace(/\b(a)n unnamed (?=\p{L})/giu, '$1 ')
    .replace(/\bunnamed (?=\p{L})/giu, '')
    .replace(/(?<=^|[.;:,] )(do)n['’]t\b/giu, '$1 not');

/** Removes the date of the text: 'The text, published 14 March 2025, gives no year', 'this week (text of 14 March 2025)'. */
function withoutOwnDate(line: string, published: string | undefined): string {
  const [year, month, day] = (published ?? '').split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name === undefined || !day) return line;
  const date = `(?:\\p{L}+day,? )?(?:${day} ${name}|${name} ${day},?)(?: ${year})?`;
  return line
    .replace(
      new RegExp(
        ` \\((?:(?:the|this) )?(?:text|article) (?:(?:published|dated|of|from|on) )+${date}\\)|(?<=\\b(?:text|article)) \\((?:published|dated|of|from) (?:on )?${date}\\)`,
        'iu',
      ),
      '',
    )
    .replace(
      new RegExp(`(?<=\\b(?:text|article)), (?:published|dated) (?:on )?${date}(?:,|(?=[.;:]))`, 'iu'),
      '',
    );
}
