import type { Briefing } from '../../../briefing/briefing.js';
import type { Finding } from '../../finding.js';
import type { Meaning } from '../../meaning/meaning.js';
import { headOf, wordsAbout } from '../../meaning/names/party-words.js';
import { pronounsIn } from '../../meaning/referents.js';
import { hasSense } from '../../meaning/senses.js';
import { rootsOf } from '../../meaning/support.js';
import { standsIn } from '../comparable.js';
import { type ClaimInText, findingOf } from './claim-in-text.js';
import { keysOfParty } from './speakers.js';

/**
 * Finds a speaker whom a claim names but its sentence does not: 'according to the bishops' if the sentence mentions no
 * bishops.
 */
export function putIntoMouth(one: ClaimInText, briefing: Briefing): Finding | undefined {
  const { said, source, text, claim } = one;
  const { kind, name } = said.voice;
  if (kind === 'source' || name === undefined || NOBODY.test(name) || !standsIn(name, said.text))
    return undefined;
  if (ASKS.test(said.text) || isReferredTo(name, source)) return undefined;
  const isSpeaker = (others: readonly string[]): boolean => text.book.areRelated(said.voiceKeys, others);
  const known = [...source.names.flatMap(({ keys }) => keys), ...source.voiceKeys, ...source.contextVoices];
  const { attribution } = claim;
  if (isVoice(one, isSpeaker, name, briefing)) return undefined;
  const isElse = attribution.by === 'party' && isSomebodyElse(one);
  if (!isElse && (isSpeaker(known) || hasSense(rootsOf(source), headOf(name)) || standsIn(name, source.text)))
    return undefined;
  return findingOf(one, {
    kind: 'other-voice',
    severity: 'question',
    message: `names ${name} as the speaker, but the sentence does not`,
    words: { claim: name },
    remedy: 'leave out the speaker',
  });
}

/** Whether the speaker whom a claim names is the recorded voice of the claim. */
function isVoice(
  { claim: { attribution } }: ClaimInText,
  isSpeaker: (others: readonly string[]) => boolean,
  name: string,
  briefing: Briefing,
): boolean {
  if (attribution.by === 'unnamed') return headOf(attribution.label ?? '') === headOf(name);
  return (
    attribution.by === 'party' &&
    (isSpeaker(keysOfParty(attribution.party, briefing)) ||
      hasSense(wordsAbout(attribution.party, briefing), headOf(name)))
  );
}

/** Words that begin indirect questions, which assert nothing: 'how the intruders found their way in is open'. */
const ASKS = /^(?:how|why|whether|if|what|who|when|where)\b/i;

/** Whether a description can stand for 'it': 'the regulator hopes', if the context mentions a regulator. */
const isReferredTo = (name: string, { words, contextRoots }: Meaning): boolean =>
  /^(?:(?:the|an?) )?\p{Ll}/iu.test(name) &&
  !/ \p{Lu}|^(?!The |An? )\p{Lu}/u.test(name) &&
  words.some(({ lower }) => /^(?:he|she|it|they)$/.test(lower)) &&
  hasSense(contextRoots, headOf(name));

/** Pronouns and other words that name nobody in particular. */
const NOBODY = /^(?:(?:those|they|he|she|it|we|you|some|many|nobody)\b|one$)/i;

/** Whether the speaker in a claim is a person to whom the source sentence refers neither by name nor by a pronoun. */
const isSomebodyElse = ({ said, source, text: { book } }: ClaimInText): boolean =>
  said.voiceKeys.length > 0 &&
  said.voiceKeys.every((key) => book.personOf(key) !== undefined) &&
  !source.names.some(({ keys }) => book.areRelated(said.voiceKeys, keys)) &&
  pronounsIn(source).length === 0;
