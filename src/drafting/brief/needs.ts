import type { Reading } from '../../reading/reading.js';
import {
  announcesOpponent,
  continuesPerson,
  isBareQuotation,
  isContrast,
  needsSentenceBefore,
} from './dependence.js';
import { ACCUSATION, ANSWER, answerTo, isAnswer, isLimit, isObjection, speakerOf } from './fairness.js';
import { introductionsOf } from './introductions.js';
import { type Line, paragraphOf, wordsIn } from './lines.js';

/** The sentences that a brief must also contain if it contains a certain sentence. */
export interface Needs {
  /** For each line, whether it cannot be understood without the previous one. */
  readonly dependent: readonly boolean[];
  /**
   * Returns the indexes of a line and of all lines that it needs.
   *
   * @returns undefined if one of the needed lines is missing, so that the brief cannot contain the line
   */
  of(index: number): ReadonlySet<number> | undefined;
}

/** @param lead the number of lines in the lead, which every brief contains */
export function needsOf(lines: readonly Line[], lead: number, title: string, reading: Reading): Needs {
  const known = ` ${[title, ...lines.slice(0, lead).map(({ text }) => text)].join(' ')}`;
  const dependent = lines.map(
    (line, index) =>
      line.isQuoted ||
      line.isListed ||
      needsSentenceBefore(line.text, known) ||
      (speakerOf(line) === undefined && /\bwould also\b/u.test(line.text)) ||
      (isContrast(line.text) && !isObjection(line)) ||
      announcesOpponent(lines[index - 1]?.text ?? '') ||
      continuesSpeech(lines, index),
  );
  const introduced = introductionsOf(lines, reading);
  const direct = lines.map((_, index): Direct | undefined => {
    if (dependent[index] && !lines[index]?.follows) return undefined;
    return {
      always: [
        ...(dependent[index] ? antecedentsOf(lines, index) : []),
        ...completionOf(lines, index),
        ...answerTo(lines, index),
        ...(introduced[index]?.ofThings ?? []),
      ],
      rest: restOfQuotation(lines, index),
      names: introduced[index]?.ofNames ?? [],
    };
  });
  return { dependent, of: (index) => closureOf(index, direct, lead) };
}

/** The lines that a line itself needs. */
interface Direct {
  readonly always: readonly number[];
  /** The rest of a quotation. A line that is shown only because it introduces a name does not need it. */
  readonly rest: readonly number[];
  /** The lines that introduce the names in the line. */
  readonly names: readonly number[];
}

function closureOf(
  index: number,
  direct: readonly (Direct | undefined)[],
  lead: number,
): ReadonlySet<number> | undefined {
  const whole = reached([index], direct, lead, ({ always, rest }) => [...always, ...rest]);
  const named = [...(whole ?? [])].flatMap((one) => direct[one]?.names ?? []).filter((one) => one >= lead);
  const introducing = reached(named, direct, lead, ({ always, names }) => [...always, ...names]);
  return whole && introducing && new Set([...whole, ...introducing]);
}

/** Returns the given lines with all lines that they need, even indirectly; undefined if one of these is missing. */
function reached(
  from: readonly number[],
  direct: readonly (Direct | undefined)[],
  lead: number,
  next: (own: Direct) => readonly number[],
): ReadonlySet<number> | undefined {
  const all = new Set(from);
  for (const one of all) {
    const own = direct[one];
    if (own === undefined) return undefined;
    for (const other of next(own)) if (other >= lead) all.add(other);
  }
  return all;
}

/**
 * Returns the lines to which a dependent line refers. Consecutive sentences with 'he' all refer to the same earlier
 * sentence. 'It' may refer to a sentence further up, so a paragraph is shown from its beginning if the beginning is
 * near.
 */
function antecedentsOf(lines: readonly Line[], index: number): number[] {
  const isSame = (one: number) => lines[one]?.follows && continuesPerson(lines[one].text);
  let before = index - 1;
  if (isSame(index)) while (before > 0 && isSame(before)) before -= 1;
  const first = lines.findIndex(({ at }) => paragraphOf(at) === paragraphOf(lines[index]?.at ?? ''));
  const isNear = before >= first && index - first <= NEAR && !isContrast(lines[index]?.text ?? '');
  return isNear ? [before, first] : [before];
}

/**
 * Returns whether a sentence without a speaker is between two sentences of speech, as in: 'He said it was late. The
 * town had no money. "We did our best," he said.'
 */
function continuesSpeech(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before === undefined || line === undefined || next === undefined) return false;
  const isOne = [before, next].every(({ at }) => paragraphOf(at) === paragraphOf(line.at));
  return isOne && speakerOf(line) === undefined && isSpeech(before) && /^["“]/u.test(next.text);
}

const isSpeech = (line: Line | undefined): boolean =>
  line !== undefined && (speakerOf(line) !== undefined || /["“]/u.test(line.text));

/** The number of sentences from the beginning of a paragraph that count as near. */
const NEAR = 2;

/** Returns the next line if it completes a line: the items of a list, an answer, a contrast, or a denial. */
function completionOf(lines: readonly Line[], index: number): number[] {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || !next?.follows) return [];
  const isCompleted =
    (next.isListed && !line.isListed) ||
    (asks(line.text) && !isBareQuotation(line.text)) ||
    (isAnswer(line) ? ADDED.test(next.text) : isContrast(next.text)) ||
    isLimit(next) ||
    announcesOpponent(line.text) ||
    (ACCUSATION.test(line.text) && ANSWER.test(next.text));
  return isCompleted ? [index + 1] : [];
}

/**
 * Returns whether a sentence reports a question that the next sentence answers: 'She was asked why she had sold it.'
 */
const asks = (text: string): boolean =>
  /\?["”]?$|\b(?:was|were|been) asked (?:about|how|if|what|whether|why)\b(?!.*\b(?:said|replied|answered|told)\b)/u.test(
    text,
  );

/** A sentence that completes an answer: 'She added that she had paid it back.' */
const ADDED = /^(?:He|She|They|It) (?:also )?(?:added|said)\b/u;

/** Returns the rest of the quotation in a line. Of a long quotation, only the next sentence is needed. */
function restOfQuotation(lines: readonly Line[], index: number): number[] {
  if (!/["“]/u.test(lines[index]?.text ?? '') && !lines[index]?.isQuoted) return [];
  const rest: number[] = [];
  for (let next = index + 1; lines[next]?.follows && isInQuotation(lines[next]); next += 1) rest.push(next);
  const words = wordsIn(rest.flatMap((one) => lines[one] ?? []));
  if (words <= LONGEST_QUOTATION) return rest;
  return isInQuotation(lines[index]) && isSpeech(lines[index - 1]) ? [] : rest.slice(0, 1);
}

const isInQuotation = (line: Line | undefined): boolean =>
  line !== undefined && (line.isQuoted || isBareQuotation(line.text));

const LONGEST_QUOTATION = 45;
