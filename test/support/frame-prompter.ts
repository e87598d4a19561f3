import type { Frame, OnKey, Turn } from '../../src/system/prompts/frame/frame.js';
import type { Choice, Prompter } from '../../src/system/prompts/prompter.js';

/** A key for a frame, an answer to a prompt, or part of the label of a choice. `meanwhile` runs before the next key. */
export type Typed =
  | string
  | { readonly words: string | undefined }
  | { readonly choose: string }
  | { readonly meanwhile: () => void };

export interface FramePrompter extends Prompter {
  /** The frames that were shown, beginning with the frame before the first key. */
  readonly frames: Frame[];
}

/** Answers frames and prompts from a script. */
export function framePrompter(typed: readonly Typed[]): FramePrompter {
  const script = [...typed];
  const frames: Frame[] = [];
  const answer = (message: string) => {
    const next = script.shift();
    if (next === undefined) throw new Error(`unexpected prompt: ${message}`);
    return next;
  };
  const chosen = <Value>(message: string, choices: readonly Choice<Value>[]): Value => {
    const wanted = answer(message);
    if (typeof wanted === 'string' || !('choose' in wanted))
      throw new Error(`the prompt has choices: ${message}`);
    const found = choices.find(({ label }) => label.includes(wanted.choose));
    if (!found)
      throw new Error(
        `no choice with '${wanted.choose}' among ${choices.map(({ label }) => label).join(' | ')}`,
      );
    return found.value;
  };
  return {
    redraws: true,
    frames,
    clear: () => {},
    select: async ({ message, choices }) => chosen(message, choices),
    search: async ({ message, find, ...ways }) => {
      const wanted = script[0];
      if (wanted === 'escape') {
        script.shift();
        return ways.escape as never;
      }
      const words = typeof wanted === 'object' && 'choose' in wanted ? wanted.choose : '';
      return chosen(message, find(words));
    },
    confirm: async () => true,
    input: async ({ message, ...ways }) => {
      const wanted = answer(message);
      if (typeof wanted === 'string' || !('words' in wanted))
        throw new Error(`the prompt needs words: ${message}`);
      return wanted.words ?? (ways.escape as never);
    },
    async frame<Result>(first: Frame, onKey: OnKey<Result>): Promise<Result> {
      let turn: Turn<Result> = { show: first };
      for (;;) {
        if ('leave' in turn) return turn.leave;
        if (!('show' in turn)) {
          turn = await turn.ask();
          continue;
        }
        frames.push(turn.show);
        const next = answer('a key');
        if (typeof next === 'string') turn = await onKey(next);
        else if ('meanwhile' in next) next.meanwhile();
        else throw new Error(`the frame needs a key, not ${JSON.stringify(next)}`);
      }
    },
  };
}
