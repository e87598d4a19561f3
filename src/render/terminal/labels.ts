import type { Fact } from '../../document/document.js';
import type { ClaimLine } from '../../document/inline.js';
import { textWidth } from '../../text/width.js';
import { markOf } from './glyphs.js';
import {
  BREAK,
  hanging,
  indented,
  locatorText,
  type Page,
  type PaintedRun,
  quoted,
  run,
  runsOf,
  runsWidth,
  wrapped,
} from './lines.js';

/** A text with a label on its left, such as the name of a fact or the standing of a claim. */
export interface Labeled {
  /** A symbol before the label. Further lines of the label are indented by its width. */
  readonly marker?: PaintedRun;
  readonly label: readonly PaintedRun[];
  readonly text: readonly PaintedRun[];
}

const STACKED_BELOW = 40;
const WIDEST_LABEL = 24;

/** The minimum width of a text next to its label. If less is available, the text goes below the label. */
const LEAST_TEXT = 28;

const GAP = 2;

/** The minimum width of a standing, so that all lists of claims are aligned. */
const STANDING_WIDTH = '● perceived'.length;

export function factGroups(facts: readonly Fact[], page: Page): string[][] {
  return labeledGroups(
    facts.map((fact) => labeledFact(fact, page)),
    0,
    page,
  );
}

export function claimLines(claims: readonly ClaimLine[], page: Page): string[] {
  return labeledLines(
    claims.map((claim) => labeledClaim(claim, page)),
    STANDING_WIDTH,
    page,
  );
}

function labeledFact(fact: Fact, page: Page): Labeled {
  const values =
    fact.values.length > 0 ? fact.values.map((value) => runsOf(value, page)) : [[run('not stated', 'quiet')]];
  return {
    label: [run(fact.label, 'strong')],
    text: values.flatMap((runs, index) => (index === 0 ? runs : [BREAK, ...runs])),
  };
}

function labeledClaim(claim: ClaimLine, page: Page): Labeled {
  const separator = ` ${page.signs.separator} `;
  const hedge = claim.cue === undefined ? [] : [`hedge ${quoted(claim.cue, page)}`];
  const voice = claim.attribution === undefined ? [] : [claim.attribution];
  const details = [claim.id, ...voice, ...hedge, locatorText(claim, page)].join(separator);
  const lines = [
    run(claim.text),
    run(details, 'quiet'),
    ...(claim.remarks ?? []).map((remark) => run(remark, 'quiet')),
  ];
  return {
    marker: run(markOf(claim.tone, page.signs), claim.tone),
    label: [run(claim.standing)],
    text: lines.flatMap((line, index) => (index === 0 ? [line] : [BREAK, line])),
  };
}

/** Puts texts next to their labels or, if the page is narrow, below them. */
export const labeledLines = (entries: readonly Labeled[], leastLabel: number, page: Page): string[] =>
  labeledGroups(entries, leastLabel, page).flat();

function labeledGroups(entries: readonly Labeled[], leastLabel: number, page: Page): string[][] {
  const widest = entries.reduce((most, entry) => Math.max(most, labelWidthOf(entry)), leastLabel);
  const labelWidth = Math.min(widest, WIDEST_LABEL);
  if (page.width < Math.max(STACKED_BELOW, labelWidth + GAP + LEAST_TEXT))
    return entries.map((entry) => stacked(entry, page));
  return entries.map((entry) => sideBySide(entry, labelWidth, page));
}

export const labelWidthOf = ({ marker, label }: Labeled): number =>
  runsWidth(label) + (marker ? textWidth(marker.text) + 1 : 0);

const labelLines = ({ marker, label }: Labeled, width: number, page: Page): string[] =>
  marker ? hanging(marker, label, width, page) : wrapped(label, width, page);

function stacked(entry: Labeled, page: Page): string[] {
  const lines = entry.text.length === 0 ? [] : indented(entry.text, page.width, page);
  return [...labelLines(entry, page.width, page), ...lines];
}

function sideBySide(entry: Labeled, labelWidth: number, page: Page): string[] {
  const left = labelLines(entry, labelWidth, page);
  const right = wrapped(entry.text, Math.min(page.width - labelWidth - GAP, page.proseWidth), page);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const label = left[index] ?? '';
    return label + ' '.repeat(labelWidth - textWidth(label) + GAP) + (right[index] ?? '');
  });
}
