import { MONTHS } from '../../../../text/dates.js';

/**
 * Rewords a line so that it can be compared with its claims: removes the date of the text and words such as 'unnamed',
 * writes 'do not' for 'don't' at the beginning of a warning, and repeats the figure that 'the latter' stands for.
 *
 * @param published the date of the text, such as '2025-03-14'
 */
export const reworded = (line: string, published: string | undefined): string =>
  withoutLatter(withoutOwnDate(line, published))
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

/** An amount, such as '$1bn', '0.5%' or '5 million'. */
const AMOUNT = String.raw`(\p{Sc}?\d(?:[\d.,]*\d)?(?:%|\p{Ll}{1,2})?(?: (?:per ?cent|thousand|million|billion|trillion))?)`;

/** Two amounts that are named together: 'the 0.1% and the 0.5%'. */
const PAIR = new RegExp(`\\bthe ${AMOUNT} and the ${AMOUNT}(?![\\p{L}\\p{N}])`, 'iu');

/** Writes a figure for 'the former' and 'the latter': 'The 2% and the 5% differ: the 5% is old' for 'the second is old'. */
function withoutLatter(line: string): string {
  const [pair, first = '', second = ''] = PAIR.exec(line) ?? [];
  if (pair === undefined) return line;
  const at = line.indexOf(pair) + pair.length;
  const end = '(?= (?:is|was|are|were|has|had|does|did)\\b|[,.;]|$)';
  return `${line.slice(0, at)}${line
    .slice(at)
    .replace(new RegExp(`\\bthe (?:first|former)${end}`, 'giu'), () => `the ${first}`)
    .replace(new RegExp(`\\bthe (?:second|latter)${end}`, 'giu'), () => `the ${second}`)}`;
}
