import { createPrompt, isEnterKey, isTabKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { KeyPress } from './frame/key-name.js';

export interface EditedLine {
  /** The question, wrapped to the window. */
  readonly message: string;
  /** The line of keys below the question. */
  readonly keys: string;
  readonly initial: string;
  /** The initial position of the cursor; by default, the end. */
  readonly cursor?: number;
  check?(typed: string): string | undefined;
  /** Returns the words that begin with some letters. */
  complete?(letters: string): readonly string[];
}

interface Line {
  readonly line: string;
  readonly cursor: number;
}

/**
 * Edits a line of text with Node's readline, and adds an initial position of the cursor, completion with Tab, and a
 * line of keys; Alt-d keeps the space after a word.
 */
export const editLine = createPrompt<string, EditedLine>((config, done) => {
  // The state includes the cursor, since inquirer redraws only when the state changes.
  const [{ line }, setLine] = useState<Line>({ line: '', cursor: 0 });
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const last = useRef<Line>({ line: '', cursor: 0 });
  const offered = useRef<Offered | undefined>(undefined);
  const put = (readline: object, to: Line) => {
    Object.assign(readline, to);
    last.current = to;
    setLine(to);
  };
  useEffect((readline) => {
    const { initial, cursor = initial.length } = config;
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
    const { meta, name } = key as KeyPress;
    const { line: now, cursor } = readline as unknown as Line;
    put(readline, meta && name === 'd' ? withoutWord(before) : { line: now, cursor });
  });
  return [`${config.message} ${line}`, [...(wrong === undefined ? [] : [wrong]), config.keys].join('\n')];
});

/** Deletes the word after the cursor. */
function withoutWord({ line, cursor }: Line): Line {
  const word = /^[^\p{L}\p{N}]*[\p{L}\p{N}'’-]*/u.exec(line.slice(cursor))?.[0] ?? '';
  return { line: line.slice(0, cursor) + line.slice(cursor + word.length), cursor };
}

/** The words that Tab cycles through. */
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
  const words = before?.words ?? (letters === '' ? [] : (complete?.(letters) ?? []));
  if (words.length === 0) return undefined;
  const index = before === undefined ? 0 : (before.index + 1) % words.length;
  const front = from.line.slice(0, from.cursor - letters.length) + words[index];
  return { from, words, index, shown: { line: front + from.line.slice(from.cursor), cursor: front.length } };
}
