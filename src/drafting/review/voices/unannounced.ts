import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { isDescribed } from '../../../checking/verify/claims/speakers.js';
import { namesIn } from '../../../reading/names.js';
import type { Attribution, Sentence } from '../../../reading/reading.js';
import { readVoices } from '../../../reading/voices/read-voices.js';
import { isClause } from '../../claims/finite.js';
import { narrowed, sentenceOf } from '../../claims/wording.js';
import { tokensOf } from '../splitting/clauses.js';
import { partyCalled } from './parties.js';

/** Words before a verb of saying that mean that nothing may have been said: 'declined to say'. */
const UNSAID = /\b(?:not|never|no|may|might|could|would|will|should|declin\w+|refus\w+)\b|n['’]t\b/iu;

/**
 * Removes the words that introduce the voice of a claim, as a draft would: 'The company stated that the ship sank.'
 * becomes 'The ship sank.'
 *
 * @returns undefined if the claim has no such words, continues after the reported words, or the rest is not a complete
 *   sentence
 */
export async function unannounced(
  { text, attribution }: Claim,
  file: BriefingFile,
): Promise<string | undefined> {
  if (attribution.by !== 'party') return undefined;
  const sentences: Sentence[] = [{ at: '0.P1.s1', kind: 'prose', start: 0, end: text.length }];
  const tokens = await tokensOf(text);
  const voices = readVoices(text, sentences, tokens, namesIn(sentences, tokens));
  const own = voices.find((one) => one.act === 'speech' && isVoice(one, attribution.party, file));
  const [content, more] = own?.content ?? [];
  if (content === undefined || more !== undefined || UNSAID.test(between(own, text))) return undefined;
  const end = Math.max(...[content, ...(own?.source ?? []), ...(own?.cue ?? [])].map((one) => one.end));
  // What follows the reported words would be lost.
  if (/\p{L}/u.test(text.slice(end))) return undefined;
  const span = narrowed(content, text);
  const words = text.slice(span.start, span.end);
  return isClause({ start: 0, end: words.length }, await tokensOf(words))
    ? sentenceOf(span, text)
    : undefined;
}

/** Returns whether a reported speaker is this party, by name or by description. */
function isVoice({ voice }: Attribution, party: string, file: BriefingFile): boolean {
  const name = voice.name ?? '';
  return (
    partyCalled(file, name) === party ||
    isDescribed({ voice, keys: [], content: [] }, party, new Briefing(file))
  );
}

const between = (attribution: Attribution | undefined, text: string): string => {
  const { source = [], cue = [] } = attribution ?? {};
  return text.slice(source[0]?.end ?? 0, cue[0]?.start ?? 0);
};
