import type { Findings, ReviewFinding } from '../../../../drafting/review/findings.js';
import { addressOf, type Item } from '../../../../drafting/review/items.js';
import type { Paint } from './paint.js';
import { labeledRow } from './rows.js';

/** Renders the findings about an entry, each with its remedy. */
export const findingLines = (findings: Findings, item: Item, width: number, paint: Paint): string[] =>
  shownOf(findings.get(addressOf(item)) ?? []).flatMap(({ severity, rule, message, remedy }) =>
    labeledRow(severity, `${message} (${REMEDIES[rule] ?? remedy})`, width, paint, severity),
  );

/** Rules whose findings are hidden if the text check reports the same problem, which it words more clearly. */
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
