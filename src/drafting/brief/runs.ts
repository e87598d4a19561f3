import { isOfficeOnly } from './dependence.js';
import { speakerOf } from './fairness.js';
import type { Line } from './lines.js';

/** The indexes of consecutive lines, which become one paragraph of a brief. */
export type Run = readonly number[];

export const linesIn = (run: Run, lines: readonly Line[]): Line[] =>
  run.flatMap((index) => lines[index] ?? []);

/** Groups the chosen lines into runs: a sentence with the following sentences that depend on it. */
export function runsOf(
  chosen: readonly number[],
  lines: readonly Line[],
  dependent: readonly boolean[],
): Run[] {
  const runs: number[][] = [];
  const hasClaims = (run: Run) => run.some((index) => (lines[index]?.claims.length ?? 0) > 0);
  for (const [place, index] of chosen.entries()) {
    const line = lines[index] as Line;
    const last = runs.at(-1);
    const isList = !line.isListed && lines[index + 1]?.isListed;
    const isNext = chosen[place - 1] === index - 1 && line.follows;
    const isDependent = dependent[index] && !isList && !isOther(lines[last?.at(-1) ?? -1], line);
    if (last !== undefined && isNext && (isDependent || !hasClaims(last))) last.push(index);
    else runs.push([index]);
  }
  return runs.filter(hasClaims);
}

/** Returns whether a line turns to another speaker or another subject, so that a new paragraph begins. */
function isOther(before: Line | undefined, line: Line): boolean {
  if (ANOTHER.test(line.text)) return true;
  const [speaker, next] = [before && speakerOf(before), speakerOf(line)];
  return (
    speaker !== next &&
    !isOfficeOnly(line.text) &&
    (JOINING.test(line.text) || (speaker !== undefined && next !== undefined && NAMING.test(line.text)))
  );
}

const ANOTHER = /^Another \p{Ll}+ (?:is|was) /u;

/** A sentence that does not begin with a pronoun, a quotation, or a word that continues the previous sentence. */
const NAMING =
  /^(?!(?:And|But|However|Yet|He|She|It|They|His|Her|Its|Their|This|That|These|Those|["“])\b|["“])/u;

/** Beginnings that join a sentence to the previous one but name another speaker: 'But the mayor said'. */
const JOINING = /^(?:And|But|However,|Yet) (?:an? |the |\p{Lu})/u;
