import type { Attribution, BriefingFile } from '../../../briefing/file/schema.js';
import { type Check, type Findings, joined } from '../findings.js';
import { entryOf, type Item, itemsOf } from '../items.js';
import { indexIn, openAfter } from '../lists/next-entry.js';
import type { Shown } from '../lists/page.js';
import type { Patch } from '../patch.js';
import { type Begun, begunWith, queueOf, type Scope } from '../scope.js';
import type { ReviewText } from '../text.js';
import { withoutChosen } from '../voices/chosen.js';
import { voicesInOrder } from '../voices/order.js';

/**
 * The state of a review, a pure state machine: an action leads from one state to the next. It does not depend on keys,
 * the screen or the disk.
 */
export interface Review {
  readonly file: BriefingFile;
  /** Findings from the rules and from checking claims against their sentences. */
  readonly findings: Findings;
  /**
   * The findings from checking claims against their sentences, which are computed separately, since reading the text
   * takes time.
   */
  readonly textFindings: Findings;
  readonly scope: Scope;
  readonly begun: Begun;
  /** What the reviewer has set or explained in this session: 'c1', 'c1 standing', 'c1 means it'. */
  readonly chosen: ReadonlySet<string>;
  /** Words of the text that the reviewer has rejected as names. */
  readonly passed: ReadonlySet<string>;
  /** All voices used in this session, in the order in which they are offered after the likely ones. */
  readonly voices: readonly Attribution[];
  /** The current item, or undefined if everything in scope is reviewed. */
  readonly at: Item | undefined;
  /** Whether the reviewer chose to see the current item alone instead of in its list. */
  readonly isClose: boolean;
  /** Set after a change to the current claim: how the claim was shown at that time. */
  readonly held?: 'alone' | 'list' | undefined;
  /** The last list on the screen. */
  readonly shown?: Shown | undefined;
  /** Whether the last action corrected and accepted an entry, so that the current entry is a different one. */
  readonly isMovedOn?: boolean;
  /** The changes of this session, the latest last. */
  readonly history: readonly Done[];
  /** A message about the last action: an effect that is not visible otherwise, or why the action did nothing. */
  readonly said: string | undefined;
  readonly tools: Tools;
}

export interface Done {
  readonly patch: Patch;
  readonly at: Item | undefined;
  /** The value of `chosen` in the review before the action. */
  readonly chosen: ReadonlySet<string>;
  /** Describes the action: 'merge Lind'. */
  readonly words: string;
}

export interface Tools {
  readonly check: Check;
  /** Absent if no text is stored next to the file. */
  readonly text?: ReviewText;
  readonly checkText?: (file: BriefingFile) => Promise<Findings>;
  /** The height of the window in rows, which determines how many entries are shown together. */
  readonly rows?: number;
  /** Whether the marks of standings are shown in ASCII. */
  readonly isAscii?: boolean;
}

/** A review after an action, and the changes to save. */
export interface Step {
  readonly review: Review;
  readonly patch?: Patch;
}

/** Starts a review at the first unreviewed entry. */
export function startReview(
  file: BriefingFile,
  scope: Scope,
  tools: Tools,
  textFindings: Findings = new Map(),
): Review {
  const review: Review = {
    file,
    findings: joined(tools.check(file), textFindings),
    begun: begunWith(file),
    textFindings,
    scope,
    chosen: new Set(),
    passed: new Set(),
    voices: voicesInOrder(file, tools.text?.whole ?? ''),
    at: undefined,
    isClose: false,
    history: [],
    said: undefined,
    tools,
  };
  return { ...review, at: openAfter(review, undefined) };
}

/** Replaces the file of a review. If the current item was removed, the next one becomes current. */
export function withFile(review: Review, file: BriefingFile): Review {
  const { at, tools } = review;
  const findings = findingsOf({ ...review, file });
  const voices = voicesInOrder(file, tools.text?.whole ?? '', review.voices);
  const changed = { ...review, file, findings, voices };
  if (at === undefined || entryOf(file, at) !== undefined) return changed;
  const before = queueOf(review);
  const index = indexIn(before, at);
  const there = (item: Item) => entryOf(file, item) !== undefined;
  // The kind of the current item may have changed, for example from person to place.
  const moved = itemsOf(file).find(({ id }) => id === at.id);
  return {
    ...changed,
    at: moved ?? before.slice(index).find(there) ?? before.slice(0, index).findLast(there),
  };
}

/** Replaces the findings from checking the claims against their sentences. */
export function withTextFindings(review: Review, textFindings: Findings): Review {
  const findings = findingsOf({ ...review, textFindings });
  const checked = { ...review, textFindings, findings };
  return review.at === undefined ? { ...checked, at: openAfter(checked, undefined) } : checked;
}

const findingsOf = ({ file, chosen, textFindings, tools }: Review): Findings =>
  withoutChosen(joined(tools.check(file), textFindings), file, chosen, tools.text);
