import { beginsWithVerb, subjectOf } from '../wording/subject.js';
import { hasVerbFrom, standsAlone, tokensOf } from './clauses.js';

/** Two parts of a claim, in the words of the claim. */
export interface Split {
  readonly first: string;
  readonly second: string;
  /** The subject of both, which the second lacks: 'Judge Ek' for 'and held that'. */
  readonly subject?: string;
}

/** Where a claim can be split, the likeliest kinds first. What separates the parts belongs to neither. */
const JOINTS: readonly RegExp[] = [
  /\s*[;:]\s+|\s+[—–]\s+/gu,
  /,\s+(?=(?:and|but|or|yet|so|while|whereas|although|though)\s)/giu,
  /,\s+(?=(?:which|who|whose|where|when|after|before|as|because|since|with|adding|saying)\s)/giu,
  /,\s+(?=\p{Ll}{3,}(?:ed|ing)\s|(?:made|held|built|given|known|seen|said|led|sent|left|found|told)\s)/gu,
  /\s+(?=(?:and|but|while|whereas|because|although|after|before|since|when|until|which|who)\s)/giu,
  // 'a ship that was lost', 'a man who', 'debris believed to be', 'a fund intended for'
  /\s+(?=that\s+(?:is|are|was|were|has|have|had|will|would|could|can|may|might)\s)/gu,
  /\s+(?=\p{Ll}{3,}ed\s+(?:to|by|for|in|on|at|from|as|with)\s)/gu,
  /,\s+/gu,
];

/** A claim without any joint can be split at a space. */
const SPACES = /\s+/gu;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** The places where a claim can be split into parts with verbs, in order, and which of them is the likeliest. */
export interface Splits {
  readonly parts: readonly Split[];
  readonly best: number;
}

export async function splitsOf(text: string): Promise<Splits> {
  const tokens = await tokensOf(text);
  const isSound = ({ start, end }: Place) => standsAlone(tokens, start) && hasVerbFrom(tokens, end);
  const joints = distinct(JOINTS.flatMap((joint, rank) => placesOf(text, joint, rank))).filter(isSound);
  const places = joints.length > 0 ? joints : placesOf(text, SPACES, 0).filter(isSound);
  const middle = text.length / 2;
  const distance = ({ start }: Place) => Math.abs(start - middle);
  const [likeliest] = [...places].sort(
    (one, other) => one.rank - other.rank || distance(one) - distance(other),
  );
  return {
    parts: places.map(({ start, end }) => partsAt(text, start, end)),
    best: likeliest ? places.indexOf(likeliest) : 0,
  };
}

function partsAt(text: string, start: number, end: number): Split {
  const second = text.slice(end);
  const [, rest] = /^(?:and|but)\s+(.*)$/su.exec(second) ?? [];
  const subject = rest !== undefined && beginsWithVerb(rest) ? subjectOf(text) : undefined;
  return { first: text.slice(0, start), second, ...(subject === undefined ? {} : { subject }) };
}

const placesOf = (text: string, joint: RegExp, rank: number): Place[] =>
  [...text.matchAll(joint)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, rank }))
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(0, start)) && /\p{L}/u.test(text.slice(end)));

/** In the order of the text; of two at one place, the one of the likelier kind. */
function distinct(places: readonly Place[]): Place[] {
  const ends = new Map<number, Place>();
  for (const place of places) if (!ends.has(place.end)) ends.set(place.end, place);
  return [...ends.values()].sort((one, other) => one.end - other.end);
}
