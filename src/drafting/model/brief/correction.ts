import { voiceLabel } from '../../../briefing/attribution.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import type { ProposedTrap } from '../proposals.js';
import { checkSentence } from './check-sentence.js';

/** Checks the correction in a warning, which is the sentence to say instead. */

/** The end of a sentence such as 'Only they say so': 'says so', 'reportedly believe so', 'speaks of it'. */
const SAYS_SO =
  / (?:\p{Ll}+ly )?(?:says?|argues?|claims?|reports?|believes?|thinks?|suspects?|expects?|concludes?|suggests?|speaks? of|calls? it) (?:so|this|that|it)\.$/u;

/** Whether a correction says only whose view the warning is about: 'Only Lage says so.' */
export const isOnlyTheirs = (right: string): boolean => right.startsWith('Only ') && SAYS_SO.test(right);

/**
 * Returns the model's correction if it passes. 'Only Lage says so' passes if all the claims are in Lage's voice.
 *
 * @param named the claims of the warning
 */
export async function correctionIn(
  trap: ProposedTrap,
  named: readonly Claim[],
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<string | undefined> {
  const { right } = trap;
  if (right === '') return undefined;
  if (isOnlyTheirs(right))
    return named.every((claim) => namesSpeaker(claim, right, checks)) ? right : undefined;
  return (await correctionReasons(trap, checked, checks)).length === 0 ? right : undefined;
}

/** Returns the reasons for refusing a correction as a sentence of the brief. Its pronouns can refer to the warning. */
export async function correctionReasons(
  { wrong, right, claims }: ProposedTrap,
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<readonly string[]> {
  if (right === '' || isOnlyTheirs(right)) return [];
  return (await checkSentence({ text: right, claims }, checked, checks, wrong)).reasons;
}

/**
 * Returns whether a sentence names the voice of a claim or, for a claim in the source's own voice, the person who acts
 * ('Ek denied it').
 */
export function namesSpeaker(claim: Claim, sentence: string, checks: ProposalChecks): boolean {
  const label = voiceLabel(checks.briefingOf([claim]), claim);
  if (label !== undefined) return namesVoice(sentence, label);
  const who = sentence.replace(/^Only /, '').replace(SAYS_SO, '');
  return namesVoice(claim.text, who);
}
