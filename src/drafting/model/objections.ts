import type { Claim } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import type { Finding, FindingKind } from '../../checking/finding.js';
import type { Meaning } from '../../checking/meaning/meaning.js';
import { supportInContext, supportOf } from '../../checking/meaning/support.js';
import { hardenedClaim } from '../../checking/rules/overstatement/detect-overstatement.js';
import { comparable, standsIn } from '../../checking/verify/comparable.js';
import { isInOtherClause, repeatsPurpose, repeatsWords } from './false-alarms/hedges.js';
import { isOfOtherPart } from './false-alarms/other-part.js';
import { hasOwnHedge } from './false-alarms/own-hedge.js';

/** Objections to a proposed claim, in addition to those of `verify`. */

/**
 * Findings that a claim reverses its sentence. If a person wrote the claim, these are only questions, but a model's
 * claim is refused.
 */
const REVERSING = new Set<FindingKind>(['negated', 'swapped']);

/**
 * Returns whether a finding only concerns a word that may deny something ('former', 'drop', 'lower'). The word reverses
 * the sentence only if words of the source contradict it.
 */
const isHint = ({ kind, words }: Finding): boolean => kind === 'negated' && words?.source === undefined;

/** Returns whether a claim lacks a hedge. A person may use plain words with a weaker meaning, but a model may not. */
const isUnhedged = ({ kind, words }: Finding): boolean =>
  kind === 'firmer-wording' && words?.source === undefined;

export const isRefused = (finding: Finding): boolean =>
  finding.severity === 'error' || isUnhedged(finding) || (REVERSING.has(finding.kind) && !isHint(finding));

export const wordsOf = ({ message, remedy }: Finding): string => `it ${message} (${remedy})`;

/**
 * Objects if a model gives a claim a firmer standing than the rules do. There is no objection if 'will' marks a plan,
 * if the claim repeats this hedge ('Berg called for talks') or another hedge of its sentence, or if the hedge applies
 * to another part of the sentence.
 *
 * @param said the meaning of the claim
 * @param sentence the meaning of its sentence
 */
export function firmerThan(
  rule: Claim | undefined,
  claim: Claim,
  said: Meaning,
  sentence: Meaning | undefined,
): string | undefined {
  const { standing, text } = claim;
  if (rule === undefined || sentence === undefined || softness(standing) >= softness(rule.standing))
    return undefined;
  const { cue } = rule;
  if (cue === undefined) return `recorded as ${standing}; by the rules, it is ${rule.standing}`;
  const isPlan = standing === 'planned' && /\b(?:will|would|shall)\b/i.test(cue);
  if (isPlan || repeatsWords(cue, text) || repeatsPurpose(cue, text, sentence.text)) return undefined;
  if (hasOwnHedge(claim, rule, sentence.text)) return undefined;
  if (isInOtherClause(cue, text, sentence.text) || isOfOtherPart(said, sentence, standing, cue))
    return undefined;
  return `recorded as ${standing}; by the rules, it is ${rule.standing}, because of “${cue}”`;
}

/**
 * Objects to words that are firmer than the claim's standing, even if they are copied from its sentence. A person may
 * accept such a claim, but in an unreviewed draft, `validate` would report an error.
 */
export function overstated(claim: Claim, kinds: readonly FindingKind[]): string[] {
  const isKnown = kinds.includes('firmer-wording') || claim.standing === 'assumed';
  if (isKnown || claim.accept !== undefined || hardenedClaim(claim) === undefined) return [];
  return [
    `it is worded more firmly than ${claim.standing} (keep the hedge of its sentence, or correct the standing)`,
  ];
}

/** The minimum share of a claim's content that its sentence must contain. */
const LEAST_SUPPORT = 0.25;
const LEAST_WITHOUT_VERB = 0.6;
/**
 * The minimum share that the sentence and its neighbors must contain together. For example, if the claim replaces
 * 'they' with 'the captors', a neighbor contains 'the captors'.
 */
const LEAST_IN_CONTEXT = 0.75;

/**
 * Objects if a sentence contains so little of a claim that the model must have taken the claim from elsewhere.
 *
 * @param number the number of the sentence in the request
 */
export function elsewhere(
  said: Meaning,
  sentence: Meaning | undefined,
  number: number,
  kinds: readonly FindingKind[],
): string[] {
  const support = sentence === undefined ? 0 : supportOf(said, sentence);
  const least = kinds.includes('not-in-sentence') ? LEAST_WITHOUT_VERB : LEAST_SUPPORT;
  const isOfContext =
    sentence !== undefined &&
    support >= LEAST_SUPPORT &&
    supportInContext(said, sentence) >= LEAST_IN_CONTEXT;
  return support < least && !isOfContext ? [`little of it is in sentence ${number}`] : [];
}

/**
 * Words in double quotation marks, or several words in single ones. An apostrophe inside a word is not a quotation
 * mark.
 */
const QUOTATION =
  /["“]([^"“”]+)["”]|(?<![\p{L}\p{N}])['‘]((?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+ (?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/gu;

export const misquoted = (text: string, sentence: string): string[] =>
  [...text.matchAll(QUOTATION)].flatMap(({ 0: quotation, 1: double, 2: single, index }) => {
    const words = double ?? single ?? '';
    const found = beforeQuotation(words, sentence);
    if (found === undefined) return [`it quotes '${words}', which is not in the sentence`];
    const [, open] = OPEN.exec(found) ?? [];
    return open === undefined || standsIn(open, text.slice(0, index) + quotation)
      ? []
      : [`it quotes '${words}' without '${open}'`];
  });

/** A word that reverses the words after it, or leaves them open. */
const OPEN = /\b(if|never|not|unless|whether) $/i;

/** Returns the text before quoted words in a sentence, whatever its marks; undefined if the sentence lacks the words. */
function beforeQuotation(words: string, sentence: string): string | undefined {
  const within = comparable(sentence);
  const at = within.indexOf(comparable(words).replace(/[.,]$/, ''));
  return at < 0 ? undefined : within.slice(0, at);
}
