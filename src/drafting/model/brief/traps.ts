import type { Claim } from '../../../briefing/file/schema.js';
import { checkedSentences } from '../../../checking/text/check-text.js';
import { languageOf } from '../../../reading/language.js';
import { fold } from '../../../text/fold.js';
import type { ProposalChecks } from '../check-proposals.js';
import { repeatsHedge } from '../false-alarms/hedges.js';
import type { ProposedTrap } from '../proposals.js';
import type { Resolved } from '../statements.js';
import { type Close, closenessOf, DISTANT, isFact } from './closeness.js';
import type { IsIntroduced } from './introduced.js';
import { bringsNothing } from './sentence/brings-nothing.js';
import { citedClaims } from './sentence/cited-claims.js';
import { correctionIn, isOnlyTheirs, namesSpeaker } from './sentence/correction.js';

const MAX_WARNINGS = 6;

/** A claim that contains at least this share of a sentence's words is on the same subject. */
const SAME_SUBJECT_SHARE = 0.6;

/**
 * Adds a model's warnings to claims, in the model's order. The checks determine the kind of each warning by the
 * statement that it warns against:
 *
 * - The claims make the statement, but less firmly (alleged, planned) or in somebody's voice: `asFact` of these claims.
 * - The statement is wrong, or only the people whom the model names make it: `misreading`, with the model's correction
 *   or, if that does not pass, the closest claim.
 * - The text does not make the statement: `misreading` without a correction.
 *
 * Warnings with names or numbers that are not in the text are dropped, and so are warnings against statements that the
 * claims support.
 */
export async function addTraps(
  resolved: readonly Resolved[],
  checks: ProposalChecks,
  isIntroduced: IsIntroduced,
): Promise<void> {
  const added = new Set<string>();
  for (const part of resolved)
    for (const trap of part.answered.answer.traps) {
      const key = fold(trap.wrong);
      if (added.size === MAX_WARNINGS || added.has(key) || !canBeSaid(trap.wrong, checks)) continue;
      if (!isIntroduced(trap.wrong) || !isIntroduced(trap.right)) continue;
      if (await addTrap(trap, part, added.size + 1, checks)) added.add(key);
    }
}

/** Returns whether a sentence is in English and contains only names and numbers from the text. */
const canBeSaid = (wrong: string, { source }: ProposalChecks): boolean =>
  /[.!]$/.test(wrong) &&
  bringsNothing(wrong, source.text) &&
  languageOf(wrong, wrong).kind !== 'other-language';

/**
 * Adds a warning if it passes the checks.
 *
 * @returns whether the warning was added
 */
async function addTrap(
  trap: ProposedTrap,
  part: Resolved,
  danger: number,
  checks: ProposalChecks,
): Promise<boolean> {
  const named = part.claims(trap.claims);
  const all = [...new Set([...named, ...part.claims(numbersIn(part))])];
  const [said, ...meanings] = await checks.read([trap.wrong, ...all.map(({ text }) => text)]);
  if (said === undefined || named.length === 0) return false;
  const close = all.map((claim, index) => closenessOf(said, claim, meanings[index], checks));
  // An assumption such as 'if they menace us again' does not assert anything that could be mistaken for a fact.
  if (trap.right === '' && named.some(({ standing }) => standing === 'assumed')) return false;
  const voiced = close.slice(0, named.length).filter(({ claim }) => !isFact(claim));
  const isTheirs = voiced.every(({ isSaid, share }) => isSaid && share >= SAME_SUBJECT_SHARE);
  const right = await correctionIn(trap, named, part.answered.checked, checks);
  // The refused correction may have been right. Without a correction, the claim must contain nearly all words of the
  // warning.
  const least = trap.right === '' ? SAME_SUBJECT_SHARE : STATED_SHARE;
  if (right === undefined && voiced.length > 0 && isTheirs && voiced.every(({ share }) => share >= least)) {
    for (const { claim, share } of voiced)
      Object.assign(claim, { danger, ...warningOf(trap.wrong, claim, share) });
    return true;
  }
  const corrected = { ...trap, right: right ?? closestOf(close.slice(0, named.length)) };
  return addMisreading(corrected, named, close, part, danger, checks);
}

/** If a claim contains at least this share of a sentence's words, the sentence states the claim as fact. */
const STATED_SHARE = 0.85;

/**
 * Returns the warning against a sentence that states a claim as fact. If the sentence says more than a hedged claim,
 * the claim is the correction.
 */
