import { lowerAt, type Range, textAt, type Word } from '../../line/words.js';
import type { Candidate } from './candidates.js';
import { startsClause } from './clause-start.js';
import { contentAfter } from './contents.js';
import type { Finding, Source } from './finding.js';

/**
 * Returns the last word of the clause that a finding attributes to its speaker, or -1 if the content is not a clause.
 * Reports in the clause are nested.
 */
export function lastOfClause(words: readonly Word[], { verb, cue }: Candidate, { content }: Finding): number {
  const clause = content.find(([first]) => first > verb);
  if (cue.kind !== 'speech' || clause === undefined) return -1;
  const isClause = /^(?:that|whether)$/.test(lowerAt(words, clause[0])) || startsClause(words, clause[0]);
  return isClause ? clause[1] : -1;
}

/**
 * Whether a verb is within the words of an earlier speaker. 'Lind said the port was shut and Berg said it was open'
 * contains two separate reports. In 'Lind said Berg had said it was open', the second report is nested in the first.
 *
 * @param covered the last word of the earlier speakers' content
 */
export function isNested(
  words: readonly Word[],
  { verb, first, cue }: Candidate,
  source: Source,
  covered: number,
): boolean {
  if (first > covered || source.position === 'after') return false;
  const start = source.position === 'shared' ? first : source.range[0];
  if (isParenthetical(words, verb, start) || opensSubordinate(words)) return false;
  if (source.position === 'shared') return false;
  return !JOINS.test(lowerAt(words, start - 1)) || cue.kind === 'thinking';
}

const JOINS = /^(?:and|but|while|though|although|whereas|yet|or|;)$/;

/** Whether the content precedes a verb: '…, an official said.', '” Lind said'. */
const isParenthetical = (words: readonly Word[], verb: number, source: number): boolean =>
  words[source - 1]?.quote === 'close' ||
  (words[source - 1]?.text === ',' && (verb + 1 >= words.length || /^[.,]$/.test(textAt(words, verb + 1))));

/** Whether a line begins with a subordinate clause. In 'While Lind said …, Berg said', neither report is nested. */
const opensSubordinate = (words: readonly Word[]): boolean =>
  /^(?:while|despite|although|though|when|asked|if|as|whereas)$/.test(lowerAt(words, 0)) ||
  /ing$/.test(lowerAt(words, 0));

/** Returns a nested report. The content must be a whole clause, since only a whole clause can be a claim. */
export function nested(words: readonly Word[], candidate: Candidate, { range }: Source): Finding | undefined {
  const { verb, first, cue } = candidate;
  const content = contentAfter(words, verb + 1, cue.base);
  if (content === undefined || !(lowerAt(words, content[0]) === 'that' || startsClause(words, content[0])))
    return undefined;
  return { kind: 'nested', source: range, cue: [first, verb], content: [content] };
}

/** Ends the content of each finding where the next report begins, so that no words have two voices. */
export function withoutOverlaps(words: readonly Word[], findings: readonly Finding[]): readonly Finding[] {
  const following = nextUnnested(findings);
  return findings.map((finding, index) => {
    const next = following[index];
    if (next === undefined) return finding;
    const own = next.source !== undefined && next.source[0] > finding.cue[1];
    const start = own ? Math.min(next.source[0], next.cue[0]) : next.cue[0];
    return { ...finding, content: finding.content.map((range) => endedBefore(words, range, start)) };
  });
}

/**
 * Ends the content of earlier findings before a reporting phrase at the end of the line, which reports them as well:
 * 'The firm feared it was late, [Lind said]'.
 */
export function withoutClosing(words: readonly Word[], findings: readonly Finding[]): readonly Finding[] {
  const closing = findings.find((finding) => isClosing(words, finding));
  const end = closing?.content[0]?.[1];
  if (closing === undefined || end === undefined) return findings;
  const ended = findings.map((finding) =>
    finding === closing || finding.cue[0] > end
      ? finding
      : {
          ...finding,
          content: finding.content.map(([first, last]) => [first, Math.min(last, end)] as const),
        },
  );
  return ended;
}

const isClosing = (words: readonly Word[], { source, content: [first] }: Finding): boolean =>
  source !== undefined &&
  first !== undefined &&
  (words[source[0] - 1]?.text === ',' ? first[1] + 2 === source[0] : first[1] + 1 === source[0]) &&
  (words[source[0] - 1]?.text === ',' || words[source[0] - 1]?.quote === 'close');

/** Returns, for each finding, the next finding that is not nested. */
function nextUnnested(findings: readonly Finding[]): readonly (Finding | undefined)[] {
  const following: (Finding | undefined)[] = [];
  let next: Finding | undefined;
  for (let index = findings.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    if (findings[index]?.kind !== 'nested') next = findings[index];
  }
  return following;
}

function endedBefore(words: readonly Word[], [first, last]: Range, next: number): Range {
  const joined = next - 1;
  const isSubordinate = lowerAt(words, joined) === ',' && opensSubordinate(words);
  if (next <= first || next > last || !(isSubordinate || JOINS.test(lowerAt(words, joined))))
    return [first, last];
  if (isSubordinate) return [first, joined - 1];
  const end = words[joined - 1]?.text === ',' ? joined - 2 : joined - 1;
  return end > first ? [first, end] : [first, last];
}
