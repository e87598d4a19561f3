import type { MeaningWord } from './meaning.js';
import { rootSet } from './root.js';

/** Words before an infinitive that reports something real: 'managed to leave', 'began to rise', 'the first to land'. */
const HAPPENING = rootSet([
  'manage begin start continue come go get help use fail prove turn able first last only second third next',
  'force prompt lead cause compel drive push oblige',
  'have happen live proceed cease',
]);

/** How many words before an infinitive are searched for such a word. */
const REACH = 6;

/** Returns whether a word is an infinitive whose action is not said to have happened: 'leave' in 'is due to leave'. */
export function isOpenInfinitive(words: readonly MeaningWord[], at: number): boolean {
  const to = [at - 1, at - 2].find((place) => words[place]?.lower === 'to');
  if (to === undefined || words[at]?.pos !== 'VERB') return false;
  return !words.slice(Math.max(0, to - REACH), to).some(({ root }) => HAPPENING.has(root));
}

/** Returns whether an infinitive states what an action is for: 'rescue' in 'sent a ship to rescue them'. */
export const isPurpose = (words: readonly MeaningWord[], at: number): boolean =>
  words[at - 1]?.lower === 'to' &&
  !/[^s]s$/.test(words[at]?.lower ?? '') &&
  /^(?:NOUN|PROPN|NUM)$/.test(words[at - 2]?.pos ?? '') &&
  isOpenInfinitive(words, at);
