import { suggestionFor } from '../../../../drafting/review/accept.js';
import type { ReviewFinding } from '../../../../drafting/review/findings.js';
import { addressOf, type Item } from '../../../../drafting/review/items.js';
import { missedNames } from '../../../../drafting/review/names/missed-names.js';
import { isName } from '../../../../drafting/review/names/names.js';
import { effectOf } from '../../../../drafting/review/state/effects.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { labeledRow, type Paint } from './paint.js';

/** Renders the findings about an entry, each with its remedy. */
export const findingLines = (review: Review, item: Item, width: number, paint: Paint): string[] =>
  shownOf(review.findings.get(addressOf(item)) ?? []).flatMap((finding) => {
    const { severity, rule, message, remedy } = finding;
    const words = [REMEDIES[rule] ?? remedy, ...effectWords(review, item, finding)].join('; ');
    return labeledRow(severity, `${message} (${words})`, width, paint, severity);
  });

/** Describes what the correction made by `r` changes, apart from the words of a claim. */
export function effectWords(review: Review, item: Item, { suggestion }: ReviewFinding): string[] {
  if (suggestion === undefined || suggestion !== suggestionFor(review.findings, item)) return [];
  const isSaid = !('action' in suggestion) || /voice|hedge/u.test(suggestion.action.do);
  const effect = isSaid ? undefined : effectOf(review, item, suggestion.action);
  return effect === undefined ? [] : [`r makes it ${effect}`];
}

/** Rules whose findings are hidden if the text check reports the same problem, since its messages are clearer. */
const SAID_BY: Readonly<Record<string, string>> = {
  'hardened-claim': 'firmer-wording',
  'no-cue': 'firmer-wording',
};

const shownOf = (found: readonly ReviewFinding[]): ReviewFinding[] =>
  found.filter(({ rule }) => !found.some((other) => other.rule === SAID_BY[rule]));

/** Remedies that name the keys to press, by rule. */
const REMEDIES: Readonly<Record<string, string>> = {
  'no-cue': 'press h to choose the hedge',
  'firmer-wording': 'press e to add the hedge to the text, or h to choose the words that hedge the claim',
};

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
