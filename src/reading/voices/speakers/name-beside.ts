import { type Line, type Word, wordsIn } from '../../line/words.js';
import { phraseText } from './described-voice.js';
import { type Mention, mentionsWithin, type NameIndex } from './name-index.js';
import type { Phrase } from './phrase.js';

/** Returns the name between commas after the source: 'His lawyer, Mara Lind, said'. */
export function namedBeside(
  { words: all }: Line,
  { base, head }: Phrase,
  names: NameIndex,
): Mention | undefined {
  const end = base.at(-1)?.end ?? 0;
  const [comma, ...others] = wordsIn(all, { start: end, end: end + LONGEST_DESCRIPTION });
  const next = others
    .slice(
      0,
      others.findIndex(({ text }) => text === ','),
    )
    .find(({ text }) => /^\p{Lu}/u.test(text));
  const isRole = others
    .slice(0, next && others.indexOf(next))
    .every(({ pos }) => /^(?:NOUN|ADJ|CCONJ)$/.test(pos));
  if (head?.pos !== 'NOUN' || comma?.text !== ',' || next === undefined || !isRole) return undefined;
  const mention = mentionsWithin(names, next).find(({ start }) => start === next.start);
  if (mention === undefined || mention.name.kind === 'place') return undefined;
  const [last] = wordsIn(all, { start: mention.end, end: mention.end + 2 });
  return last?.text === ',' ? mention : undefined;
}

/** The maximum length in characters of a name and the description before it: 'civil engineering professor'. */
const LONGEST_DESCRIPTION = 100;

/** Returns the name between commas after the source if it is not among the names of the text. */
export function properBeside(text: string, { base, head, words: all }: Phrase): string | undefined {
  const [comma, ...rest] = afterBrackets(all.slice(base.length));
  const end = rest.findIndex((word) => word.text === ',');
  const name = end < 0 ? rest : rest.slice(0, end);
  const isName = name.length > 0 && name.length <= 4 && name.every(({ pos }) => pos === 'PROPN');
  return head?.pos === 'NOUN' && comma?.text === ',' && isName ? phraseText(text, name) : undefined;
}

/** Skips an addition in parentheses: 'the chair of the PA (Port Authority), Ann Lind'. */
export const afterBrackets = (words: readonly Word[]): readonly Word[] =>
  words[0]?.text === '(' ? words.slice(words.findIndex(({ text }) => text === ')') + 1) : words;
