import { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { fieldsOf } from '../../../../drafting/review/fields.js';
import { isDoubtful } from '../../../../drafting/review/findings.js';
import { addressOf, entryOf, type Item, isOpen } from '../../../../drafting/review/items.js';
import { lettersOf } from '../../../../drafting/review/lists/letters.js';
import type { Page } from '../../../../drafting/review/lists/page.js';
import { isName } from '../../../../drafting/review/names/names.js';
import type { Neighborhood } from '../../../../drafting/review/neighborhood.js';
import type { Entry } from '../../../../drafting/review/patch.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { packed } from '../../../../system/prompts/theme.js';
import { claimInList } from './claim-in-list.js';
import { standingLines } from './claim-lines.js';
import { entryInList } from './entry-in-list.js';
import { findingLines, missedLines } from './finding-lines.js';
import type { Paint } from './paint.js';
import { sentenceInList } from './sentence-in-list.js';
import { sentenceLines } from './sentence-lines.js';

/** The lines of a list, and the index of the line with the cursor. */
export interface ListLines {
  readonly lines: readonly string[];
  readonly current: number;
  /** The number of lines up to the last entry that `y` accepts. */
  readonly acceptable: number;
}

/** The columns before an entry: its cursor or state, a space, its letter, and a space. */
const HEAD_COLUMNS = 4;

const ROWS = 24;

/** The rows of a window that are outside the list. */
const FRAME_ROWS = 4;

/** Renders the entries of a page, each with everything that is accepted along with it. */
export function listLines(
  review: Review,
  { items, acceptable }: Page,
  width: number,
  paint: Paint,
): ListLines {
  const lines: string[] = [];
  const last = acceptable.at(-1) ?? items.at(-1);
  const letters = lettersOf(review, items);
  const letterOf = (item: Item) => paint.painted('quiet', `${letters.get(addressOf(item)) ?? ' '} `);
  let [current, end] = [0, 0];
  for (const together of inSentences(review, items)) {
    const isFirst = together.items[0] === items[0];
    for (const { item, lines: some } of togetherLines(review, together, isFirst, letterOf, width, paint)) {
      if (item?.id === review.at?.id && item?.kind === review.at?.kind) current = lines.length;
      lines.push(...some);
      if (item && last && addressOf(item) === addressOf(last)) end = lines.length;
    }
  }
  const below = ['', ...missedLines(review, width, paint), ...legend(review.at, width, paint)];
  const context = contextLines(review, width, paint);
  const rows = (review.tools.rows ?? ROWS) - FRAME_ROWS;
  return {
    lines: [...lines, ...(lines.length + context.length + below.length > rows ? [] : context), ...below],
    current,
    acceptable: end,
  };
}

interface Rows {
  /** The entry; absent for a sentence above its claims. */
  readonly item?: Item;
  readonly lines: readonly string[];
}

function togetherLines(
  review: Review,
  { items, claims }: Together,
  isFirst: boolean,
  letterOf: (item: Item) => string,
  width: number,
  paint: Paint,
): Rows[] {
  const briefing = new Briefing(review.file);
  const inner = Math.max(1, width - HEAD_COLUMNS);
  const above = claims.length > 0 ? sentenceInList(review, claims, isFirst, paint) : undefined;
  const rows = items.map((item) => {
    const claim = claims.find(({ id }) => id === item.id);
    const entry = claim
      ? [...claimInList(briefing, claim, above, inner, paint), ...findingLines(review, item, inner, paint)]
      : entryInList(briefing, item, review, inner, paint);
    const head = `${markOf(review, item, paint)} ${letterOf(item)}`;
    return {
      item,
      lines: entry.map((line, index) => `${index === 0 ? head : ' '.repeat(HEAD_COLUMNS)}${line}`),
    };
  });
  return above ? [{ lines: sentenceLines(above.shown, width, above.paint) }, ...rows] : rows;
}

/** One entry, or all claims from one sentence. */
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

/** Renders a sentence that contains the name under the cursor. */
function contextLines({ file, at, tools }: Review, width: number, paint: Paint): string[] {
  const { name = '' } = (at && isName(at) && entryOf<Entry & { readonly name?: string }>(file, at)) || {};
  const sentence = name === '' ? undefined : tools.text?.sentenceWith(name);
  return sentence === undefined ? [] : ['', ...sentenceLines(alone(sentence), width, paint)];
}

const alone = (sentence: string): Neighborhood => ({
  sentence,
  before: undefined,
  after: undefined,
  span: undefined,
  hedge: undefined,
  voice: [],
});

/**
 * Returns the mark before an entry: the cursor, '✓' for a reviewed entry, or '?' for an entry that is not accepted
 * together with the list.
 */
function markOf({ file, at, findings }: Review, item: Item, { unicode }: Paint): string {
  if (at && addressOf(at) === addressOf(item)) return unicode ? '❯' : '>';
  if (!isOpen(file, item)) return unicode ? '✓' : '+';
  const found = findings.get(addressOf(item));
  return (item.kind === 'claims' ? found : isDoubtful(found)) ? '?' : ' ';
}

function legend(at: Item | undefined, width: number, paint: Paint): string[] {
  if (at === undefined) return [];
  if (at.kind === 'claims') return standingLines(width);
  const fields = fieldsOf(at).map(({ label }, index) => `${index + 1} ${label}`);
  return packed(fields, '  ', width).map((line) => paint.painted('quiet', line));
}
