import type { Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf } from '../../../../drafting/review/items.js';
import { additionsBeside } from '../../../../drafting/review/wording/additions.js';
import { dependentsOf } from '../../../../drafting/review/wording/dependents/dependents.js';
import { wordingsOf } from '../../../../drafting/review/wording/wordings.js';
import type { Frame, FrameKey } from '../../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import type { Question } from './choices.js';
import { askAdded, askWords } from './claim-questions.js';
import { askMeaning } from './meaning-question.js';

interface Offered {
  readonly action: Action;
  /** Describes the offered text: 'a clause', 'without “but”'. */
  readonly words: string;
  readonly text: string;
  /** The messages of the checks about the offered text. */
  readonly asked?: readonly string[];
  /** The standing, hedge or voice that the claim would get with the offered text. */
  readonly effect?: string;
}

/** Offers other words for a claim, made by rules. */
export const askWording: Question = async (prompter, review, at) => {
  const { text = '', at: place = '' } = entryOf<Claim>(review.file, at) ?? {};
  const wordings = await wordingsOf(review, at);
  const [dependent] = dependentsOf(review, at);
  const means = dependent && { key: 'r', word: `what “${dependent.word}” means` };
  const frame = framed('Which words?', place, [`now: ${text}`], wordings, 'w', means);
  const action = await chosenOf(prompter, frame, wordings);
  if (action === 'mean') return askMeaning(prompter, review, at);
  return action === 'edit' ? askWords(prompter, review, at) : action;
};

/** Offers claims that can be added from the sentence of a claim. */
export const askAddition: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at);
  const { text } = review.tools;
  const additions = claim && text ? await additionsBeside(claim, review.file, text) : [];
  if (claim === undefined) return undefined;
  const sentence = text?.sentenceAt(claim.source, claim.at) ?? '';
  const frame = framed('Which claim should be added?', claim.at, [sentence], additions, 'a');
  const action = await chosenOf(prompter, frame, additions);
  return action === 'edit' || action === 'mean' ? askAdded(prompter, review, at) : action;
};

function chosenOf(
  prompter: Prompter,
  frame: Frame,
  offered: readonly Offered[],
): Promise<Action | 'edit' | 'mean' | undefined> {
  return prompter.frame<Action | 'edit' | 'mean' | undefined>(frame, async (key) => {
    const isFirst = key === 'enter' || key === 'y' || key === frame.place;
    const chosen = offered[isFirst ? 0 : Number(key) - 1];
    if (chosen !== undefined) return { leave: chosen.action };
    if (key === 'e') return { leave: 'edit' };
    if (key === 'r' && frame.keys.some((one) => one.key === key)) return { leave: 'mean' };
    return key === 'escape' || key === 'q' ? { leave: undefined } : { show: frame };
  });
}

/**
 * @param first the key that chooses the first offer; the same key opens the question
 * @param means the key that asks for the meaning of a word in the claim
 */
function framed(
  left: string,
  right: string,
  above: readonly string[],
  offered: readonly Offered[],
  first: string,
  means?: FrameKey,
): Frame {
  return {
    place: first,
    above: { left, right },
    lines: (width) => [
      ...above.flatMap((words) => wrapText(clean(words), width)),
      ...offered.flatMap((one, index) => ['', ...offeredLines(one, index + 1, width)]),
      ...(offered.length === 0 ? ['', ...wrapText(NOTHING_OFFERED, width)] : []),
    ],
    keys: [
      ...takingKeys(offered.length, first),
      { key: 'e', word: 'edit' },
      ...(means ? [means] : []),
      { key: 'esc', word: 'back', stays: true },
    ],
  };
}

/** Without offers, the editor is not opened at once, since the user may already have typed the key of an offer. */
const NOTHING_OFFERED = 'The rules find nothing to offer here. Press e to write it yourself.';

const takingKeys = (count: number, first: string): FrameKey[] =>
  count === 0
    ? []
    : [
        { key: count > 1 ? `1-${count}` : '1', word: 'take', stays: true },
        { key: first, word: 'take the first', stays: true },
      ];

const INDENT = 2;

function offeredLines({ words, text, asked = [], effect }: Offered, number: number, width: number): string[] {
  const changed = effect === undefined ? '' : ` · ${effect}`;
  const label = `${number} ${words}${changed}${asked.length > 0 ? ` (but: ${asked[0]})` : ''}`;
  const lines = wrapText(clean(text), Math.max(1, width - INDENT));
  return [...wrapText(clean(label), width), ...lines.map((line) => `${' '.repeat(INDENT)}${line}`)];
}
