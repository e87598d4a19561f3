import type { Findings, ReviewFinding } from '../../../../drafting/review/findings.js';
import { addressOf, type Item } from '../../../../drafting/review/items.js';
import type { Paint } from './paint.js';
import { labeledRow } from './rows.js';

/** Renders the findings of the checks in an entry, each with what to do about it. */
export const findingLines = (findings: Findings, item: Item, width: number, paint: Paint): string[] =>
  shownOf(findings.get(addressOf(item)) ?? []).flatMap(({ severity, rule, message, remedy }) =>
    labeledRow(severity, `${message} (${REMEDIES[rule] ?? remedy})`, width, paint, severity),
  );

/** Rules whose findings a check of the text also reports, in clearer words. */
const SAID_BY: Readonly<Record<string, string>> = {
  'hardened-claim': 'firmer-wording',
  'no-cue': 'firmer-wording',
};

const shownOf = (found: readonly ReviewFinding[]): ReviewFinding[] =>
  found.filter(({ rule }) => !found.some((other) => other.rule === SAID_BY[rule]));

/** Remedies in terms of keys, by rule. */
const REMEDIES: Readonly<Record<string, string>> = {
  'no-cue': 'h sets it',
  'firmer-wording': 'e adds the hedge, or h and the words of the sentence that hedge it',
};
