import type { Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { type Split, splitsOf } from '../../../../drafting/review/splitting/joints.js';
import { partSentence } from '../../../../drafting/review/splitting/split.js';
import type { Frame } from '../../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';

const STEPS: Readonly<Record<string, number>> = { left: -1, up: -1, right: 1, down: 1 };

const NO_SPLIT = 'This claim cannot be split. Press e to edit it, or a to add another claim.';

/**
 * Shows the two parts of a claim. The arrow keys go through the places where it can be split, the likeliest first.
 *
 * @returns a message if no split leaves a verb in both parts
 */
export async function askPlaceOfSplit(
  prompter: Prompter,
  { at, text }: Claim,
): Promise<Action | string | undefined> {
  const splits = await splitsOf(text);
  if (splits.length === 0) return NO_SPLIT;
  let index = 0;
  return prompter.frame<Action | undefined>(splitFrame(splits, index, at), async (key) => {
    const parts = splits[index];
    if ((key === 'enter' || key === 's' || key === 'y') && parts) return { leave: { do: 'split', parts } };
    if (key === 'escape' || key === 'q') return { leave: undefined };
    index = Math.max(0, Math.min(splits.length - 1, index + (STEPS[key] ?? 0)));
    return { show: splitFrame(splits, index, at) };
  });
}

function splitFrame(parts: readonly Split[], index: number, at: string): Frame {
  const { first = '', second = '', subject } = parts[index] ?? {};
  const part = (label: string, words: string, width: number, who?: string) => [
    label,
    ...wrapText(clean(partSentence(words, who)), width),
    '',
  ];
  return {
    place: 'split',
    above: { left: 'Where should the claim be split?', right: `${at} · ${index + 1}/${parts.length}` },
    lines: (width) => [...part('first', first, width), ...part('second', second, width, subject)],
    current: () => 0,
    keys: [
      ...(parts.length > 1 ? [{ key: 'left right', word: 'move the split', stays: true } as const] : []),
      { key: 'enter', word: 'split here', stays: true },
      { key: 'esc', word: 'back', stays: true },
    ],
  };
}
