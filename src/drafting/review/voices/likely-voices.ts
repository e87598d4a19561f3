import { isDeepStrictEqual } from 'node:util';
import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { inReadingOrder } from '../items.js';
import type { Review } from '../state/state.js';
import { partiesOf } from './parties.js';

/**
 * Alternatives to the voice of a claim, the likeliest first: those named in its sentence, unnamed voices in its words,
 * the source's own, then the voices of the other claims.
 */
export function likelyVoices({ file, tools }: Pick<Review, 'file' | 'tools'>, claim: Claim): Attribution[] {
  const sentence = tools.text?.around(claim)?.sentence ?? '';
  const voices = tools.text?.voicesAt(claim.source, claim.at) ?? [];
  const all: Attribution[] = [
    ...speakersIn(file, sentence),
    ...voices
      .filter(({ kind }) => kind === 'unnamed')
      .map(({ name = '' }): Attribution => ({ by: 'unnamed', label: name })),
    { by: 'source' },
    ...voicesAround(file, claim),
  ];
  const found = new Map(all.map((voice) => [JSON.stringify(voice), voice]));
  return [...found.values()].filter((voice) => !isDeepStrictEqual(voice, claim.attribution));
}

/** People and organizations named in a sentence, in order; people by their last names alone. */
function speakersIn(file: BriefingFile, sentence: string): Attribution[] {
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

/** The voices of the other claims of the source, named or not, those of the nearest claims first. */
function voicesAround(file: BriefingFile, claim: Claim): Attribution[] {
  const order = inReadingOrder(file).filter(({ source }) => source === claim.source);
  const index = order.findIndex(({ id }) => id === claim.id);
  return order
    .map(({ attribution }, place) => ({ attribution, distance: Math.abs(place - index) }))
    .filter(({ attribution }) => attribution.by !== 'unnamed' || attribution.label !== undefined)
    .sort((one, other) => one.distance - other.distance)
    .map(({ attribution }) => attribution);
}
