import type { Reading } from '../../reading/reading.js';
import {
  ACCUSATION,
  continuesPerson,
  DENIAL,
  isBareQuotation,
  isContrast,
  needsSentenceBefore,
} from './dependence.js';
import { introductionsOf } from './introductions.js';
import { endsWithColon, type Line, paragraphOf, wordsIn } from './lines.js';

/** Which sentences a brief must also contain if it contains a certain sentence. */
export interface Needs {
  /** Whether a line cannot be understood without the line before it. */
  readonly dependent: readonly boolean[];
  /**
   * Returns a line with all lines that it needs, as indexes.
   *
   * @returns undefined if a line that it needs is missing, so that the brief cannot contain it
   */
  of(index: number): ReadonlySet<number> | undefined;
}

/** @param lead the number of lines in the lead, which every brief contains */
export function needsOf(lines: readonly Line[], lead: number, title: string, reading: Reading): Needs {
  const known = ` ${[title, ...lines.slice(0, lead).map(({ text }) => text)].join(' ')}`;
  const dependent = lines.map(({ text, isQuoted }) => isQuoted || needsSentenceBefore(text, known));
  const introduced = introductionsOf(lines, reading);
  const disputes = disputesIn(lines);
  const direct = lines.map((_, index): number[] | undefined => {
    if (dependent[index] && !lines[index]?.follows) return undefined;
    return [
      ...(dependent[index] ? antecedentsOf(lines, index) : []),
      ...completionOf(lines, index),
      ...(introduced[index] ?? []),
      ...(disputes[index] ?? []),
    ];
  });
  return { dependent, of: (index) => closureOf(index, direct, lead) };
}

function closureOf(
  index: number,
  direct: readonly (readonly number[] | undefined)[],
  lead: number,
): ReadonlySet<number> | undefined {
  const all = new Set([index]);
  for (const one of all) {
    const own = direct[one];
    if (own === undefined) return undefined;
    for (const other of own) if (other >= lead) all.add(other);
  }
  return all;
}

/**
 * Returns the lines to which a dependent line refers. Of several sentences with 'he', each refers to the same one. 'It'
 * may refer to a sentence further up, so a paragraph is shown from its beginning if that is near.
 */
function antecedentsOf(lines: readonly Line[], index: number): number[] {
  const isSame = (one: number) => lines[one]?.follows && continuesPerson(lines[one].text);
  let before = index - 1;
  if (isSame(index)) while (before > 0 && isSame(before)) before -= 1;
  const first = lines.findIndex(({ at }) => paragraphOf(at) === paragraphOf(lines[index]?.at ?? ''));
  const isNear = before >= first && index - first <= NEAR;
  return isNear ? [before, first] : [before];
}

/** The number of sentences from the beginning of a paragraph that count as near. */
const NEAR = 2;

/** Returns the lines after a line that complete it: the rest of a quotation, a contrast, or a denial. */
function completionOf(lines: readonly Line[], index: number): number[] {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || !next?.follows) return [];
  const rest = restOfQuotation(lines, index);
  if (rest.length > 0) return rest;
  const isCompleted =
    endsWithColon(line.text) ||
    announces(line.text) ||
    isContrast(next.text) ||
    (ACCUSATION.test(line.text) && DENIAL.test(next.text));
  return isCompleted ? [index + 1] : [];
}

/** Returns whether a sentence only announces the next one: 'Not all were pleased with the choice.' */
const announces = (text: string): boolean =>
  text.split(/\s+/u).length <= 11 &&
  /^(?:Not (?:all|every)|There (?:are|were|is|was) (?:two|three|several|other|also)|Reactions?|Opinions?|The reasons?|Others? (?:disagree|agree|are|were))\b/u.test(
    text,
  );

/** Returns the rest of the quotation in a line. Of a long quotation, only the next sentence is needed. */
function restOfQuotation(lines: readonly Line[], index: number): number[] {
  if (!/["“]/u.test(lines[index]?.text ?? '') && !lines[index]?.isQuoted) return [];
  const rest: number[] = [];
  for (let next = index + 1; lines[next]?.follows && isInQuotation(lines[next]); next += 1) rest.push(next);
  const words = wordsIn(rest.flatMap((one) => lines[one] ?? []));
  if (words <= LONGEST_QUOTATION) return rest;
  return isInQuotation(lines[index]) ? [] : rest.slice(0, 1);
}

const isInQuotation = (line: Line | undefined): boolean =>
  line !== undefined && (line.isQuoted || isBareQuotation(line.text));

const LONGEST_QUOTATION = 45;

/** Returns, for each line, the lines with claims that it disputes or that dispute it. */
function disputesIn(lines: readonly Line[]): number[][] {
  const places = new Map(lines.flatMap(({ claims }, index) => claims.map(({ id }) => [id, index] as const)));
  const all = lines.map((): number[] => []);
  for (const [index, { claims }] of lines.entries())
    for (const id of claims.flatMap(({ disputes = [] }) => disputes)) {
      const other = places.get(id);
      if (other === undefined || other === index) continue;
      all[index]?.push(other);
      all[other]?.push(index);
    }
  return all;
}
