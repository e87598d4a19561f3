import { basename } from 'node:path';
import type { Claim } from '../../../briefing/file/schema.js';
import { suggestionFor } from '../../../drafting/review/accept.js';
import type { ReviewFinding } from '../../../drafting/review/findings.js';
import { addressOf, entryOf, isOpen, itemsOf, partOf } from '../../../drafting/review/items.js';
import { queueOf, type Review } from '../../../drafting/review/review.js';
import type { Frame } from '../../../system/prompts/frame/frame.js';
import type { Look } from '../../../system/prompts/theme.js';
import { wrapText } from '../../../text/wrap.js';
import { HELP, keysFor } from './keys.js';
import { claimLines, standingLines } from './lines/claim-lines.js';
import { entryLines } from './lines/entry-lines.js';
import { type Paint, paintFor } from './lines/paint.js';
import { labeledRow } from './lines/rows.js';

/** Renders the screen of a review. */
export function reviewFrame(review: Review, path: string, look: Look): Frame {
  const paint = paintFor(look);
  const { at } = review;
  return {
    place: at === undefined ? 'done' : addressOf(at),
    above: { left: whereWords(review), right: `${basename(path)} · ${openWords(review)}` },
    lines: (width) => (at === undefined ? doneLines(path, width) : itemLines(review, width, paint)),
    keys: keysFor(at, at !== undefined && suggestionFor(review.findings, at) !== undefined),
    note: review.said,
  };
}

/** Shows the help for the keys in place of the text. */
export const helpFrame = ({ above }: Frame): Frame => ({
  place: 'help',
  above,
  lines: (width) =>
    HELP.flatMap(([key, words]) => {
      const [first = '', ...rest] = wrapText(words, Math.max(1, width - 8));
      return [`${key.padEnd(8)}${first}`, ...rest.map((line) => `${' '.repeat(8)}${line}`)];
    }),
  keys: [{ key: 'any key', word: 'back', stays: true }],
});

function itemLines({ file, at, findings, tools }: Review, width: number, paint: Paint): string[] {
  if (at === undefined) return [];
  const found = shownOf(findings.get(addressOf(at)) ?? []).flatMap(({ severity, rule, message, remedy }) =>
    labeledRow(severity, `${message} (${REMEDIES[rule] ?? remedy})`, width, paint, severity),
  );
  const reviewed = isOpen(file, at) ? [] : [paint.painted('quiet', 'Reviewed.')];
  const claim = at.kind === 'claims' ? entryOf<Claim>(file, at) : undefined;
  return claim
    ? [...claimLines(file, claim, tools.text, found, width, paint), ...reviewed, '', ...standingLines(width)]
    : [...entryLines(file, at, tools.text, findings, found, width, paint), ...reviewed];
}

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
  'firmer-wording': 'e adds the hedge, h sets which words are the hedge',
};

/** '12/41 claims · 0.P8.s1'. */
function whereWords(review: Review): string {
  const { file, at } = review;
  if (at === undefined) return 'Review';
  const part = partOf(at);
  const all = queueOf(review).filter((item) => partOf(item) === part);
  const index = all.findIndex((item) => addressOf(item) === addressOf(at));
  const place = at.kind === 'claims' ? ` · ${entryOf<Claim>(file, at)?.at ?? ''}` : '';
  return `${index < 0 ? '' : `${index + 1}/${all.length} `}${part}${place}`;
}

/** '29 open, 3 with findings'. */
function openWords(review: Review): string {
  const open = queueOf(review).filter((item) => isOpen(review.file, item));
  const found = open.filter((item) => review.findings.has(addressOf(item))).length;
  return `${open.length} open${found > 0 ? `, ${found} with findings` : ''}`;
}

function doneLines(path: string, width: number): string[] {
  const lines = [
    'Everything here has been reviewed.',
    '',
    'q quits · p goes back to the last entry · u undoes the last change',
    `briefing overview -b ${basename(path)} shows the brief.`,
  ];
  return lines.flatMap((line) => wrapText(line, width));
}

/** How many entries in the whole file, not only in scope, are left to review. */
export const openIn = ({ file }: Review): number => itemsOf(file).filter((item) => isOpen(file, item)).length;
