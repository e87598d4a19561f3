import { Cancelled } from '../../src/errors.js';
import type { Frame, OnKey, Turn } from '../../src/system/prompts/frame/frame.js';
import type { Choice, Prompter } from '../../src/system/prompts/prompter.js';

/**
 * An answer to a prompt that a test expects. An unexpected prompt fails the test, and so does an expected prompt that
 * does not come (see `assertUsed`).
 */
export type Answer =
  /** Chooses by the exact label, from a menu or from the results for the typed words. */
  | { readonly asked: string; readonly choose: string; readonly type?: string }
  | { readonly asked: string; readonly press: 'enter' | 'escape' | 'ctrl-c' | 'ctrl-d' | 'resize' }
  /** Presses a key in a frame with this title. The part of the title after a colon may be omitted. */
  | { readonly asked: string; readonly key: string }
  /** Sends a signal, which is given by its exit code. */
  | { readonly asked: string; readonly signal: number };

export interface ShownFrame {
  readonly title: string;
  readonly lines: readonly string[];
  readonly keys: string;
  readonly note: string | undefined;
}

export interface ScriptedPrompter extends Prompter {
  readonly frames: readonly ShownFrame[];
  /** @throws Error if an answer was not used */
  assertUsed(): void;
}

export function scriptedPrompter(answers: readonly Answer[], redraws = true): ScriptedPrompter {
  const script = [...answers];

  function answered<Value>(
    message: string,
    choicesFor: (typed: string) => readonly Choice<Value>[],
    ways: { readonly escape?: Value; readonly redraw?: Value; readonly initial?: Value },
  ): Value {
    const answer = script.shift();
    if (!answer) throw new Error(`unexpected prompt: ${message}`);
    if (answer.asked !== message) throw new Error(`prompt '${message}' where '${answer.asked}' was expected`);
    if ('signal' in answer) throw new Cancelled(answer.signal);
    if ('key' in answer) throw new Error(`a key is for a frame, not for '${message}'`);
    if ('choose' in answer) return chosen(choicesFor(answer.type ?? ''), answer.choose).value;
    return pressed(answer.press, choicesFor(''), ways);
  }

  const frames: ShownFrame[] = [];

  function keyAt(title: string): string {
    const answer = script.shift();
    if (!answer) throw new Error(`unexpected frame: ${title}`);
    const isExpected = title === answer.asked || title.startsWith(`${answer.asked}: `);
    if (!isExpected) throw new Error(`frame '${title}' where '${answer.asked}' was expected`);
    if ('signal' in answer) throw new Cancelled(answer.signal);
    if ('key' in answer) return answer.key;
    if ('choose' in answer) throw new Error(`a frame has no choices: ${title}`);
    return answer.press.startsWith('ctrl') ? pressed<never>(answer.press, [], {}) : answer.press;
  }

  return {
    redraws,
    frames,
    clear: () => {},
    select: async ({ message, choices, ...ways }) => answered(message, () => choices, ways),
    search: async ({ message, find, ...ways }) => answered(message, find, ways),
    confirm: async () => {
      throw new Error('unexpected question: yes or no');
    },
    input: async () => {
      throw new Error('unexpected prompt for text');
    },
    frame: async <Result>(first: Frame, onKey: OnKey<Result>) => {
      let turn: Turn<Result> = { show: first };
      for (;;) {
        if ('leave' in turn) return turn.leave;
        if ('ask' in turn) {
          turn = await (turn.ask as () => Promise<Turn<Result>>)();
          continue;
        }
        const { above, lines, keys, note } = turn.show;
        const words = keys.map(({ key, word }) => `${key} ${word}`).join(', ');
        const title = above.bar === undefined ? above.left : `${above.bar} ${above.left}`;
        frames.push({ title, lines: lines(80), keys: words, note });
        turn = await onKey(keyAt(title));
      }
    },
    assertUsed() {
      if (script.length > 0)
        throw new Error(`missing prompts: ${script.map(({ asked }) => asked).join(' | ')}`);
    },
  };
}

function chosen<Value>(choices: readonly Choice<Value>[], label: string): Choice<Value> {
  const found = choices.find((choice) => choice.label === label);
  if (!found)
    throw new Error(`no choice '${label}' among: ${choices.map((choice) => choice.label).join(' | ')}`);
  return found;
}

function pressed<Value>(
  key: 'enter' | 'escape' | 'ctrl-c' | 'ctrl-d' | 'resize',
  choices: readonly Choice<Value>[],
  ways: { readonly escape?: Value; readonly redraw?: Value; readonly initial?: Value },
): Value {
  switch (key) {
    case 'enter': {
      const first = choices.find(({ value }) => value === ways.initial) ?? choices[0];
      if (!first) throw new Error('there is no choice that Enter could take');
      return first.value;
    }
    case 'escape':
    case 'resize': {
      const way = key === 'escape' ? 'escape' : 'redraw';
      if (!(way in ways)) throw new Error(`${key} does nothing here`);
      return ways[way] as Value;
    }
    case 'ctrl-c':
      throw new Cancelled();
    case 'ctrl-d':
      throw new Cancelled(130, true);
  }
}
