import type { Claim } from '../../../briefing/file/schema.js';
import { capitalized } from '../../claims/wording.js';
import { beginsAlone } from '../splitting/clauses.js';
import { type Joint, partsAt, soundJoints } from '../splitting/joints.js';
import { coreOf, partSentence } from '../splitting/split.js';
import type { ReviewText } from '../text.js';
import { quoted, reword, type Wording } from './wording.js';

/** Lists shorter wordings of a claim: without its first word, without an insertion, or only one of its halves. */
export async function shorter(claim: Claim, text: ReviewText): Promise<Wording[]> {
  const joints = (await soundJoints(claim.text))
    .sort((one, other) => one.rank - other.rank || other.start - one.start)
    .slice(0, MOST);
  const ends = joints.filter(({ start }) => isWhole(coreOf(claim.text.slice(0, start))));
  const rest = await Promise.all(joints.map((joint) => withoutBeginning(claim, joint, text)));
  return [
    ...withoutOpening(claim),
    ...withoutInsertion(claim),
    ...ends.map((joint) => withoutEnd(claim, joint, text)),
    ...rest.flat(),
  ];
}

/** The maximum number of places at which a claim is shortened. */
const MOST = 3;

/**
 * Matches a text that is incomplete without a following clause: 'at a time', cut from 'at a time when', or 'four
 * hours', cut from 'four hours after'.
 */
const DANGLES = /\b(?:time|moment|point|way|hours?|days?|weeks?|months?|years?|thus|hence)$/iu;

/** Matches the beginning of a subordinate clause, which needs a main clause: 'After the vote failed', 'if it rains'. */
const OPENS_SIDE =
  /^(?:if|as|after|before|when|while|although|though|because|since|until|once|unless|had|having|who|which|whose|where|with)\s/iu;

const isWhole = (first: string): boolean =>
  !DANGLES.test(first) && (!OPENS_SIDE.test(first) || /, (?!and|or|but)/u.test(first));

function withoutEnd(claim: Claim, { start }: Joint, text: ReviewText): Wording {
  const words = `without ${quoted(claim.text.slice(start).replace(/[.!?]+$/u, ''))}`;
  return part(claim, claim.text.slice(0, start), words, text);
}

/**
 * Returns the second part of a claim if it is a complete clause. If it lacks a subject, it gets the subject of the
 * first part.
 */
async function withoutBeginning(claim: Claim, { start, end }: Joint, text: ReviewText): Promise<Wording[]> {
  const { first, second, subject } = partsAt(claim.text, start, end);
  const core = second.replace(/^(?:while|whereas|hence|so|yet)\s/u, '');
  const sentence = partSentence(core, subject);
  // A statement that depends on a condition must not lose it.
  const isConditional = /^(?:if|unless)\s/iu.test(coreOf(first));
  if (isConditional || OPENS_SIDE.test(sentence) || /^\d/u.test(sentence)) return [];
  if (!(await beginsAlone(sentence))) return [];
  const words = `without ${quoted(first)}`;
  return [subject === undefined ? part(claim, core, words, text) : reword(sentence, words)];
}

/** Makes a wording from a part of a claim. If the source contains exactly these words, it is an extract. */
function part(claim: Claim, some: string, words: string, text: ReviewText): Wording {
  const core = coreOf(some);
  const span = text.spanOf(claim, core) ?? text.spanOf(claim, uncapitalized(core));
  const wording = reword(partSentence(some), words);
  return span === undefined ? wording : { ...wording, action: { do: 'extract', span } };
}

const uncapitalized = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

const OPENING =
  /^(?:but|and|also|however|yet|so|still|meanwhile|moreover|furthermore|additionally|in addition|instead|nevertheless|thus|therefore)(?:,\s|\s(?=\p{L}))/iu;

/** Removes a word that links a claim to the previous sentence: 'But the port is open.' becomes 'The port is open.' */
export function withoutOpening({ text }: Pick<Claim, 'text'>): Wording[] {
  const opening = OPENING.exec(text)?.[0];
  return opening === undefined
    ? []
    : [reword(capitalized(text.slice(opening.length)), `without ${quoted(opening)}`)];
}

/** Insertions such as ', which may fail,' and ' (NPA)'. */
const INSERTIONS: readonly RegExp[] = [
  /, (?:which|who|whose|whom|where)\s[^,;:“”"]{3,120},(?= )/u,
  / \([^()“”"]{1,80}\)/u,
];

const withoutInsertion = ({ text }: Claim): Wording[] =>
  INSERTIONS.flatMap((insertion) => {
    const found = insertion.exec(text)?.[0];
    return found === undefined ? [] : [reword(text.replace(found, ''), `without ${quoted(found)}`)];
  });
