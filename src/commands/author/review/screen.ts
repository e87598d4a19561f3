import { basename } from 'node:path';
import { counted } from '../../../answers/shared/inlines.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { errorsOf, needsReview } from '../../../drafting/review/accept.js';
import { joined } from '../../../drafting/review/findings.js';
import { addressOf, entryOf, type Item, isOpen, itemsOf, partOf } from '../../../drafting/review/items.js';
import { nextDoubtful } from '../../../drafting/review/lists/next-entry.js';
import { type Page, pageShown } from '../../../drafting/review/lists/page.js';
import { queueOf } from '../../../drafting/review/scope.js';
import type { Review } from '../../../drafting/review/state/state.js';
import { unreadOf } from '../../../drafting/review/wording/unread.js';
import type { Frame } from '../../../system/prompts/frame/frame.js';
import type { Look } from '../../../system/prompts/theme.js';
import { wrapText } from '../../../text/wrap.js';
import { helpLines } from './help.js';
import { acceptsPage } from './key-actions.js';
import { keysFor, keysOfList } from './keys.js';
import { claimLines, standingLines } from './lines/claim-lines.js';
import { entryLines } from './lines/entry-lines.js';
import { findingLines, missedLines } from './lines/finding-lines.js';
import { listLines } from './lines/list-lines.js';
import { labeledRow, type Paint, paintFor } from './lines/paint.js';
import { suggestedKey } from './lines/suggested-words.js';

export function reviewFrame(review: Review, path: string, look: Look): Frame {
  const paint = paintFor(look);
  const { at } = review;
  const page = pageShown(review);
  const frame = {
    above: { left: whereWords(review, page), right: openTitle(review, path) },
    note: review.said,
  };
  if (at !== undefined && page !== undefined) return { ...frame, ...listFrame(review, at, page, paint) };
  return {
    ...frame,
    place: at === undefined ? 'done' : addressOf(at),
    lines: (width) => (at === undefined ? doneLines(review, path, width) : itemLines(review, width, paint)),
    keys: keysFor(at, suggestedKey(review, paint), at && unreadOf(review, at, review.tools.text).length > 0),
  };
}

const listFrame = (review: Review, at: Item, page: Page, paint: Paint) => ({
  place: `list of ${addressOf(page.items[0] ?? at)}`,
  lines: (width: number) => listLines(review, page, width, paint).lines,
  current: (width: number) => listLines(review, page, width, paint).current,
  afterAll: {
    keys: acceptsPage(at, review.findings, page) ? ['y'] : [],
    lines: (width: number) => listLines(review, page, width, paint).acceptable,
  },
  keys: keysOfList(
    at,
    page,
    { isForAll: acceptsPage(at, review.findings, page), hasDoubtful: hasOtherDoubtful(review, at, page) },
    suggestedKey(review, paint),
  ),
});

function hasOtherDoubtful(review: Review, at: Item, { items }: Page): boolean {
  const next = nextDoubtful(review, items, at);
  return next !== undefined && addressOf(next) !== addressOf(at);
}

/** Shows the help for the keys instead of the entries. */
export const helpFrame = ({ above }: Frame): Frame => ({
  place: 'help',
  isOverlay: true,
  above,
  lines: helpLines,
  keys: [{ key: 'any key', word: 'back', stays: true }],
});

function itemLines(review: Review, width: number, paint: Paint): string[] {
  const { file, at, tools } = review;
  if (at === undefined) return [];
  const found = findingLines(review, at, width, paint);
  const reviewed = isOpen(file, at) ? [] : [paint.painted('quiet', 'Reviewed.')];
  const claim = at.kind === 'claims' ? entryOf<Claim>(file, at) : undefined;
  return claim
    ? [...claimLines(file, claim, tools.text, found, width, paint), ...reviewed, '', ...standingLines(width)]
    : [
        ...entryLines(file, at, tools.text, found, width, paint, review.isClose),
        ...reviewed,
        ...unreadOf(review, at, tools.text).flatMap(({ at: place, words }) =>
          labeledRow(place, words, width, paint),
        ),
        ...missedLines(review, width, paint),
      ];
}

/**
 * Describes the position: '12/41 claims · 0.P8.s1', or '12-17/41 claims · 0.P8.s1' for a list; '5 of 41 claims ·
 * 0.P8.s1' if there are other entries between those of the list.
 */
function whereWords(review: Review, page: Page | undefined): string {
  const { file, at } = review;
  if (at === undefined) return 'Review';
  const part = partOf(at);
  const all = queueOf(review).filter((item) => partOf(item) === part);
  const indexOf = (one: Item) => all.findIndex((item) => addressOf(item) === addressOf(one));
  const index = indexOf(page?.items[0] ?? at);
  const place = at.kind === 'claims' ? ` · ${entryOf<Claim>(file, at)?.at ?? ''}` : '';
  if (index < 0) return `${part}${place}`;
  const last = page === undefined ? index : indexOf(page.items.at(-1) ?? at);
  const shown = page?.items.length ?? 1;
  // The claims in the list are not consecutive: there are reviewed entries between them.
  if (last - index + 1 !== shown) return `${shown} of ${all.length} ${part}${place}`;
  return `${index + 1}${page === undefined ? '' : `-${last + 1}`}/${all.length} ${part}${place}`;
}

/** Counts the open entries: 'irs.json · 29 open, 3 with findings'. */
function openTitle(review: Review, path: string): string {
  const open = queueOf(review).filter(needsReview(review));
  const found = open.filter((item) => review.findings.has(addressOf(item))).length;
  return `${basename(path)} · ${open.length} open${found > 0 ? `, ${found} with findings` : ''}`;
}

function doneLines(review: Review, path: string, width: number): string[] {
  const errors = errorsIn(review);
  const lines = [
    errors === 0
      ? 'Everything here has been reviewed.'
      : `Nothing here is open, but ${errorWords(errors)} elsewhere (briefing validate ${basename(path)} lists them).`,
    ...questionsLeft(review),
    '',
    'Enter finishes · p goes back to the last entry · u undoes the last change',
    `briefing overview -b ${basename(path)} shows the brief.`,
  ];
  return lines.flatMap((line) => wrapText(line, width));
}

/** Lists the questions that `validate` would still ask, even if the reviewer has already decided about them. */
function questionsLeft({ file, tools, textFindings }: Review): string[] {
  const found = joined(tools.check(file), textFindings);
  const asked = itemsOf(file).flatMap((item) =>
    (found.get(addressOf(item)) ?? [])
      .filter(({ severity }) => severity === 'question')
      .map(({ message }) => `${entryOf<Claim>(file, item)?.at ?? item.id} ${message}`),
  );
  return asked.length === 0 ? [] : ['', 'The checks still ask:', ...asked.slice(0, MOST_ASKED)];
}

const MOST_ASKED = 5;

/** Counts the errors that the checks report and that have not been accepted with a reason. */
export const errorsIn = ({ file, findings }: Pick<Review, 'file' | 'findings'>): number =>
  itemsOf(file).reduce((sum, item) => sum + errorsOf(findings, item).length, 0);

export const errorWords = (errors: number): string => counted(errors, 'error remains', 'errors remain');
