import { isDeepStrictEqual } from 'node:util';
import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { inReadingOrder } from '../items.js';
import type { Review } from '../state/state.js';
import { partiesOf } from './parties.js';
import { speakersOf } from './speakers.js';

const OWN: Attribution = { by: 'source' };

/**
 * Alternatives to the voice of a claim, the likeliest first: the speakers in its sentence, the voices of nearby claims,
 * other parties named in the sentence, and the source's own voice. The source's own voice is first if nobody else
 * speaks there, since a sentence that only mentions somebody does not report their words.
 */
export function likelyVoices({ file, tools }: Pick<Review, 'file' | 'tools'>, claim: Claim): Attribution[] {
  const others = (voices: readonly Attribution[]) =>
    voices.filter((voice) => !isDeepStrictEqual(voice, claim.attribution));
  const speakers = others(speakersOf(file, tools.text, claim));
  const sentence = tools.text?.around(claim)?.sentence ?? '';
  const all = [
    ...(speakers.length === 0 ? [OWN] : speakers),
    ...voicesAround(file, claim),
    ...namedIn(file, sentence),
    OWN,
  ];
  const isLast = speakers.length > 0;
  const found = new Map(
    all
      .filter((voice, index) => voice.by !== 'source' || !isLast || index === all.length - 1)
      .map((voice) => [JSON.stringify(voice), voice]),
  );
  return others([...found.values()]);
}

/** The people and organizations named in a sentence, in order; a last name is enough for a person. */
function namedIn(file: BriefingFile, sentence: string): Attribution[] {
  return partiesOf(file)
    .flatMap(({ kind, id, names }) =>
      names.map((name) => {
        const words = kind === 'people' ? (name.split(' ').at(-1) ?? name) : name;
        return { id, at: sentence.indexOf(words) };
      }),
    )
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => ({ by: 'party', party: id }));
}

/** The voices of the other claims of the source, named or not, the nearest first. */
function voicesAround(file: BriefingFile, claim: Claim): Attribution[] {
  const order = inReadingOrder(file).filter(({ source }) => source === claim.source);
  const index = order.findIndex(({ id }) => id === claim.id);
  return order
    .map(({ attribution }, place) => ({ attribution, distance: Math.abs(place - index) }))
    .filter(({ attribution }) => attribution.by !== 'unnamed' || attribution.label !== undefined)
    .sort((one, other) => one.distance - other.distance)
    .map(({ attribution }) => attribution);
}
