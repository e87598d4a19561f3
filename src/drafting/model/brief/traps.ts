import { voiceLabel } from '../../../briefing/attribution.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { checkedSentences } from '../../../checking/text/check-text.js';
import { languageOf } from '../../../reading/language.js';
import { fold } from '../../../text/fold.js';
import { repeatsHedge } from '../alarms/hedges.js';
import type { ProposalChecks } from '../check-proposals.js';
import type { ProposedTrap } from '../proposals.js';
import type { Resolved } from '../statements.js';
import { claimsBehind } from './behind.js';
import { bringsNothing } from './brings-nothing.js';
import { checkSentence } from './check-sentence.js';
import { type Close, closenessOf, DISTANT, isFact } from './closeness.js';

/** The maximum number of warnings of a brief. */
const MOST = 6;

/** A claim with this share of the words of a sentence is about the same. */
const SAYS = 0.6;

/**
 * Adds what a model warns of to claims, with its place in the order of the model. The checks decide which kind it is:
 *
 * - it is no more than alleged, planned or the like, or only the voice of its claims says it: `asFact` of these claims;
 * - only those say it whom the model names, or it is wrong: `misreading` with that as what is right, or with the
 *   closest claim if that does not pass;
 * - the text does not say it: `misreading` alone.
 *
 * None may have names or numbers from outside of the text, and none that the claims support is kept.
 */
export async function addTraps(resolved: readonly Resolved[], checks: ProposalChecks): Promise<void> {
  const added = new Set<string>();
  for (const part of resolved)
    for (const trap of part.answered.answer.traps) {
      const key = fold(trap.wrong);
      if (added.size === MOST || added.has(key) || !canBeSaid(trap.wrong, checks)) continue;
      if (await addTrap(trap, part, added.size + 1, checks)) added.add(key);
    }
}

/** A sentence in the language of the drafts, without names or numbers from outside. */
const canBeSaid = (wrong: string, { source }: ProposalChecks): boolean =>
  /[.!]$/.test(wrong) &&
  bringsNothing(wrong, source.text) &&
  languageOf(wrong, wrong).kind !== 'other-language';

/** @returns whether it passed */
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
  const voiced = close.slice(0, named.length).filter(({ claim }) => !isFact(claim));
  const isTheirs = voiced.every(({ isSaid, share }) => isSaid && share >= SAYS);
  const right = await checkedRight(trap, named, part, checks);
  if (right === undefined && voiced.length > 0 && isTheirs) {
    for (const { claim, share } of voiced)
      Object.assign(claim, { danger, ...warningOf(trap.wrong, claim, share) });
    return true;
  }
  const corrected = { ...trap, right: right ?? closestOf(close.slice(0, named.length)) };
  return addMisreading(corrected, named, close, part, danger, checks);
}

/** A claim with this share of the words of a sentence, put as a fact, is that sentence. */
const IS = 0.85;

/** What is said in fewer words than those that the warning is of is what is right. */
const warningOf = (wrong: string, claim: Claim, share: number): Pick<Claim, 'asFact' | 'misreading'> =>
  share >= IS || !isHedged(claim) ? { asFact: wrong } : { misreading: { wrong, right: claim.text } };

/** Whether the words of a claim tell how sure it is, so that they correct a firmer sentence. */
const isHedged = ({ standing, cue = '', text }: Claim): boolean =>
  standing !== 'stated' && standing !== 'assumed' && cue !== '' && repeatsHedge(cue, text);

async function addMisreading(
  { wrong, right, claims }: { wrong: string; right: string | undefined; claims: readonly number[] },
  named: readonly Claim[],
  close: readonly Close[],
  part: Resolved,
  danger: number,
  checks: ProposalChecks,
): Promise<boolean> {
  // Without an answer, the text must be silent: nobody says it, not even as an estimate, and no other sentence is about it.
  const isSilent = named.every(isFact) && !close.some(({ share }) => share >= SAYS);
  if (right === undefined && !isSilent) return false;
  const numbers = right === undefined ? numbersIn(part) : claims;
  const explained = right === undefined ? [] : close;
  if (await isSupported(wrong, numbers, explained, part, checks)) return false;
  const claim = claimFor(right, named, close, checks);
  if (claim === undefined) return false;
  Object.assign(claim, { misreading: { wrong, ...(right && { right }) }, danger });
  return true;
}

/** The least share of a warning that a claim has which answers it. */
const ANSWERS = 0.34;

/** The hedged claim that says most of what a warning is about. */
const closestOf = (named: readonly Close[]): string | undefined =>
  named.filter(({ claim, share }) => share >= ANSWERS && isHedged(claim)).sort((a, b) => b.share - a.share)[0]
    ?.claim.text;

const numbersIn = ({ answered }: Resolved): number[] => answered.checked.map(({ proposal }) => proposal.n);

/**
 * The claim that tells how sure it is what is right: the one that says so, or whose voice it names. What the text itself
 * states, or does not say, can be with any claim near it, since each has one warning.
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
  const isVoice = (claim: Claim) => right !== undefined && isBy(claim, right, checks);
  return free.find(isVoice) ?? free.find((claim) => right === undefined || named.includes(claim));
}

/** What is right in the words of the model, if it passes; 'Only Lage says so' needs claims of Lage alone. */
async function checkedRight(
  { right, claims }: ProposedTrap,
  named: readonly Claim[],
  { answered }: Resolved,
  checks: ProposalChecks,
): Promise<string | undefined> {
  if (right === '') return undefined;
  if (ONLY_THEY.test(right)) return named.every((claim) => isBy(claim, right, checks)) ? right : undefined;
  const { reasons } = await checkSentence({ text: right, claims }, answered.checked, checks);
  return reasons.length === 0 ? right : undefined;
}

const ONLY_THEY = /^Only .+ (?:says?|argues?|claims?|reports?) (?:so|this|that)\.$/;

/** Whether a sentence names the voice of a claim, or whoever does something in the words of the text ('Ek denied it'). */
function isBy(claim: Claim, sentence: string, checks: ProposalChecks): boolean {
  const label = voiceLabel(checks.briefingOf([claim]), claim);
  if (label !== undefined) return namesVoice(sentence, label);
  const who = sentence.replace(/^Only | (?:says?|argues?|claims?|reports?) (?:so|this|that)\.$/g, '');
  return namesVoice(claim.text, who);
}

/** @param explained the claims, if one says what is right: those with a part of the words then support nothing */
async function isSupported(
  wrong: string,
  numbers: readonly number[],
  explained: readonly Close[],
  { answered }: Resolved,
  checks: ProposalChecks,
): Promise<boolean> {
  const behind = await claimsBehind(numbers, answered.checked, checks);
  if (behind === undefined) return false;
  const isLinked = LINK.test(wrong) && !behind.sentences.some((sentence) => LINK.test(sentence));
  const sentences = await checkedSentences(behind.briefing, wrong);
  const isPart = (text: string) => explained.some(({ claim, share }) => claim.text === text && share < 1);
  const isElse = (text: string) => isPart(text) || (DISTANT.test(text) && !DISTANT.test(wrong));
  return (
    !isLinked &&
    sentences.every(
      ({ verdict: { kind, claims } }) => kind === 'supported' && !claims.every(({ text }) => isElse(text)),
    )
  );
}

/** A reason or a purpose, which a claim with the same words need not give. */
const LINK =
  /\b(?:because|in order to|so that|so as to|to (?:get|win|gain|avoid|escape|obtain|save|earn))\b/i;