const warningOf = (wrong: string, claim: Claim, share: number): Pick<Claim, 'asFact' | 'misreading'> =>
  share >= STATED_SHARE || !isHedged(claim)
    ? { asFact: wrong }
    : { misreading: { wrong, right: claim.text } };

/** Returns whether a claim contains its hedge in its words, so that it can correct a firmer sentence. */
const isHedged = ({ standing, cue = '', text, attribution }: Claim): boolean =>
  attribution.by === 'source' &&
  standing !== 'stated' &&
  standing !== 'assumed' &&
  cue !== '' &&
  repeatsHedge(cue, text);

async function addMisreading(
  { wrong, right, claims }: { wrong: string; right: string | undefined; claims: readonly number[] },
  named: readonly Claim[],
  close: readonly Close[],
  part: Resolved,
  danger: number,
  checks: ProposalChecks,
): Promise<boolean> {
  // A warning without a correction is added only if the claims that it cites are neither hedged nor attributed, and no
  // claim is similar to it.
  const isSilent = named.every(isFact) && !close.some(({ share }) => share >= SAME_SUBJECT_SHARE);
  if (right === undefined && !isSilent) return false;
  const numbers = right === undefined ? numbersIn(part) : claims;
  const explained = right === undefined ? [] : close;
  if (!isOnlyTheirs(right ?? '') && (await isSupported(wrong, numbers, explained, part, checks)))
    return false;
  const claim = claimFor(right, named, close, checks);
  if (claim === undefined) return false;
  Object.assign(claim, { misreading: { wrong, ...(right && { right }) }, danger });
  return true;
}

/** The minimum share of a warning's words that a claim must contain to serve as the correction. */
const CORRECTS = 0.34;

/** Returns the text of the hedged claim that is most similar to a warning. */
const closestOf = (named: readonly Close[]): string | undefined =>
  named
    .filter(
      ({ claim, share }) =>
        share >= CORRECTS && isHedged(claim) && claim.text.split(' ').length <= MAX_CORRECTION_WORDS,
    )
    .sort((a, b) => b.share - a.share)[0]?.claim.text;

const MAX_CORRECTION_WORDS = 25;

const numbersIn = ({ answered }: Resolved): number[] => answered.checked.map(({ proposal }) => proposal.n);

/**
 * Returns the claim to which a warning is added: a claim that contains the words of the correction, or whose voice the
 * correction names. If the text states the correction in its own voice or says nothing about it, any nearby claim
 * without a warning is used.
 */
function claimFor(
  right: string | undefined,
  named: readonly Claim[],
  close: readonly Close[],
  checks: ProposalChecks,
): Claim | undefined {
  const places = new Set(named.map(({ at }) => at));
  const all = [...named, ...close.map(({ claim }) => claim).filter(({ at }) => places.has(at))];
  const free = all.filter(({ danger }) => danger === undefined);
  const same = close.map(({ claim }) => claim).filter(({ text }) => text === right);
  if (same.length > 0)
    return (
      same.find(({ danger }) => danger === undefined) ?? (same.some(isFact) ? free.find(isFact) : undefined)
    );
  const isVoice = (claim: Claim) => right !== undefined && namesSpeaker(claim, right, checks);
  return free.find(isVoice) ?? free.find((claim) => right === undefined || named.includes(claim));
}

/**
 * @param explained the claims that the correction explains; a claim among these does not support the warning if it
 *   contains only some of the warning's words
 */
async function isSupported(
  wrong: string,
  numbers: readonly number[],
  explained: readonly Close[],
  { answered }: Resolved,
  checks: ProposalChecks,
): Promise<boolean> {
  const cited = await citedClaims(numbers, answered.checked, checks);
  if (cited === undefined) return false;
  const isLinked = LINK.test(wrong) && !cited.sentences.some((sentence) => LINK.test(sentence));
  const sentences = await checkedSentences(cited.briefing, wrong);
  const isPart = (text: string) => explained.some(({ claim, share }) => claim.text === text && share < 1);
  const saysSomethingElse = (text: string) => isPart(text) || (DISTANT.test(text) && !DISTANT.test(wrong));
  return (
    !isLinked &&
    sentences.every(
      ({ verdict: { kind, claims } }) =>
        kind === 'supported' && !claims.every(({ text }) => saysSomethingElse(text)),
    )
  );
}

/** Words that express a reason or purpose. A claim that contains the other words of a warning may lack the reason. */
const LINK =
  /\b(?:because|in order to|so that|so as to|to (?:get|win|gain|avoid|escape|obtain|save|earn))\b/i;
