import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { suggestionFor } from '../accept.js';
import type { Action } from '../actions.js';
import { addressOf, entryOf, type Item } from '../items.js';
import { performChecked } from '../perform-checked.js';
import { redirected } from '../removal.js';
import { perform } from '../review.js';
import { effectOf } from '../state/effects.js';
import type { Review } from '../state/state.js';
import { called } from './dependents/dependents.js';
import { extracts } from './extracts.js';
import { hasOpenQuotation } from './quotation-marks.js';
import { shorter } from './shorter.js';
import { claimInSentence, plainly, type Wording } from './wording.js';

const MOST = 6;

/** The maximum number of wordings checked, since checking takes time. */
const MOST_CHECKED = 14;

/** A wording, with the messages of the checks about it, and its effect on the standing, hedge or voice, if any. */
export interface Checked extends Wording {
  /** The messages about the present words that also apply to this wording. */
  readonly asked: readonly string[];
  readonly effect?: string;
}

/**
 * Makes alternative wordings of a claim by rules, the best first. Suggestions of findings come first. Wordings about
 * which the checks ask the same questions as about the present words come last. Wordings with other findings, and those
 * that leave a word unexplained or a sentence truncated, are left out.
 */
export async function wordingsOf(review: Review, at: Item): Promise<Checked[]> {
  const { file, tools } = review;
  const claim = entryOf<Claim>(file, at);
  const place = claim && tools.text && claimInSentence(claim, tools.text);
  if (claim === undefined || tools.text === undefined) return [];
  const cut = place ? await extracts(place, file, tools.text) : [];
  const [leading, ...others] = suggested(review, at);
  const all = [
    ...(leading ? [leading, ...others] : []),
    ...called(claim, file, tools.text),
    ...cut,
    ...(await shorter(claim, tools.text)),
  ];
  const alone = aloneAt(review, claim);
  const checked: Checked[] = [];
  for (const one of distinct(all, claim.text).slice(0, MOST_CHECKED)) {
    const asked = await askedAbout(alone, at, one);
    const effect = effectOf(review, at, one.action);
    if (asked !== undefined) checked.push({ ...one, asked, ...(effect !== undefined && { effect }) });
  }
  // If the likeliest name is wrong here, the others are no better.
  const isLed = checked.some(({ text }) => text === leading?.text);
  const offered = isLed ? checked : checked.filter(({ text }) => !others.some((one) => one.text === text));
  const sound = offered.filter(({ asked }) => asked.length === 0);
  return [...sound, ...offered.filter(({ asked }) => asked.length > 0)].slice(0, MOST);
}

/**
 * Returns a review of one sentence only, without the reviewer's choice of a hedge, which fits only the present words.
 */
const aloneAt = (review: Review, claim: Claim): Review => ({
  ...review,
  chosen: new Set<string>(),
  file: sentenceAlone(review.file, claim),
});

/** Returns the choices that do not cause a new error in the claim. */
export async function withoutErrors<One extends { readonly value: Action }>(
  review: Review,
  at: Item,
  offered: readonly One[],
): Promise<One[]> {
  const claim = entryOf<Claim>(review.file, at);
  if (claim === undefined) return [...offered];
  const alone = aloneAt(review, claim);
  const checked = await Promise.all(
    offered.map(async (one) => ({ one, step: await performChecked(alone, one.value) })),
  );
  return checked.filter(({ step }) => !hasNewError(alone, step.review, at)).map(({ one }) => one);
}

/** Returns the suggestions of a claim's findings, with the resulting text. */
function suggested(review: Review, at: Item): Wording[] {
  const suggestion = suggestionFor(review.findings, at);
  if (suggestion === undefined || !('action' in suggestion)) return [];
  return [suggestion, ...(suggestion.others ?? [])].flatMap(({ action, words }) => {
    const { file } = perform(review, action).review;
    const text = entryOf<Claim>(file, at)?.text;
    return text === undefined ? [] : { action, words, text };
  });
}

/** Removes duplicates and the current wording, ignoring punctuation, and wordings with half a pair of quotation marks. */
function distinct(wordings: readonly Wording[], present: string): Wording[] {
  const found = new Map<string, Wording>();
  for (const one of wordings) {
    const isSame = plainly(one.text) === plainly(present) && !hasOpenQuotation(present);
    if (!isSame && !hasOpenQuotation(one.text) && !found.has(plainly(one.text)))
      found.set(plainly(one.text), one);
  }
  return [...found.values()];
}

/**
 * Checks a wording, and returns the messages.
 *
 * @returns undefined if there is a finding that the current wording does not have, or an error in the words themselves
 */
async function askedAbout(review: Review, at: Item, { action }: Wording): Promise<string[] | undefined> {
  const { review: worded, patch } = await performChecked(review, action);
  if (patch === undefined) return undefined;
  const found = worded.findings.get(addressOf(at)) ?? [];
  const before = new Set(review.findings.get(addressOf(at))?.map(({ rule }) => rule));
  return found.some(({ rule }) => FLAWS.includes(rule) || !before.has(rule))
    ? undefined
    : found.map(({ message }) => message);
}

/** The rules that find words that cannot be understood. A wording that breaks one of them is not offered. */
const FLAWS: readonly string[] = ['pronoun', 'cut', 'part', 'no-subject'];

function hasNewError(before: Review, after: Review, at: Item): boolean {
  const [old, now] = [before, after].map(({ findings }) => findings.get(addressOf(at)) ?? []);
  const known = new Set(old?.map(({ rule }) => rule));
  return now?.some(({ severity, rule }) => severity === 'error' && !known.has(rule)) ?? false;
}

/**
 * Returns a file with only the claims of one sentence, so that many wordings can be checked quickly. It omits all
 * entries that are based on claims, and references to other claims.
 */
export function sentenceAlone(file: BriefingFile, { id, text, source, at }: Claim): BriefingFile {
  const others = file.claims.filter((one) => one.source !== source || one.at !== at);
  const dependent = [...file.events, ...file.positions, ...file.gaps, ...(file.notes ?? [])];
  const gone = new Set([...others, ...dependent].map((one) => one.id));
  const summary = { text, claims: [id] };
  const { open: _, ...rest } = file;
  const issues = file.issues.map((issue) => ({ ...issue, summary }));
  const summed = { ...rest, summary: [summary], issues };
  return redirected(summed, (one) => (gone.has(one) ? undefined : one), gone);
}
