import { voiceLabel } from '../../../briefing/attribution.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { rootsOf } from '../../../checking/meaning/support.js';
import { checkedSentences } from '../../../checking/text/check-text.js';
import { languageOf } from '../../../reading/language.js';
import type { ProposalChecks } from '../check-proposals.js';
import type { Answer } from '../proposals.js';
import type { Resolved } from '../statements.js';
import type { AnsweredPart } from './answered-part.js';
import { type Behind, claimsBehind } from './behind.js';
import { bringsNothing } from './brings-nothing.js';
import { checkSentence, contradictions } from './check-sentence.js';

type Trap = Answer['traps'][number];

/**
 * Adds the wrong conclusions of a model that pass to the first of the claims that show what is right. They are sentences
 * without names or numbers from outside of the text that neither these claims nor the text support.
 */
export async function addTraps(resolved: readonly Resolved[], checks: ProposalChecks): Promise<void> {
  for (const { answered, claims } of resolved)
    for (const trap of answered.answer.traps) await addTrap(trap, claims(trap.claims), answered, checks);
}

async function addTrap(
  { wrong, right, claims: numbers }: Trap,
  claims: readonly Claim[],
  answered: AnsweredPart,
  checks: ProposalChecks,
): Promise<void> {
  const all = claims.filter((one) => one.misreading === undefined && one.asFact !== wrong);
  const free = all.find((one) => isSaidIn(right, one, checks)) ?? all[0];
  if (free === undefined) return;
  const { reasons } = await checkSentence({ text: right, claims: numbers }, answered.checked, checks);
  const isRight = right !== '' && reasons.length === 0;
  if (!isRight && !isShort(free)) return;
  if (await isWrong(wrong, numbers, answered, checks, isRight))
    free.misreading = { wrong, ...(isRight && { right }) };
}

/** Whether a sentence names the voice of a claim, which then tells how sure the sentence is. */
function isSaidIn(sentence: string, claim: Claim, checks: ProposalChecks): boolean {
  const label = voiceLabel(checks.briefingOf([claim]), claim);
  return label !== undefined && namesVoice(sentence, label);
}

/** Whether a claim can stand in place of what is right. */
const isShort = ({ text, proposed }: Claim): boolean =>
  proposed?.by === 'assistant' && text.split(' ').length <= MOST_WORDS;

const MOST_WORDS = 25;

/** @param isExplained whether a sentence that passes says what is right; otherwise the claims must lack its words */
async function isWrong(
  wrong: string,
  numbers: readonly number[],
  { checked }: AnsweredPart,
  checks: ProposalChecks,
  isExplained: boolean,
): Promise<boolean> {
  if (!/[.!]$/.test(wrong) || !bringsNothing(wrong, checks.source.text)) return false;
  if (languageOf(wrong, wrong).kind === 'other-language') return false;
  const behind = await claimsBehind(numbers, checked, checks);
  return (
    behind !== undefined &&
    (isExplained || (await saysMore(wrong, behind, checks))) &&
    !(await isSupported(wrong, behind))
  );
}

/** Whether it has a word that its claims do not have, or is otherwise more than they say. */
async function saysMore(wrong: string, behind: Behind, checks: ProposalChecks): Promise<boolean> {
  const [said] = await checks.read([wrong]);
  if (said === undefined) return false;
  const known = rootsOf(behind.meaning);
  return (
    [...rootsOf(said)].some((root) => !known.has(root)) ||
    contradictions(wrong, said, behind, checks).length > 0
  );
}

async function isSupported(wrong: string, { briefing }: Behind): Promise<boolean> {
  const sentences = await checkedSentences(briefing, wrong);
  return sentences.every(({ verdict: { kind } }) => kind === 'supported' || kind === 'needs attribution');
}
