import { voiceLabel } from '../../../../briefing/attribution.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { namesVoice } from '../../../../briefing/voice-in-words.js';
import type { Checked, ProposalChecks } from '../../check-proposals.js';
import type { ProposedTrap } from '../../proposals.js';
import { checkSentence } from './check-sentence.js';

/** Checks the correction in a warning, which is the sentence that should be said instead. */

/** The end of a sentence such as 'Only they say so', 'Only she reportedly believes so' or 'Only he speaks of it'. */
const SAYS_SO =
  / (?:\p{Ll}+ly )?(?:says?|argues?|claims?|reports?|believes?|thinks?|suspects?|expects?|concludes?|suggests?|speaks? of|calls? it) (?:so|this|that|it)\.$/u;

/** Returns whether a correction only says whose view the warning is about: 'Only Lage says so.' */
export const isOnlyTheirs = (right: string): boolean => right.startsWith('Only ') && SAYS_SO.test(right);

/**
 * Returns the model's correction if it passes the checks. 'Only Lage says so' passes if Lage is the voice of all the
 * claims.
 *
 * @param named the claims that the warning cites
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

/**
 * Checks a correction like any other sentence of the brief, and returns the reasons for refusing it. Pronouns in the
 * correction can refer to the warning.
 */
export async function correctionReasons(
  { wrong, right, claims }: ProposedTrap,
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<readonly string[]> {
  if (right === '' || isOnlyTheirs(right)) return [];
  return (await checkSentence({ text: right, claims }, checked, checks, { before: wrong, earlier: wrong }))
    .reasons;
}

/**
 * Returns whether a sentence names the voice of a claim. If the source is the voice, the sentence must name the person
 * who acts ('Ek denied it').
 */
export function namesSpeaker(claim: Claim, sentence: string, checks: ProposalChecks): boolean {
  const label = voiceLabel(checks.briefingOf([claim]), claim);
  if (label !== undefined) return namesVoice(sentence, label);
  const who = sentence.replace(/^Only /, '').replace(SAYS_SO, '');
  return namesVoice(claim.text, who);
}
