import { tokensBySentence } from './line/words.js';
import { isCapital } from './names/capitals.js';
import { commonBodies } from './names/common-bodies.js';
import { NO_EVIDENCE } from './names/evidence.js';
import { type Line, mentionsIn } from './names/find.js';
import { type Group, groupsOf } from './names/merge.js';
import { doubtfulNameOf, nameOf } from './names/name.js';
import { addPeoples } from './names/peoples.js';
import { textOf } from './names/roles/titles.js';
import { runsIn } from './names/runs.js';
import { type Word, wordsOf } from './names/words.js';
import type { Name, Sentence, Token } from './reading.js';
import { wholeSpan } from './spans.js';

/**
 * Finds the people, organizations and places named in a text, in the order of their first mention, each with all
 * mentions. 'Biden' is grouped with 'Joe Biden', 'KDI' with 'Korea Development Institute (KDI)', and 'U.S.' with
 * 'United States'. Other names, and names of unknown kind, are left out.
 */
export const namesIn = (sentences: readonly Sentence[], tokens: readonly Token[]): Name[] =>
  inOrder(groupsIn(sentences, tokens).map((group) => nameOf(group)));

/**
 * Finds names that `namesIn` leaves out, each with its most likely kind. Some may be names of things, or not names
 * at all. Single words that occur only at the beginning of sentences are left out, since any word is capitalized
 * there.
 */
export function doubtfulNamesIn(sentences: readonly Sentence[], tokens: readonly Token[]): Name[] {
  const begins = new Set(sentences.flatMap(({ start }) => [start, start + 1]));
  const isName = ({ name, mentions }: Name) =>
    name.includes(' ') || mentions.some(({ start }) => !begins.has(start));
  return inOrder(groupsIn(sentences, tokens).map((group) => doubtfulNameOf(group))).filter(isName);
}

const inOrder = (names: readonly (Name | undefined)[]): Name[] =>
  names
    .filter((name) => name !== undefined)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

function groupsIn(sentences: readonly Sentence[], tokens: readonly Token[]): Group[] {
  const lines = linesIn(sentences, tokens);
  const plain = lines.filter(({ words }) => !isTitleCase(words));
  const capitals = lines.filter(({ words }) => isTitleCase(words));
  const inside = wordsInside(plain);
  const groups = groupsOf(
    plain.flatMap((line) => [...mentionsIn(line, inside), ...commonBodies(line.words)]),
  );
  addPeoples(plain, groups);
  addHeadlineMentions(capitals, groups);
  return groups;
}

const linesIn = (sentences: readonly Sentence[], tokens: readonly Token[]): Line[] =>
  tokensBySentence(sentences, tokens).map((own) => {
    const words = wordsOf(own);
    return { words, runs: runsIn(words) };
  });

/**
 * Returns the words that are in lowercase, and the words that are capitalized although they do not begin a sentence.
 */
const wordsInside = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set([
    ...lines.flatMap(({ words }) =>
      words.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text),
    ),
    ...lines.flatMap(({ runs }) =>
      runs.flatMap(({ words, opensSentence }) => words.slice(opensSentence ? 1 : 0).map((word) => word.text)),
    ),
  ]);

const LONGEST_NAME = 8;

const SMALL_WORDS = /^(?:a|an|the|of|in|on|to|for|and|or|but|at|by|with|from|as|is|vs\.?|['’]s)$/u;

/** Whether most words of a line are capitalized, as in headlines, so that capitals do not identify names. */
function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /^[\p{L}’']/u.test(text));
  const small = letters.filter((word) => !isCapital(word));
  if (letters.length >= 6 && small.every(({ text }) => SMALL_WORDS.test(text))) return true;
  const ends = /[.!?]["”’)]?$/u.test(words.at(-1)?.text ?? '');
  return letters.length >= 2 && !ends && small.length < letters.length * 0.35;
}

function addHeadlineMentions(lines: readonly Line[], groups: readonly Group[]): void {
  const byText = new Map(groups.flatMap((group) => group.mentions.map(({ text }) => [text, group])));
  for (const { words } of lines) addMentionsIn(words, byText);
}

function addMentionsIn(words: readonly Word[], byText: ReadonlyMap<string, Group>): void {
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const named = words.slice(from, to);
      const group = byText.get(textOf(named));
      if (!group) continue;
      group.mentions.push({
        ...wholeSpan(named),
        text: textOf(named),
        evidence: NO_EVIDENCE,
        isDefinite: false,
      });
      from = to - 1;
      break;
    }
}
