import { NO_EVIDENCE } from './evidence.js';
import type { Group } from './merge.js';
import { isCapital } from './runs.js';
import { textOf } from './titles.js';
import type { Word } from './words.js';

const LONGEST_NAME = 8;

const SMALL_WORDS = /^(?:a|an|the|of|in|on|to|for|and|or|but|at|by|with|from|as|is|vs\.?|['’]s)$/u;

/** Whether most words of a line are capitalized, so that capitals mean nothing. */
export function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /^[\p{L}’']/u.test(text));
  const small = letters.filter((word) => !isCapital(word));
  if (letters.length >= 6 && small.every(({ text }) => SMALL_WORDS.test(text))) return true;
  const ends = /[.!?]["”’)]?$/u.test(words.at(-1)?.text ?? '');
  return letters.length >= 2 && !ends && small.length < letters.length * 0.35;
}

/** Adds to the groups the mentions of their names in lines of capitals. */
export function addHeadlineMentions(
  lines: readonly { readonly words: readonly Word[] }[],
  groups: readonly Group[],
): void {
  const byText = new Map(groups.flatMap((group) => group.mentions.map(({ text }) => [text, group])));
  for (const { words } of lines) addFrom(words, byText);
}

function addFrom(words: readonly Word[], byText: ReadonlyMap<string, Group>): void {
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const named = words.slice(from, to);
      const group = byText.get(textOf(named));
      if (!group) continue;
      const [start, end] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0];
      group.mentions.push({ start, end, text: textOf(named), evidence: NO_EVIDENCE, isDefinite: false });
      from = to - 1;
      break;
    }
}
