import type { BriefingFile, Source } from '../../../briefing/file/schema.js';
import { RULES } from '../../../checking/rules/index.js';
import { unreadPlaces } from '../../../checking/rules/source-places.js';
import type { Acceptable } from '../accept.js';
import { changed } from '../entries.js';
import { type Findings, joined, type ReviewFinding } from '../findings.js';
import { addressOf, entryOf, type Item, isOpen } from '../items.js';
import type { Outcome } from '../removal.js';
import type { Review } from './state.js';

/**
 * Decisions of the reviewer that differ from what the checks suggest. They are stored in the file, so that the checks
 * do not ask again.
 */

const DECIDED = 'A reviewer has decided this.';

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map(({ name }) => name));

/**
 * Returns questions that the checks ask about an entry but the review no longer does, since the reviewer chose
 * otherwise.
 */
export const decidedOf = (review: Review, item: Item): ReviewFinding[] =>
  decidedIn(review, item, joined(review.tools.check(review.file), review.textFindings));

function decidedIn({ findings }: Review, item: Item, all: Findings): ReviewFinding[] {
  const shown = findings.get(addressOf(item)) ?? [];
  return (all.get(addressOf(item)) ?? []).filter(
    ({ severity, rule, statement, message }) =>
      severity === 'question' &&
      statement === undefined &&
      RULE_NAMES.has(rule) &&
      !shown.some((one) => one.rule === rule && one.message === message),
  );
}

/** Stores the decisions about claims that an action has accepted. */
export function withDecisions(review: Review, outcome: Outcome, items: readonly Item[]): Outcome {
  const claims = items.filter(({ kind }) => kind === 'claims');
  if ('refused' in outcome || claims.length === 0 || review.chosen.size === 0) return outcome;
  const all = joined(review.tools.check(review.file), review.textFindings);
  return claims.reduce<BriefingFile>((file, item) => {
    const entry = entryOf<Acceptable>(file, item);
    const rules = new Set(decidedIn(review, item, all).map(({ rule }) => rule));
    for (const { rule } of entry?.accept ?? []) rules.delete(rule);
    if (entry === undefined || isOpen(file, item) || rules.size === 0) return file;
    const decided = [...rules].map((rule) => ({ rule, reason: DECIDED }));
    return changed(file, 'claims', item.id, { accept: [...(entry.accept ?? []), ...decided] });
  }, outcome);
}

const UNREAD = 'unread-sentence';

/**
 * Stores that a reviewer dropped the last claim of a sentence, unless the source already had sentences without claims.
 */
export function withDropped(before: BriefingFile, outcome: Outcome): Outcome {
  if ('refused' in outcome) return outcome;
  return before.sources.reduce<BriefingFile>((file, source) => {
    const known = new Set(unreadPlaces(source, before.claims));
    const dropped = unreadPlaces(source, file.claims).filter((at) => !known.has(at));
    const accept = (source as Source & Acceptable).accept ?? [];
    const isKnown = accept.some(({ rule }) => rule === UNREAD);
    if (dropped.length === 0 || isKnown || known.size > 0) return file;
    const reason = `A reviewer has dropped the claims of ${dropped.join(', ')}.`;
    return changed(file, 'sources', source.id, { accept: [...accept, { rule: UNREAD, reason }] });
  }, outcome);
}

/** Adds to the message what the checks would ask about the reviewer's last choice. */
export function withDecidedSaid(review: Review): Review {
  const [asked] = review.at ? decidedOf(review, review.at) : [];
  if (asked === undefined) return review;
  const words = `This claim ${asked.message} (y keeps it, u undoes it).`;
  return { ...review, said: [review.said, words].filter(Boolean).join(' ') };
}
