import { isShortFor } from '../../../briefing/voice-in-words.js';
import type { Finding } from '../../../checking/finding.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import type { Proposal } from '../proposals.js';

/** Objections to the voice of a proposed claim that are false alarms, or too weak to refuse it. */

/**
 * Returns whether the rules found the same speaker by initials: 'AP' for the Associated Press.
 *
 * @param name the name of the proposed voice
 * @param found the speaker that the rules found
 */
export const isCalledSo = (name: string, found: string | undefined): boolean =>
  found !== undefined && isShortFor(found.replace(/[.\s]|^the /gi, ''), name);

/** The maximum distance, in characters, between a sentence and the introduction of its unnamed speaker. */
const NEAR = 400;

/**
 * Returns whether the reviewer must decide who speaks: the sentence mentions the voice (or, for an unnamed voice, the
 * text just before it does), but the rules do not recognize it as the speaker.
 */
export function isOpenVoice(
  { kind, words }: Pick<Finding, 'kind' | 'words'>,
  { name, kind: voice }: Proposal['voice'],
  sentence: string,
  article: string,
): boolean {
  if (kind !== 'other-voice' || name === '' || words.claim === 'the source') return false;
  const at = article.indexOf(sentence);
  const before = voice === 'unnamed' && at > 0 ? article.slice(Math.max(0, at - NEAR), at) : '';
  const head = name.replace(/^(?:the|a|an) | (?:by|of|for|from) .*$/gi, '');
  return standsIn(name, sentence) || (before !== '' && standsIn(head, before));
}

/** Returns whether the sentence begins with an unnamed voice: 'Others highlighted'. */
export const isSubject = (label: string, sentence: string): boolean =>
  /^(?:others|some|critics|supporters|opponents|experts|observers|analysts|many|several)\b/i.test(label) &&
  sentence.toLowerCase().startsWith(label.toLowerCase());
