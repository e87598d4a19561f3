import { drawFrame, scrolledToCurrent } from '../../src/system/prompts/frame/draw-frame.js';
import type { Frame, OnKey, Turn } from '../../src/system/prompts/frame/frame.js';
import type { Choice, Prompter } from '../../src/system/prompts/prompter.js';

/** The view of a reviewer: the head with the part and position, the lines, and the line of keys. */
export interface View {
  readonly head: string;
  readonly lines: readonly string[];
  readonly keys: string;
}

/** A script that presses more keys than this is assumed to loop. */
const MOST = 200;

/** Presses the keys that a reviewer would press for each view, and counts them by part. Scroll keys count, too. */
export class KeyCounter {
  readonly counts = new Map<string, number>();
  #part = '';

  constructor(
    private readonly decide: (view: View) => string,
    /** Words that identify the choices to make. Each question must offer a choice with one of these words. */
    private readonly choose: readonly string[],
  ) {}

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  #count(keys = 1): void {
    this.counts.set(this.#part, (this.counts.get(this.#part) ?? 0) + keys);
    if (this.total > MOST) throw new Error(`the review has not ended after ${MOST} keys`);
  }

  get prompter(): Prompter {
    const never = () => Promise.reject(new Error('unexpected question: yes or no'));
    const chosen = async <Value>(choices: readonly Choice<Value>[]): Promise<Value> => {
      this.#count();
      const found = choices.find(({ label }) => this.choose.some((words) => label.includes(words)));
      if (!found) throw new Error(`none of ${this.choose} in ${choices.map(({ label }) => label)}`);
      return found.value;
    };
    return {
      redraws: true,
      clear: () => {},
      select: ({ choices }) => chosen(choices),
      search: ({ find }) => chosen(find('')),
      confirm: never,
      // Accepts the proposed text.
      input: async ({ initial = '' }) => {
        this.#count();
        return initial;
      },
      frame: (first, onKey) => this.#framed(first, onKey),
    };
  }

  async #framed<Result>(first: Frame, onKey: OnKey<Result>): Promise<Result> {
    let turn: Turn<Result> = { show: first };
    for (;;) {
      if ('leave' in turn) return turn.leave;
      turn = 'show' in turn ? await this.#pressed(turn.show, onKey) : await turn.ask();
    }
  }

  #pressed<Result>(frame: Frame, onKey: OnKey<Result>): Promise<Turn<Result>> {
    const head = frame.above.left;
    this.#part = /(source|names|issues|claims|positions|events|gaps)\b/u.exec(head)?.[1] ?? this.#part;
    const keys = frame.keys.map(({ key, word }) => `${key} ${word}`).join(' · ');
    const key = this.decide({ head, lines: frame.lines(80), keys });
    const window = { columns: 80, rows: 24 };
    const room = window.rows - 4;
    const top = scrolledToCurrent(frame, 80, 0, room);
    const { isSeen } = drawFrame(frame, window, top, { color: false, unicode: true });
    this.#count(frame.afterAll?.keys.includes(key) && !isSeen ? 2 : 1);
    return onKey(key);
  }
}
