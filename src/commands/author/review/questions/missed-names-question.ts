import type { Action } from '../../../../drafting/review/actions.js';
import { type MissedName, missedNames } from '../../../../drafting/review/names/missed-names.js';
import { NAME_KINDS } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import type { Frame } from '../../../../system/prompts/frame/frame.js';
import type { Prompter } from '../../../../system/prompts/prompter.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { askNewName, KIND_LABELS } from './new-names.js';
import type { Question } from './question.js';

/**
 * Shows the names that the draft missed, one by one: a key adds the name as its likeliest kind or as another kind, or
 * rejects it. Other names can be typed. The question is repeated until there are no more names.
 */
export const missedNamesQuestion = (): Question => {
  let isFirst = true;
  return async (prompter, review, at) => {
    const missed = missedNames(review.file, review.tools.text, review.passed);
    if (missed.length === 0 && !isFirst) return undefined;
    isFirst = false;
    const wanted = missed.length === 0 ? 'type' : await askOfThese(prompter, review, missed);
    return wanted === 'type' ? askNewName(prompter, review, at) : wanted;
  };
};

function askOfThese(
  prompter: Prompter,
  { tools }: Review,
  missed: readonly MissedName[],
): Promise<Action | 'type' | undefined> {
  const { name = '', kind = 'people' } = missed[0] ?? {};
  const frame = missedFrame(missed, tools.text?.sentenceWith(name));
  return prompter.frame<Action | 'type' | undefined>(frame, async (key) => {
    const chosen = key === 'y' || key === 'enter' ? kind : NAME_KINDS[Number(key) - 1];
    if (chosen !== undefined) return { leave: { do: 'add name', kind: chosen, name } };
    if (key === '/') return { leave: 'type' };
    if (key === 'escape' || key === 'q') return { leave: undefined };
    if (key === 'X') return { leave: passed(missed.map((one) => one.name)) };
    return key === 'x' ? { leave: passed([name]) } : { show: frame };
  });
}

const passed = (names: readonly string[]): Action => ({ do: 'pass names', names });

function missedFrame(missed: readonly MissedName[], sentence: string | undefined): Frame {
  const [{ name = '', kind = 'people', count = 1 } = {}, ...rest] = missed as readonly Partial<MissedName>[];
  const often = count === 1 ? 'once' : `${count} times`;
  const later = rest.map((one) => one.name);
  return {
    place: 'missed name',
    above: { left: 'Not in the draft', right: `${missed.length} left` },
    lines: (width) => [
      ...wrapText(clean(`${name}, ${often}; probably ${KIND_LABELS[kind]}`), width),
      '',
      ...wrapText(clean(sentence ?? ''), width),
      ...(later.length === 0 ? [] : ['', ...wrapText(clean(`Then: ${later.join(', ')}`), width)]),
    ],
    keys: [
      { key: 'y', word: 'add', stays: true },
      { key: '1', word: 'person', stays: true },
      { key: '2', word: 'organization', stays: true },
      { key: '3', word: 'place', stays: true },
      { key: 'x', word: 'no', stays: true },
      ...(missed.length > 1 ? [{ key: 'X', word: 'none of these', stays: true } as const] : []),
      { key: '/', word: 'another' },
      { key: 'esc', word: 'back', stays: true },
    ],
  };
}
