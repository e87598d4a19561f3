import type { BriefingFile } from '../../../briefing/file/schema.js';
import { STANDINGS } from '../../../briefing/standing.js';
import { suggestionFor } from '../../../drafting/review/accept.js';
import type { Action } from '../../../drafting/review/actions.js';
import { faultOf } from '../../../drafting/review/change.js';
import { fieldsOf } from '../../../drafting/review/fields.js';
import type { Findings } from '../../../drafting/review/findings.js';
import { addressOf, type Item, MAY_BE_PADDING, partOf } from '../../../drafting/review/items.js';
import { lettersOf } from '../../../drafting/review/lists/letters.js';
import type { Page } from '../../../drafting/review/lists/page.js';
import { asKind, isName, type NameKind, otherKinds } from '../../../drafting/review/names/names.js';
import type { Review } from '../../../drafting/review/state/state.js';
import { dependentsOf } from '../../../drafting/review/wording/dependents/dependents.js';
import type { Question } from './questions/choices.js';
import * as claims from './questions/claim-questions.js';
import { askField } from './questions/field-questions.js';
import { askAbout, askDispute } from './questions/link-questions.js';
import * as ask from './questions/questions.js';
import { askVoice } from './questions/voice-question.js';
import { askAddition, askWording } from './questions/wording-question.js';

export const MOVES: Readonly<Record<string, Action>> = {
  n: { do: 'next' },
  right: { do: 'next' },
  down: { do: 'next' },
  p: { do: 'previous' },
  left: { do: 'previous' },
  up: { do: 'previous' },
  u: { do: 'undo' },
};

/**
 * Returns the action of a key that works differently in a list. `y` accepts all entries that are not doubtful; if there
 * are none, or the current claim has findings, it accepts the current entry. A capital letter goes to the entry with
 * that letter.
 */
export function actionInList(key: string, review: Review, page: Page): Action | undefined {
  const { at, findings } = review;
  if (at === undefined) return undefined;
  if (key === 'X' && !MAY_BE_PADDING.includes(partOf(at))) return undefined;
  if (key === 'y') return acceptsPage(at, findings, page) ? { do: 'accept page' } : undefined;
  const letters = lettersOf(review, page.items);
  const to = page.items.find((one) => letters.get(addressOf(one)) === key);
  return to ? { do: 'go', to } : IN_LIST[key];
}

/** Returns whether `y` accepts more than the current entry. */
export const acceptsPage = (at: Item, findings: Findings, { acceptable }: Page): boolean =>
  at.kind === 'claims' ? !findings.has(addressOf(at)) : acceptable.length > 0;

const IN_LIST: Readonly<Record<string, Action>> = {
  X: { do: 'drop page' },
  n: { do: 'next page' },
  // The space key scrolls first; it performs this action only at the end of the list.
  space: { do: 'next page' },
  right: { do: 'next page' },
  p: { do: 'previous page' },
  left: { do: 'previous page' },
  tab: { do: 'next doubtful' },
  enter: { do: 'closer' },
};

const ACTIONS: Readonly<Record<string, Action>> = {
  y: { do: 'accept' },
  r: { do: 'accept so' },
  x: { do: 'drop' },
};

export const actionFor = (key: string, at: Item, file: BriefingFile): Action | undefined =>
  ACTIONS[key] ?? (at.kind === 'claims' ? claimAction(key) : nameAction(key, at, file));

/** Returns the action of `k`, which cycles through the kinds that a name can have. A speaker cannot be a place. */
function nameAction(key: string, at: Item, file: BriefingFile): Action | undefined {
  if (key !== 'k' || !isName(at)) return undefined;
  const kinds = otherKinds(at.kind as NameKind);
  const kind = kinds.find((one) => faultOf(file, asKind(file, at, one)) === undefined) ?? kinds[0];
  return kind && { do: 'kind', kind };
}

function claimAction(key: string): Action | undefined {
  if (key === 'm') return { do: 'merge' };
  if (!/^\d$/.test(key)) return undefined;
  const standing = STANDINGS[(Number(key) + 9) % 10];
  return standing && { do: 'standing', standing };
}

const CLAIM_QUESTIONS: Readonly<Record<string, Question>> = {
  w: askWording,
  e: claims.askWords,
  v: askVoice,
  f: claims.askFact,
  h: claims.askHedge,
  s: ask.askSplit,
  a: askAddition,
  d: askDispute,
  t: askAbout,
};

/** Returns the question that a key asks first. */
export function questionFor(key: string, at: Item): Question | undefined {
  if (at.kind === 'claims') return CLAIM_QUESTIONS[key];
  if (key === 'm' && (isName(at) || at.kind === 'issues')) return ask.askMerged;
  if (key === 'x' && at.kind === 'issues') return ask.askDropped;
  if (isName(at) && key === 's') return ask.askSplit;
  if (at.kind === 'sources' && key === 'a') return ask.askUnread;
  const field = fieldsOf(at)[(key === 'e' ? 1 : Number(key)) - 1];
  return field && askField(field);
}

/** Returns whether `r` asks for the meaning of a word in the claim, since no finding suggests a correction. */
export const asksMeaning = (review: Review, at: Item): boolean =>
  suggestionFor(review.findings, at) === undefined && dependentsOf(review, at).length > 0;
