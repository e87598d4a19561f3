import { missedNames } from '../../../../drafting/review/names/missed-names.js';
import { isName } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import type { Paint } from './paint.js';

const MOST_LISTED = 5;

/** Renders a line such as 'Press a to add names that the draft missed: Norholm, Sudholm'. */
export function missedLines({ file, at, tools, passed }: Review, width: number, paint: Paint): string[] {
  if (at === undefined || !isName(at)) return [];
  const names = missedNames(file, tools.text, passed).map(({ name }) => name);
  if (names.length === 0) return [];
  const more = names.length - MOST_LISTED;
  const listed = names.slice(0, MOST_LISTED).join(', ');
  const words = `Press a to add names that the draft missed: ${listed}${more > 0 ? ` and ${more} more` : ''}`;
  return wrapText(clean(words), width).map((line) => paint.painted('question', line));
}
