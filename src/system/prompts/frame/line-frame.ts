import { clean } from '../../../text/clean.js';
import type { Frame, FrameKey, OnKey, Turn } from './frame.js';

/** Reads and writes lines for a frame. */
export interface LineTerminal {
  say(text: string): void;
  askLine(prompt: string): Promise<string>;
}

const LINE_WIDTH = 80;

/** Shows a frame line by line, for screen readers: each key is typed and followed by Enter. */
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
    // The text has already been read aloud; only the effect of the key is new.
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

/** All keys, listed once; `?` repeats them. */
const promptOf = (keys: readonly FrameKey[], isFirst: boolean): string => {
  const shown = isFirst ? keys : keys.filter(({ stays }) => stays);
  return `Choose ${shown.map(({ key, word }) => (word === '' ? key : `${key} ${word}`)).join(', ')}:`;
};

const keyTyped = (typed: string): string => (typed === '' ? 'enter' : typed === ' ' ? 'space' : typed);
