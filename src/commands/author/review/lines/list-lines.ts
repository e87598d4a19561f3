import { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { fieldsOf } from '../../../../drafting/review/fields.js';
import { addressOf, entryOf, type Item } from '../../../../drafting/review/items.js';
import type { Page } from '../../../../drafting/review/lists/page.js';
import type { Review } from '../../../../drafting/review/review.js';
import { claimInList } from './claim-in-list.js';
import { standingLines } from './claim-lines.js';
import { entryInList } from './entry-in-list.js';
import { findingLines } from './finding-lines.js';
import type { Paint } from './paint.js';
import { sideBySide } from './rows.js';
import { sentenceLines } from './sentence-lines.js';

/** A list of entries, and the line that its cursor is on. */
export interface ListLines {
  readonly lines: readonly string[];
  readonly current: number;
}

const CURSOR_COLUMNS = 2;

/** Renders entries that can be accepted together, each with everything that accepting it accepts. */
export function listLines(review: Review, { items }: Page, width: number, paint: Paint): ListLines {
  const briefing = new Briefing(review.file);
  const lines: string[] = [];
  let current = 0;
  let sentence: string | undefined;
  for (const item of items) {
    const claim = item.kind === 'claims' ? entryOf<Claim>(review.file, item) : undefined;
    const place = claim && `${claim.source} ${claim.at}`;
    if (claim && place !== sentence) lines.push(...sentenceAbove(review, claim, items[0], width, paint));
    sentence = place;
    const isCurrent = addressOf(item) === addressOf(review.at ?? item);
    if (isCurrent) current = lines.length;
    const inner = Math.max(1, width - CURSOR_COLUMNS);
    const entry = claim
      ? claimInList(briefing, claim, review.tools.text, inner, paint)
      : entryInList(briefing, item, inner, paint);
    const found = findingLines(review.findings, item, inner, paint);
    lines.push(
      ...[...entry, ...found].map((line, index) => `${cursor(index === 0 && isCurrent, paint)}${line}`),
    );
  }
  return { lines: [...lines, '', ...legend(review.at, width, paint)], current };
}

const cursor = (isHere: boolean, { unicode, painted }: Paint): string =>
  isHere ? `${painted('strong', unicode ? '❯' : '>')} ` : '  ';

/** The sentence of the claims below it; the marks in it are those of the claim that the cursor is on. */
function sentenceAbove(
  { file, at, tools }: Review,
  claim: Claim,
  first: Item | undefined,
  width: number,
  paint: Paint,
): string[] {
  const current = at?.kind === 'claims' ? entryOf<Claim>(file, at) : undefined;
  const isOfCurrent = current?.source === claim.source && current.at === claim.at;
  const around = tools.text?.around(isOfCurrent ? current : claim);
  if (around === undefined) return [];
  const { before, span } = around;
  const shown = {
    ...around,
    before: first?.id === claim.id ? before : undefined,
    after: undefined,
    span: isOfCurrent ? span : undefined,
  };
  return sentenceLines(shown, width, paint);
}

/** The digits for the entry that the cursor is on. */
function legend(at: Item | undefined, width: number, paint: Paint): string[] {
  if (at === undefined) return [];
  if (at.kind === 'claims') return standingLines(width, paint);
  const fields = fieldsOf(at).map(({ label }, index) => `${index + 1} ${label}`);
  return sideBySide(fields, width).map((line) => paint.painted('quiet', line));
}
