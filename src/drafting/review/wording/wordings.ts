import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { suggestionFor } from '../accept.js';
import { addressOf, entryOf, type Item } from '../items.js';
import { performChecked } from '../perform-checked.js';
import { redirected } from '../removal.js';
import { perform } from '../review.js';
import { effectOf } from '../state/effects.js';
import type { Review } from '../state/state.js';
import { called } from './dependents/dependents.js';
import { extracts } from './extracts.js';
import { shorter } from './shorter.js';
import { claimInSentence, plainly, type Wording } from './wording.js';

const MOST = 6;

/** The maximum number of wordings checked, since checking takes time. */
const MOST_CHECKED = 14;

/** A wording, with the messages of the checks about it, and its effect on the standing, hedge or voice, if any. */
export interface Checked extends Wording {
  readonly asked: readonly string[];
  readonly effect?: string;
}

/**
 * Makes alternative wordings of a claim by rules, the best first. Suggestions of findings come first. Wordings about
 * which the checks ask questions come last, and wordings with new errors are left out.
 */
export async function wordingsOf(review: Review, at: Item): Promise<Checked[]> {
  const { file, tools } = review;
  const claim = entryOf<Claim>(file, at);
  const place = claim && tools.text && claimInSentence(claim, tools.text);
  if (claim === undefined || tools.text === undefined) return [];
  const cut = place ? await extracts(place, file, tools.text) : [];
  const all = [
    ...suggested(review, at),
    ...called(claim, file, tools.text),
    ...cut,
    ...(await shorter(claim, tools.text)),
  ];
  // A hedge that the reviewer chose fits the present words, so it is checked again with each wording.
  const alone = { ...review, chosen: new Set<string>(), file: sentenceAlone(file, claim) };
  const checked: Checked[] = [];
  for (const one of distinct(all, claim.text).slice(0, MOST_CHECKED)) {
    const asked = await askedAbout(alone, at, one);
    const effect = effectOf(review, at, one.action);
    if (asked !== undefined) checked.push({ ...one, asked, ...(effect !== undefined && { effect }) });
  }
  const sound = checked.filter(({ asked }) => asked.length === 0);
  return [...sound, ...checked.filter(({ asked }) => asked.length > 0)].slice(0, MOST);
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

/** Removes duplicates and the current wording, ignoring punctuation. */
function distinct(wordings: readonly Wording[], present: string): Wording[] {
  const marksOf = (text: string) => text.replace(/[^"“”]/gu, '').length % 2;
  const found = new Map<string, Wording>();
  for (const one of wordings) {
    const isSame = plainly(one.text) === plainly(present) && marksOf(one.text) === marksOf(present);
    if (!isSame && !found.has(plainly(one.text))) found.set(plainly(one.text), one);
  }
  return [...found.values()];
}

/**
 * Checks a wording, and returns the messages.
 *
 * @returns undefined if there is an error that the current wording does not have
 */
async function askedAbout(review: Review, at: Item, { action }: Wording): Promise<string[] | undefined> {
  const { review: worded, patch } = await performChecked(review, action);
  if (patch === undefined) return undefined;
  const found = worded.findings.get(addressOf(at)) ?? [];
  const before = new Set(review.findings.get(addressOf(at))?.map(({ rule }) => rule));
  return found.some(({ severity, rule }) => severity === 'error' && !before.has(rule))
    ? undefined
    : found.map(({ message }) => message);
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
