import type { Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf } from '../../../../drafting/review/items.js';
import { type Checked, wordingsOf } from '../../../../drafting/review/wording/wordings.js';
import type { Frame } from '../../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import type { Question } from './question.js';
import * as ask from './questions.js';

const NONE = 'There are no other words for it: e edits these, s splits the claim.';

/** Shows the words that a claim could have instead, made by rules: a digit chooses, and Enter or w takes the first. */
export const askWording: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at);
  const wordings = await wordingsOf(review, at);
  if (claim === undefined || wordings.length === 0) return NONE;
  const action = await chosenOf(prompter, claim, wordings);
  return action === 'edit' ? ask.askWords(prompter, review, at) : action;
};

const FIRST: readonly string[] = ['enter', 'w', 'y'];

function chosenOf(
  prompter: Prompter,
  claim: Claim,
  wordings: readonly Checked[],
): Promise<Action | 'edit' | undefined> {
  const frame = wordingsFrame(claim, wordings);
  return prompter.frame<Action | 'edit' | undefined>(frame, async (key) => {
    const chosen = wordings[FIRST.includes(key) ? 0 : Number(key) - 1];
    if (chosen !== undefined) return { leave: chosen.action };
    if (key === 'e') return { leave: 'edit' };
    return key === 'escape' || key === 'q' ? { leave: undefined } : { show: frame };
  });
}

function wordingsFrame({ at, text }: Claim, wordings: readonly Checked[]): Frame {
  const last = wordings.length;
  return {
    place: 'wordings',
    above: { left: 'Which words?', right: at },
    lines: (width) => [
      ...wrapText(clean(`now: ${text}`), width),
      ...wordings.flatMap(({ text: words, words: label, asked }, index) => [
        '',
        ...wrapText(clean(`${index + 1} ${label}${asked.length > 0 ? ` (but: ${asked[0]})` : ''}`), width),
        ...wrapText(clean(words), Math.max(1, width - INDENT)).map((line) => `${' '.repeat(INDENT)}${line}`),
      ]),
    ],
    keys: [
      { key: last > 1 ? `1-${last}` : '1', word: 'take', stays: true },
      { key: 'w', word: 'take the first', stays: true },
      { key: 'e', word: 'edit' },
      { key: 'esc', word: 'back', stays: true },
    ],
  };
}

const INDENT = 2;
