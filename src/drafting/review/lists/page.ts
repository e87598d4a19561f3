import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { errorsOf } from '../accept.js';
import { type Findings, isDoubtful } from '../findings.js';
import { addressOf, type Item, inReadingOrder, isOpen, type Part, partOf } from '../items.js';
import { type Ordered, queueOf } from '../scope.js';
import type { ReviewText } from '../text.js';
import { linesOfClaim, linesOfEntry, linesOfFindings } from './estimated-lines.js';

export interface Listed extends Ordered {
  readonly findings: Findings;
  readonly at: Item | undefined;
  /** Whether the current entry is shown alone, with all its details. */
  readonly isClose: boolean;
  /**
   * Set after a change to the current claim: how the claim was shown at that time. It is shown in the same way until
   * another entry becomes current.
   */
  readonly held?: 'alone' | 'list' | undefined;
  /** The last list on the screen. */
  readonly shown?: Shown | undefined;
  readonly tools: { readonly text?: ReviewText; readonly rows?: number };
}

/** A list on the screen: the addresses of its entries, and their letters. */
export interface Shown {
  readonly entries: ReadonlySet<string>;
  readonly letters: ReadonlyMap<string, string>;
}

/** Entries shown together. One key accepts the `acceptable` entries: those that are unreviewed and not doubtful. */
export interface Page {
  readonly items: readonly Item[];
  readonly acceptable: readonly Item[];
}

const ROWS = 24;

/** The rows of a window that the frame, the previous sentence and the list of keys take up. */
const OTHER_ROWS = 8;

const FEWEST_LINES = 6;

/**
 * Returns the list that the current entry is shown in: as many entries of its part that need a review as fit into a
 * window. Claims from one sentence are never separated.
 *
 * @returns undefined if the entry is shown alone: the reviewer asked for that, the entry is a source or the only one on
 *   its page, or fewer than two claims on the page can be accepted together
 */
export function pageShown(state: Listed): Page | undefined {
  const isAlone = state.isClose || state.held === 'alone';
  if (state.at === undefined || isAlone || partOf(state.at) === 'source') return undefined;
  const items = pageAround(state, state.at);
  const acceptable = items.filter((item) => canBeAccepted(state, item));
  const shown = state.at.kind === 'claims' ? acceptable : items;
  const isListed = state.held === 'list' ? items.length > 1 : shown.length > 1;
  return isListed ? { items, acceptable } : undefined;
}

/**
 * Returns whether an entry can be accepted along with its list. A claim with a finding cannot be, even if the
 * suggestion is sure.
 */
const canBeAccepted = ({ file, findings }: Listed, item: Item): boolean => {
  const found = findings.get(addressOf(item));
  return isOpen(file, item) && (item.kind === 'claims' ? found === undefined : !isDoubtful(found));
};

/**
 * Returns the page that an entry belongs to, even if the entry is shown alone. A reviewed entry that is no longer
 * listed is a page of its own.
 */
export function pageAround(state: Listed, at: Item): readonly Item[] {
  const address = addressOf(at);
  const isHere = (page: readonly Item[]) => page.some((item) => addressOf(item) === address);
  return pagesOf(state, partOf(at)).find(isHere) ?? [at];
}

interface Measured {
  readonly item: Item;
  /** Entries with the same value stay on one page: the id of an entry or, for claims, the place of their sentence. */
  readonly together: string;
  readonly lines: number;
}

/**
 * Divides the listed entries of a part into pages that fit into a window. The claims of the list on the screen stay on
 * a page of their own until all of them are reviewed, so that no other claim joins the list and is accepted with it.
 */
function pagesOf(state: Listed, part: Part): Item[][] {
  const { file, findings, tools } = state;
  const available = Math.max(FEWEST_LINES, (tools.rows ?? ROWS) - OTHER_ROWS);
  const listed = new Set(listedIn(state, part).map(addressOf));
  const all = part === 'claims' ? measuredClaims(file, tools.text) : measuredEntries(state, part);
  const onScreen = new Set(all.filter(({ item }) => isShown(state, item)).map(({ together }) => together));
  const pages: Item[][] = [];
  let filled = 0;
  let before: string | undefined;
  for (const { item, together, lines: own } of all.filter(({ item }) => listed.has(addressOf(item)))) {
    const lines = own + linesOfFindings(item.kind, findings.get(addressOf(item)) ?? []);
    const page = pages.at(-1);
    const isFull = !onScreen.has(together) && filled + lines > available && together !== before;
    const isApart = before !== undefined && onScreen.has(together) !== onScreen.has(before);
    if (page === undefined || isFull || isApart) {
      pages.push([item]);
      filled = lines;
    } else {
      page.push(item);
      filled += lines;
    }
    before = together;
  }
  return pages;
}

const isShown = ({ shown }: Listed, item: Item): boolean =>
  item.kind === 'claims' && shown?.entries.has(addressOf(item)) === true;

/**
 * Finds the entries of a part that need a review. Except for claims, entries that were accepted or added in this
 * session stay in the list, so that nothing moves under the cursor.
 */
function listedIn(state: Listed, part: Part): Item[] {
  const { file, findings, begun } = state;
  const isKept = ({ kind, id }: Item) => kind !== 'claims' && (begun.get(id)?.wasOpen ?? true);
  return queueOf(state).filter(
    (item) =>
      partOf(item) === part && (isOpen(file, item) || isKept(item) || errorsOf(findings, item).length > 0),
  );
}

function measuredClaims(file: BriefingFile, text: ReviewText | undefined): Measured[] {
  const order = inReadingOrder(file);
  const placeOf = (claim: Claim | undefined) => claim && `${claim.source} ${claim.at}`;
  return order.map((claim, index) => {
    const together = placeOf(claim) ?? '';
    const isFirst = placeOf(order[index - 1]) !== together;
    const isOnly = isFirst && placeOf(order[index + 1]) !== together;
    const sentence = text?.sentenceAt(claim.source, claim.at);
    const lines = linesOfClaim(claim, { sentence, isFirst, isOnly });
    return { item: { kind: 'claims', id: claim.id }, together, lines };
  });
}

const measuredEntries = (state: Listed, part: Part): Measured[] =>
  queueOf(state)
    .filter((item) => partOf(item) === part)
    .map((item) => ({ item, together: item.id, lines: linesOfEntry(state.file, item) }));
