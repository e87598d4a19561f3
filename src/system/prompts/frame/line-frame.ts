import { clean } from '../../../text/clean.js';
import type { Frame, FrameKey, OnKey, Turn } from './frame.js';

/** The functions with which a frame reads and writes lines. */
export interface LineTerminal {
  say(text: string): void;
  askLine(prompt: string): Promise<string>;
}

const LINE_WIDTH = 80;

/** Shows a frame line by line, for screen readers. The user types each key and presses Enter. */
export async function lineFrame<Result>(
  { say, askLine }: LineTerminal,
  first: Frame,
  onKey: OnKey<Result>,
): Promise<Result> {
  let turn: Turn<Result> = { show: first };
  let place: string | undefined;
  let said = '';
  for (;;) {
    if ('leave' in turn) return turn.leave;
    if (!('show' in turn)) {
      turn = await turn.ask();
      continue;
    }
    const { show } = turn;
    const text = textOf(show).join('\n');
    // The text has already been read aloud, so say only what the key has changed.
    const isNew = text !== said || show.note === undefined;
    say([...(isNew ? [text] : []), ...(show.note === undefined ? [] : [show.note])].join('\n'));
    said = text;
    const typed = await askLine(promptOf(show.keys, place === undefined));
    place = show.place;
    turn = await onKey(keyTyped(typed));
  }
}

const textOf = ({ above, lines }: Frame): string[] => [
  '',
  [above.left, ...(above.right === undefined ? [] : [above.right])].map(clean).join(', '),
  ...lines(LINE_WIDTH).filter((line) => line.trim() !== ''),
];

/** Returns a prompt that lists all keys the first time, and the most important ones later; `?` lists all keys again. */
const promptOf = (keys: readonly FrameKey[], isFirst: boolean): string => {
  const shown = isFirst ? keys : keys.filter(({ stays }) => stays);
  return `Choose ${shown.map(({ key, word }) => (word === '' ? key : `${key} ${word}`)).join(', ')}:`;
};

const keyTyped = (typed: string): string => (typed === '' ? 'enter' : typed === ' ' ? 'space' : typed);
