import { stripVTControlCharacters } from 'node:util';
import { createPrompt, isEnterKey, isTabKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Words } from './prompter.js';
import type { KeyPress } from './type-ahead.js';
import { wrappedLine } from './wrapped-line.js';

/** A question for a line of text, wrapped to the width of the window. */
export interface EditedLine extends Omit<Words<unknown>, 'escape'> {
  /** The line below the question that lists the available keys. */
  readonly keys: string;
  readonly initial: string;
  /** The width of the window. */
  readonly columns: number;
  /** Called with the line and the position of the cursor after each change. */
  onEdit(line: string, cursor: number): void;
}

interface Line {
  readonly line: string;
  readonly cursor: number;
}

/**
 * Edits a line of text with Node's readline, and adds an initial cursor position, completion with Tab, a line that
 * lists the keys, keys for whole words, and wrapping at spaces. Node's keys for words stop at accented letters and do
 * not include Alt with an arrow.
 */
export const editLine = createPrompt<string, EditedLine>((config, done) => {
  // The state includes the cursor, since inquirer redraws only if the state changes.
  const [{ line }, setLine] = useState<Line>({ line: '', cursor: 0 });
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const last = useRef<Line>({ line: '', cursor: 0 });
  const offered = useRef<Offered | undefined>(undefined);
  const put = (readline: object, to: Line) => {
    Object.assign(readline, to);
    last.current = to;
    config.onEdit(to.line, to.cursor);
    setLine(to);
  };
  const wrap = (text: string) =>
    wrappedLine(text, stripVTControlCharacters(config.message).length + 1, config.columns);
  useEffect((readline) => {
    const { initial, cursor = initial.length } = config;
    // The prompt asks readline for the position of the cursor, but readline does not know how the line is wrapped.
    const unwrapped = readline.getCursorPos.bind(readline);
    readline.getCursorPos = () => wrap(last.current.line)?.cursorPos(last.current.cursor) ?? unwrapped();
    put(readline, { line: initial, cursor });
  }, []);
  useKeypress((key, readline) => {
    const before = last.current;
    if (isEnterKey(key)) {
      const problem = config.check?.(before.line);
      if (problem === undefined) return done(before.line);
      setWrong(problem);
      return put(readline, before);
    }
    if (isTabKey(key)) {
      offered.current = nextOffer(before, offered.current, config.complete);
      return put(readline, offered.current?.shown ?? before);
    }
    offered.current = undefined;
    setWrong(undefined);
    const { line: now, cursor } = readline as unknown as Line;
    put(readline, editedByWord(before, key as KeyPress) ?? { line: now, cursor });
  });
  const shown = wrap(line)?.text ?? line;
  return [`${config.message} ${shown}`, [...(wrong === undefined ? [] : [wrong]), config.keys].join('\n')];
});

/** Applies a key that moves by a word or deletes a word, and returns the line. Returns undefined for other keys. */
function editedByWord({ line, cursor }: Line, { ctrl, meta, name }: KeyPress): Line | undefined {
  const [before, after] = [line.slice(0, cursor), line.slice(cursor)];
  const isArrow = (meta || ctrl) === true;
  if ((isArrow && name === 'left') || (meta && name === 'b'))
    return { line, cursor: before.replace(WORD_BEFORE, '').length };
  if ((isArrow && name === 'right') || (meta && name === 'f'))
    return { line, cursor: cursor + (WORD_AFTER.exec(after)?.[0] ?? '').length };
  if (meta && name === 'd') return { line: before + after.replace(WORD_AFTER, ''), cursor };
  const left = deletedBefore(before, { ctrl: ctrl === true, meta: meta === true, name });
  return left === undefined ? undefined : { line: left + after, cursor: left.length };
}

/** Deletes text before the cursor: Ctrl-w deletes back to a space, and Alt-Backspace deletes a word. */
function deletedBefore(before: string, { ctrl, meta, name }: KeyPress): string | undefined {
  if (ctrl && name === 'w') return before.replace(/\S*\s*$/u, '');
  return meta && name === 'backspace' ? before.replace(WORD_BEFORE, '') : undefined;
}

const WORD_AFTER = /^[^\p{L}\p{N}]*[\p{L}\p{N}'’-]*/u;
const WORD_BEFORE = /[\p{L}\p{N}'’-]*[^\p{L}\p{N}]*$/u;

/** The words that Tab offers in turn. */
interface Offered {
  readonly from: Line;
  readonly words: readonly string[];
  readonly index: number;
  readonly shown: Line;
}

function nextOffer(
  now: Line,
  before: Offered | undefined,
  complete: EditedLine['complete'],
): Offered | undefined {
  const from = before?.from ?? now;
  const letters = /[\p{L}\p{N}'’-]*$/u.exec(from.line.slice(0, from.cursor))?.[0] ?? '';
  const kept = from.line.slice(0, from.cursor - letters.length);
  const words = before?.words ?? complete?.(letters, kept) ?? [];
  if (words.length === 0) return undefined;
  const index = before === undefined ? 0 : (before.index + 1) % words.length;
  const behind = from.line.slice(from.cursor);
  const front = `${kept}${words[index]}${/^[\p{L}\p{N}]/u.test(behind) ? ' ' : ''}`;
  return { from, words, index, shown: { line: front + behind, cursor: front.length } };
}
