import lines from '../../../../data/lexicon/reading/states.json' with { type: 'json' };
import { verbGroupStart } from '../../line/verb-groups.js';
import { type Line, lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { lastWord } from './contents.js';
import type { Finding } from './finding.js';
import { sourceOf } from './sources.js';

/** States of mind, each with the words that can follow it. */
const LINES: readonly string[] = lines;

/** Maps each state to the words that can follow it. */
const STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.map((line) => {
    const [state = '', ...followers] = line.split(' ');
    return [state, new Set(followers)];
  }),
);

/** Finds states of mind: 'is confident that', 'was critical of', 'are worried about'. */
export function statesOfMind({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  let shared: Range | undefined;
  for (let index = 1; index < words.length; index += 1) {
    const finding = stateAt(words, index, shared);
    if (finding === undefined) continue;
    findings.push(finding);
    shared = finding.source;
  }
  return findings;
}

function stateAt(words: readonly Word[], index: number, shared: Range | undefined): Finding | undefined {
  if (words[index]?.quote !== 'outside') return undefined;
  const followers = STATES.get(lowerAt(words, index));
  const next = lowerAt(words, index + 1);
  if (
    followers === undefined ||
    !(followers.has(next) || (followers.has('that') && startsClause(words, index + 1)))
  )
    return undefined;
  const first = verbGroupStart(words, index);
  if (!hasBe(words, first, index)) return undefined;
  const source = sourceOf(words, first, index, shared);
  if (source === undefined || /^(?:it|there|this|that|which)$/.test(lowerAt(words, source.range[0])))
    return undefined;
  const start = next === 'that' || !followers.has(next) ? index + 1 : index + 2;
  const cue: Range = [first, followers.has(next) && next !== 'that' ? index + 1 : index];
  return { kind: 'state', source: source.range, cue, content: [[start, lastWord(words)]], announces: false };
}

const startsClause = (words: readonly Word[], index: number): boolean =>
  /^(?:he|she|they|it|we|i|the|a|his|her|their)$/.test(lowerAt(words, index)) ||
  posAt(words, index) === 'PROPN';

function hasBe(words: readonly Word[], first: number, index: number): boolean {
  for (let at = index - 1; at >= first; at -= 1) {
    if (
      /^(?:is|are|was|were|been|be|am|'s|'re|'m|feels?|felt|seems?|seemed|remains?|remained|became|becomes?|grew)$/.test(
        lowerAt(words, at),
      )
    )
      return true;
  }
  return /^(?:feels?|felt|remains?|remained|became|become|becomes|grew)$/.test(lowerAt(words, index - 1));
}
