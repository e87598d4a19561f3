import { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { fieldsOf } from '../../../../drafting/review/fields.js';
import { addressOf, entryOf, type Item, isOpen } from '../../../../drafting/review/items.js';
import type { Page } from '../../../../drafting/review/lists/page.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { claimInList } from './claim-in-list.js';
import { standingLines } from './claim-lines.js';
import { entryInList } from './entry-in-list.js';
import { findingLines } from './finding-lines.js';
import { missedLines } from './missed-lines.js';
import type { Paint } from './paint.js';
import { sideBySide } from './rows.js';
import { sentenceInList } from './sentence-in-list.js';
import { sentenceLines } from './sentence-lines.js';

/** A list of entries, and the line that its cursor is on. */
export interface ListLines {
  readonly lines: readonly string[];
  readonly current: number;
  /** The number of lines down to the last entry that y accepts. */
  readonly acceptable: number;
}

/** The columns for the cursor or the state of an entry, followed by a space. */
const MARK_COLUMNS = 2;

/** Renders entries that can be accepted together, each with everything that is accepted along with it. */
export function listLines(
  review: Review,
  { items, acceptable }: Page,
  width: number,
  paint: Paint,
): ListLines {
  const lines: string[] = [];
  const last = acceptable.at(-1) ?? items.at(-1);
  let [current, end] = [0, 0];
  for (const together of inSentences(review, items)) {
    const isFirst = together.items[0] === items[0];
    for (const { item, lines: some } of togetherLines(review, together, isFirst, width, paint)) {
      if (item?.id === review.at?.id && item?.kind === review.at?.kind) current = lines.length;
      lines.push(...some);
      if (item && last && addressOf(item) === addressOf(last)) end = lines.length;
    }
  }
  const missed = missedLines(review, width, paint);
  return {
    lines: [...lines, '', ...missed, ...legend(review.at, width, paint)],
    current,
    acceptable: end,
  };
}

interface Rows {
  /** Absent for the sentence above. */
  readonly item?: Item;
  readonly lines: readonly string[];
}

/** Renders the claims of a sentence below it, or another entry. */
function togetherLines(
  review: Review,
  { items, claims }: Together,
  isFirst: boolean,
  width: number,
  paint: Paint,
): Rows[] {
  const briefing = new Briefing(review.file);
  const inner = Math.max(1, width - MARK_COLUMNS);
  const above = claims.length > 0 ? sentenceInList(review, claims, isFirst, paint) : undefined;
  const rows = items.map((item) => {
    const claim = claims.find(({ id }) => id === item.id);
    const entry = claim
      ? claimInList(briefing, claim, above, inner, paint)
      : entryInList(briefing, item, inner, paint);
    const found = findingLines(review.findings, item, inner, paint);
    const mark = markOf(review, item, paint);
    return { item, lines: [...entry, ...found].map((line, index) => `${index === 0 ? mark : ' '} ${line}`) };
  });
  return above ? [{ lines: sentenceLines(above.shown, width, above.paint) }, ...rows] : rows;
}

/** Entries in order, the claims of a sentence together. */
interface Together {
  readonly items: Item[];
  readonly claims: Claim[];
}

function inSentences({ file }: Review, items: readonly Item[]): Together[] {
  const groups: Together[] = [];
  for (const item of items) {
    const claim = item.kind === 'claims' ? entryOf<Claim>(file, item) : undefined;
    const last = groups.at(-1);
    const [beside] = last?.claims ?? [];
    if (last && claim && beside?.at === claim.at && beside.source === claim.source) {
      last.items.push(item);
      last.claims.push(claim);
    } else groups.push({ items: [item], claims: claim ? [claim] : [] });
  }
  return groups;
}

/** Marks the entry under the cursor, entries with findings (which are accepted one by one) and added names. */
function markOf({ file, at, findings }: Review, item: Item, { unicode }: Paint): string {
  if (at && addressOf(at) === addressOf(item)) return unicode ? '❯' : '>';
  if (findings.has(addressOf(item))) return '?';
  return isOpen(file, item) ? ' ' : '+';
}

/** The digits for the entry that the cursor is on. */
function legend(at: Item | undefined, width: number, paint: Paint): string[] {
  if (at === undefined) return [];
  if (at.kind === 'claims') return standingLines(width);
  const fields = fieldsOf(at).map(({ label }, index) => `${index + 1} ${label}`);
  return sideBySide(fields, width).map((line) => paint.painted('quiet', line));
}
