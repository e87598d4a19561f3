import type { Token } from '../../../reading/reading.js';
import { beginsWithVerb, subjectOf } from '../wording/subject.js';
import { hasVerbFrom, standsAlone, tokensOf } from './clauses.js';

/** The two parts of a claim, in the words of the claim. */
export interface Split {
  readonly first: string;
  readonly second: string;
  /** The subject of the first part, if the second part lacks a subject: 'Judge Ek' for 'and held that'. */
  readonly subject?: string;
}

/** Separators at which a claim can be split, the likeliest first. A separator belongs to neither part. */
const JOINTS: readonly RegExp[] = [
  /\s*[;:]\s+|\s+[—–]\s+/gu,
  /,\s+(?=(?:and|but|or|yet|so|while|whereas|although|though)\s)/giu,
  /,\s+(?=(?:which|who|whose|where|when|after|before|as|because|since|with|adding|saying)\s)/giu,
  /,\s+(?=\p{Ll}{3,}(?:ed|ing)\s|(?:made|held|built|given|known|seen|said|led|sent|left|found|told)\s)/gu,
  /\s+(?=(?:and|but|while|whereas|because|although|after|before|since|when|until|which|who)\s)/giu,
  // Descriptions of a noun: 'a ship that was lost', 'debris believed to be', 'a fund intended for'.
  /\s+(?=that\s+(?:is|are|was|were|has|have|had|will|would|could|can|may|might)\s)/gu,
  /\s+(?=\p{Ll}{3,}ed\s+(?:to|by|for|in|on|at|from|as|with)\s)/gu,
  /,\s+/gu,
];

/** Used if a claim cannot be split at any of the `JOINTS`: it may then be split at a space. */
const SPACES = /\s+/gu;

/** The position of a separator, and its rank: 0 is the likeliest. */
export interface Joint {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** Finds all places where a clause may begin. */
export const jointsIn = (text: string): Joint[] =>
  distinct(JOINTS.flatMap((joint, rank) => placesOf(text, joint, rank)));

const isSoundIn =
  (tokens: readonly Token[]) =>
  ({ start, end }: Joint): boolean =>
    standsAlone(tokens, start) && hasVerbFrom(tokens, end);

/** Finds the joints that have a complete clause before them and a verb after them. */
export const soundJoints = async (text: string): Promise<Joint[]> =>
  jointsIn(text).filter(isSoundIn(await tokensOf(text)));

/** Lists the ways to split a claim into two parts with verbs, the likeliest first. */
export async function splitsOf(text: string): Promise<Split[]> {
  const joints = await soundJoints(text);
  const places =
    joints.length > 0 ? joints : placesOf(text, SPACES, 0).filter(isSoundIn(await tokensOf(text)));
  const middle = text.length / 2;
  const distance = ({ start }: Joint) => Math.abs(start - middle);
  return [...places]
    .sort((one, other) => one.rank - other.rank || distance(one) - distance(other))
    .map(({ start, end }) => partsAt(text, start, end));
}

export function partsAt(text: string, start: number, end: number): Split {
  const second = text.slice(end);
  const [, rest] = /^(?:and|but)\s+(.*)$/su.exec(second) ?? [];
  const subject =
    rest !== undefined && /^\p{Ll}/u.test(rest) && beginsWithVerb(rest) ? subjectOf(text) : undefined;
  return { first: text.slice(0, start), second, ...(subject === undefined ? {} : { subject }) };
}

const placesOf = (text: string, joint: RegExp, rank: number): Joint[] =>
  [...text.matchAll(joint)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, rank }))
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(0, start)) && /\p{L}/u.test(text.slice(end)));

/** Sorts joints by position. If several end at the same place, only the likeliest is kept. */
function distinct(places: readonly Joint[]): Joint[] {
  const ends = new Map<number, Joint>();
  for (const place of places) if (!ends.has(place.end)) ends.set(place.end, place);
  return [...ends.values()].sort((one, other) => one.end - other.end);
}
