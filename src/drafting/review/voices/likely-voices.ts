import { isDeepStrictEqual } from 'node:util';
import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { inReadingOrder } from '../items.js';
import type { Tools } from '../state/state.js';
import type { ReviewText } from '../text.js';
import { isQuoted } from '../wording/pronouns/quoted.js';
import { partiesOf } from './parties.js';
import { speakersOf } from './speakers.js';

const OWN: Attribution = { by: 'source' };

/**
 * Lists alternatives to the voice of a claim, the likeliest first: the speakers in its sentence, the parties named
 * before the claim or its quotation, the parties named in its sentence, the voices of nearby claims, and the source's
 * own voice. If nobody speaks in the sentence, the source's own voice comes first, since people who are only mentioned
 * are seldom the voice.
 */
export function likelyVoices(
  { file, tools }: { readonly file: BriefingFile; readonly tools: Pick<Tools, 'text'> },
  claim: Claim,
): Attribution[] {
  const isOther = (voice: Attribution) => !isDeepStrictEqual(voice, claim.attribution);
  const speakers = speakersOf(file, tools.text, claim);
  const sentence = tools.text?.around(claim)?.sentence ?? '';
  const isInQuotation = tools.text !== undefined && isQuoted(claim, tools.text);
  const others = [
    ...speakers.filter(isOther),
    ...placesBefore(claim, tools.text, isInQuotation).flatMap((words) => namedIn(file, words)),
    ...namedIn(file, sentence),
    ...voicesAround(file, claim),
  ].filter(({ by }) => by !== 'source');
  const all = speakers.length > 0 || isInQuotation ? [...others, OWN] : [OWN, ...others];
  return [...new Map(all.map((voice) => [JSON.stringify(voice), voice])).values()].filter(isOther);
}

/** How many sentences before a claim are searched for the beginning of its quotation. */
const REACH = 10;

/**
 * Returns the sentence before a claim. For a claim within a quotation, returns the sentence in which the quotation
 * begins and the sentence before that.
 */
function placesBefore(claim: Claim, text: ReviewText | undefined, isInQuotation: boolean): string[] {
  const before = text?.before(claim, REACH) ?? [];
  if (!isInQuotation) return before.slice(0, 1);
  const begin = before.findIndex((words) => words.split('"').length % 2 === 0 || words.includes('“'));
  const isHere = /“|^"|"[^"]*"/u.test(text?.sentenceAt(claim.source, claim.at) ?? '') || begin < 0;
  return isHere ? before.slice(0, 1) : before.slice(begin, begin + 2).map(withoutQuotation);
}

const withoutQuotation = (words: string): string => words.replace(/["“][^"”]*["”]?/gu, '');

/** Finds the people and organizations named in a sentence, in order. A person's last name is enough. */
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

/** Returns the voices of the other claims from the same source, the nearest first. */
function voicesAround(file: BriefingFile, claim: Claim): Attribution[] {
  const order = inReadingOrder(file).filter(({ source }) => source === claim.source);
  const index = order.findIndex(({ id }) => id === claim.id);
  return order
    .map(({ attribution }, place) => ({ attribution, distance: Math.abs(place - index) }))
    .filter(({ attribution }) => attribution.by !== 'unnamed' || attribution.label !== undefined)
    .sort((one, other) => one.distance - other.distance)
    .map(({ attribution }) => attribution);
}
