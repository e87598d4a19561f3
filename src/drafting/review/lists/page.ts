import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { errorsOf } from '../accept.js';
import type { Findings } from '../findings.js';
import { addressOf, type Item, inReadingOrder, isOpen, PARTS, type Part, partOf } from '../items.js';
import { isName } from '../names/names.js';
import { entriesOf } from '../patch.js';
import { isInScope, type Scope } from '../scope.js';
import type { ReviewText } from '../text.js';
import { linesOfClaim, linesOfEntry, linesOfFindings } from './estimated-lines.js';

/** The state that determines which entries are shown together. */
export interface Listed {
  readonly file: BriefingFile;
  readonly findings: Findings;
  readonly scope: Scope;
  readonly at: Item | undefined;
  /** Whether the current entry is shown alone, with all its details. */
  readonly isClose: boolean;
  /** The addresses of the entries that existed when the session began; names added since then are listed, too. */
  readonly known: ReadonlySet<string>;
  readonly tools: { readonly text?: ReviewText; readonly rows?: number };
}

/** Entries shown together. One key accepts the `acceptable` ones, which are unreviewed and have no findings. */
export interface Page {
  readonly items: readonly Item[];
  readonly acceptable: readonly Item[];
}

const ROWS = 24;

/** The rows of a window that show no entries: the frame, the previous sentence, and the keys. */
const OTHER_ROWS = 8;

const FEWEST_LINES = 6;

/**
 * Returns the entries that are shown together: as many entries of a part that need a review as fit into a window.
 * Claims of one sentence stay together.
 *
 * @returns undefined if the entry is shown alone, since fewer than two entries could be accepted together
 */
export function pageShown(state: Listed): Page | undefined {
  if (state.at === undefined || state.isClose || partOf(state.at) === 'source') return undefined;
  const items = pageAround(state, state.at);
  const acceptable = items.filter((item) => isOpen(state.file, item) && !state.findings.has(addressOf(item)));
  return acceptable.length < 2 ? undefined : { items, acceptable };
}

/** The page that an entry belongs to, even if the entry is shown alone; a reviewed entry has a page to itself. */
export function pageAround(state: Listed, at: Item): readonly Item[] {
  const address = addressOf(at);
  const isHere = (page: readonly Item[]) => page.some((item) => addressOf(item) === address);
  return pagesOf(state, partOf(at)).find(isHere) ?? [at];
}

interface Measured {
  readonly item: Item;
  /** Entries with the same value stay on one page; for a claim, the place of its sentence. */
  readonly together: string;
  readonly lines: number;
  readonly isOpen: boolean;
}

/**
 * Divides the entries of a part that need a review, and names added in this session, into pages that fit into a window.
 */
function pagesOf({ file, findings, scope, known, tools }: Listed, part: Part): Item[][] {
  const available = Math.max(FEWEST_LINES, (tools.rows ?? ROWS) - OTHER_ROWS);
  const all = part === 'claims' ? measuredClaims(file, tools.text) : measuredEntries(file, part);
  const pages: Item[][] = [];
  let filled = 0;
  let before: string | undefined;
  const isWanted = ({ item, isOpen: isProposed }: Measured) =>
    isInScope(scope, item) &&
    (isProposed || errorsOf(findings, item).length > 0 || (isName(item) && !known.has(addressOf(item))));
  for (const { item, together, lines: own } of all.filter(isWanted)) {
    const lines = own + linesOfFindings(findings.get(addressOf(item)) ?? []);
    const page = pages.at(-1);
    if (page === undefined || (filled + lines > available && together !== before)) {
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

function measuredClaims(file: BriefingFile, text: ReviewText | undefined): Measured[] {
  const order = inReadingOrder(file);
  const placeOf = (claim: Claim | undefined) => claim && `${claim.source} ${claim.at}`;
  return order.map((claim, index) => {
    const together = placeOf(claim) ?? '';
    const isFirst = placeOf(order[index - 1]) !== together;
    const isOnly = isFirst && placeOf(order[index + 1]) !== together;
    const sentence = text?.sentenceAt(claim.source, claim.at);
    const lines = linesOfClaim(claim, { sentence, isFirst, isOnly });
    return {
      item: { kind: 'claims', id: claim.id },
      together,
      lines,
      isOpen: claim.proposed !== undefined,
    };
  });
}

const measuredEntries = (file: BriefingFile, part: Part): Measured[] =>
  PARTS[part].flatMap((kind) =>
    entriesOf(file, kind).map((entry) => ({
      item: { kind, id: entry.id },
      together: entry.id,
      lines: linesOfEntry(kind, entry),
      isOpen: 'proposed' in entry,
    })),
  );
