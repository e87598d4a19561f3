import type { Claim } from '../../../briefing/file/schema.js';
import { checkedSentences } from '../../../checking/text/check-text.js';
import { languageOf } from '../../../reading/language.js';
import { fold } from '../../../text/fold.js';
import type { ProposalChecks } from '../check-proposals.js';
import { repeatsHedge } from '../false-alarms/hedges.js';
import type { ProposedTrap } from '../proposals.js';
import type { Resolved } from '../statements.js';
import { bringsNothing } from './brings-nothing.js';
import { citedClaims } from './cited-claims.js';
import { type Close, closenessOf, DISTANT, isFact } from './closeness.js';
import { correctionIn, isOnlyTheirs, namesSpeaker } from './correction.js';
import type { IsIntroduced } from './introduced.js';

/** The maximum number of warnings in a brief. */
const MAX_WARNINGS = 6;

/** If a claim has this share of a sentence's words, it is about the same thing. */
const SAYS = 0.6;

/**
 * Adds a model's warnings to claims, in the model's order. The checks determine the kind of each warning:
 *
 * - the claims say it, but less firmly (alleged, planned) or in somebody's voice: `asFact` of these claims;
 * - it is wrong, or only the people whom the model names say it: `misreading`, with the model's correction or, if
 *   that does not pass, the closest claim;
 * - the text does not say it: `misreading` without a correction.
 *
 * Warnings with names or numbers that are not in the text are dropped, and so are warnings that the claims support.
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

/** Whether a sentence is in English and has no names or numbers from outside the text. */
const canBeSaid = (wrong: string, { source }: ProposalChecks): boolean =>
  /[.!]$/.test(wrong) &&
  bringsNothing(wrong, source.text) &&
  languageOf(wrong, wrong).kind !== 'other-language';

/** @returns whether the warning was added */
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
  // An assumption such as 'if they menace us again' asserts nothing that could be stated as a fact.
  if (trap.right === '' && named.some(({ standing }) => standing === 'assumed')) return false;
  const voiced = close.slice(0, named.length).filter(({ claim }) => !isFact(claim));
  const isTheirs = voiced.every(({ isSaid, share }) => isSaid && share >= SAYS);
  const right = await correctionIn(trap, named, part.answered.checked, checks);
  // A correction that was refused may still be right. Without it, the warning must have nearly all of the claim's
  // words.
  const least = trap.right === '' ? SAYS : IS;
  if (right === undefined && voiced.length > 0 && isTheirs && voiced.every(({ share }) => share >= least)) {
    for (const { claim, share } of voiced)
      Object.assign(claim, { danger, ...warningOf(trap.wrong, claim, share) });
    return true;
  }
  const corrected = { ...trap, right: right ?? closestOf(close.slice(0, named.length)) };
  return addMisreading(corrected, named, close, part, danger, checks);
}

/** If a claim has this share of a sentence's words, the sentence is that claim stated as a fact. */
const IS = 0.85;

/**
 * Warns of a sentence that states a claim as a fact. If it says more than a hedged claim, that claim is its correction.
 */
const warningOf = (wrong: string, claim: Claim, share: number): Pick<Claim, 'asFact' | 'misreading'> =>
  share >= IS || !isHedged(claim) ? { asFact: wrong } : { misreading: { wrong, right: claim.text } };

/** Returns whether the words of a claim contain its hedge, so that they can correct a firmer sentence. */
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
  // Without a correction, the text must say nothing about the warning: none of its claims is hedged or attributed, and
  // no claim is similar.
  const isSilent = named.every(isFact) && !close.some(({ share }) => share >= SAYS);
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

/** The minimum share of a warning's words that a claim must have to correct it. */
const CORRECTS = 0.34;

/** Returns the hedged claim that is closest to a warning. */
const closestOf = (named: readonly Close[]): string | undefined =>
  named
    .filter(
      ({ claim, share }) =>
        share >= CORRECTS && isHedged(claim) && claim.text.split(' ').length <= LONGEST_CORRECTION,
    )
    .sort((a, b) => b.share - a.share)[0]?.claim.text;

/** The maximum number of words of a claim that corrects a warning. */
const LONGEST_CORRECTION = 25;

const numbersIn = ({ answered }: Resolved): number[] => answered.checked.map(({ proposal }) => proposal.n);

/**
 * Returns the claim that gets the warning: the one with the words of the correction, or whose voice the correction
 * names. If the text states the correction in its own voice or says nothing, it can be any nearby claim that has no
 * warning yet.
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
 * @param explained the claims if there is a correction, otherwise none; claims with only some of the warning's words
 * then do not support it
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
  const isElse = (text: string) => isPart(text) || (DISTANT.test(text) && !DISTANT.test(wrong));
  return (
    !isLinked &&
    sentences.every(
      ({ verdict: { kind, claims } }) => kind === 'supported' && !claims.every(({ text }) => isElse(text)),
    )
  );
}

/** Words for a reason or purpose, which may be missing from a claim that otherwise has the same words. */
const LINK =
  /\b(?:because|in order to|so that|so as to|to (?:get|win|gain|avoid|escape|obtain|save|earn))\b/i;
