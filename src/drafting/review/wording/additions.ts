import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { narrowed, sentenceOf } from '../../claims/wording.js';
import type { Action } from '../actions.js';
import { beginsAlone } from '../splitting/clauses.js';
import { jointsIn } from '../splitting/joints.js';
import type { ReviewText } from '../text.js';
import { balanced, hasOpenQuotation } from './quotation-marks.js';
import { beginsWithVerb, subjectOf } from './subject.js';
import { type ClaimInSentence, claimInSentence, plainly } from './wording.js';

export interface Addition {
  readonly action: Action;
  /** Describes the claim: 'a clause', 'the whole sentence'. */
  readonly words: string;
  readonly text: string;
}

const MOST = 6;

/** The highest rank of a joint between clauses; joints of a higher rank are within clauses. */
const BETWEEN_CLAUSES = 4;

/**
 * Lists claims that could be added from the sentence of a claim: the clauses of the sentence, the statements that it
 * reports, and the whole sentence.
 */
export async function additionsBeside(
  claim: Claim,
  { claims }: BriefingFile,
  text: ReviewText,
): Promise<Addition[]> {
  const place = claimInSentence(claim, text);
  if (place === undefined) return [];
  const { sentence, attributions } = place.passage;
  const reported = attributions.flatMap(({ content }) => content.map((one) => narrowed(one, sentence)));
  const parts = await Promise.all([...clausesOf(sentence), ...reported].map((span) => partAt(place, span)));
  const whole = added(place, { start: 0, end: sentence.length }, 'the whole sentence');
  const known = claims.filter(({ source, at }) => source === claim.source && at === claim.at);
  const found = new Map([...parts.flat(), whole].map((one) => [plainly(one.text), one]));
  for (const one of known) found.delete(plainly(one.text));
  return [...found.values()].filter((one) => !hasOpenQuotation(one.text)).slice(0, MOST);
}

/** Splits a sentence at its joints, and removes conjunctions at the beginning of the parts. */
function clausesOf(sentence: string): Span[] {
  const joints = jointsIn(sentence).filter(({ rank }) => rank <= BETWEEN_CLAUSES);
  if (joints.length === 0) return [];
  const starts = [0, ...joints.map(({ end }) => end)];
  return starts.map((start, index) => {
    const end = joints[index]?.start ?? sentence.length;
    const opening = CONJUNCTION.exec(sentence.slice(start, end))?.[0] ?? '';
    return { start: start + opening.length, end };
  });
}

const CONJUNCTION = /^(?:and|but|while|whereas|although|though|because|so|yet)\s+/iu;

async function partAt(place: ClaimInSentence, span: Span): Promise<Addition[]> {
  const { sentence } = place.passage;
  const words = sentence.slice(span.start, span.end);
  if (await beginsAlone(words)) return [added(place, span, 'a clause')];
  const subject = span.start > 0 && beginsWithVerb(words) ? subjectOf(sentence) : undefined;
  return subject === undefined ? [] : [added(place, span, `with “${subject}”`, `${subject} `)];
}

function added({ passage, start }: ClaimInSentence, span: Span, words: string, subject?: string): Addition {
  const own = `${subject ?? ''}${passage.sentence.slice(span.start, span.end)}`;
  const text = balanced(sentenceOf({ start: 0, end: own.length }, own));
  const place = { start: start + span.start, end: start + span.end };
  return { action: { do: 'add', words: text, span: place }, words, text };
}
