import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { fold } from '../../../text/fold.js';
import { overlaps } from '../neighborhood.js';
import type { ReviewText } from '../text.js';

/** What a word of a claim means: a party of the file, or a description. */
interface Called {
  readonly id: string | undefined;
  readonly name: string;
}

/**
 * Returns the voice that a claim gets when one of its words is replaced with what the word means, if the word is the
 * speaker: Norline for 'The party says it will wait' if 'the party' means Norline.
 *
 * @returns undefined if the word is not the speaker, or the voice is already right
 */
export function speakerCalled(
  claim: Claim,
  word: string,
  { id, name }: Called,
  { people, organizations }: BriefingFile,
  text: ReviewText,
): Attribution | undefined {
  const { attribution } = claim;
  const isParty = [...people, ...organizations].some((party) => party.id === id);
  const isLabel = attribution.by === 'unnamed' && fold(attribution.label ?? '') === fold(word);
  if (!isLabel && !isSpeaker(word, claim, text) && !proposes(word, claim)) return undefined;
  if (isParty && id !== undefined) return { by: 'party', party: id };
  return isLabel ? { by: 'unnamed', label: name } : undefined;
}

/**
 * Returns whether a claim in the source's own voice says what its subject proposes. Readers take such a claim for the
 * words of the subject: 'He suggested moving the port, which could help'.
 */
const proposes = (word: string, { text, attribution }: Claim): boolean =>
  attribution.by === 'source' &&
  text.startsWith(word) &&
  /^ (?:(?:also|then|later|has|had) )*(?:suggest|propos|recommend|advis|urg)(?:es?|ed|s)\b/u.test(
    text.slice(word.length),
  );

/** Returns whether a word is the speaker of the statement that a claim repeats. */
function isSpeaker(word: string, claim: Claim, text: ReviewText): boolean {
  const { sentence, span, attributions } = text.passageOf(claim) ?? {};
  return (attributions ?? []).some(
    ({ source: [source], content }) =>
      source !== undefined &&
      span !== undefined &&
      fold((sentence ?? '').slice(source.start, source.end)) === fold(word) &&
      overlaps(source, span) &&
      content.some((one) => overlaps(one, span)),
  );
}
