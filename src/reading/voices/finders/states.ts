import lines from '../../../../data/lexicon/reading/states.json' with { type: 'json' };
import { verbGroupStart } from '../../line/verb-groups.js';
import { type Line, lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { lastWord } from './contents.js';
import type { Finding } from './finding.js';
import { sourceOf } from './sources.js';

/** Maps each state of mind to the words that can follow it. */
const STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lines.map((line) => {
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
    !(followers.has(next) || (followers.has('that') && startsBareClause(words, index + 1)))
  )
    return undefined;
  const first = verbGroupStart(words, index);
  if (!hasCopula(words, first, index)) return undefined;
  const source = sourceOf(words, first, index, shared);
  if (source === undefined || /^(?:it|there|this|that|which)$/.test(lowerAt(words, source.range[0])))
    return undefined;
  const start = next === 'that' || !followers.has(next) ? index + 1 : index + 2;
  const cue: Range = [first, followers.has(next) && next !== 'that' ? index + 1 : index];
  return { kind: 'state', source: source.range, cue, content: [[start, lastWord(words)]] };
}

/** Whether a clause without 'that' probably begins at a word: 'is confident [the port will open]'. */
const startsBareClause = (words: readonly Word[], index: number): boolean =>
  /^(?:he|she|they|it|we|i|the|a|his|her|their)$/.test(lowerAt(words, index)) ||
  posAt(words, index) === 'PROPN';

/** Whether a copula is part of the verb group before a state, or directly precedes the state. */
const hasCopula = (words: readonly Word[], first: number, state: number): boolean =>
  words.slice(first, state).some(({ lower }) => BE.test(lower) || OTHER_COPULA.test(lower)) ||
  OTHER_COPULA.test(lowerAt(words, state - 1));

const BE = /^(?:is|are|was|were|been|be|am|'s|'re|'m|seems?|seemed)$/;
const OTHER_COPULA = /^(?:feels?|felt|remains?|remained|became|becomes?|grew)$/;
