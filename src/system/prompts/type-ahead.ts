export interface KeyPress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/**
 * How long, in milliseconds, to wait after Esc, since an arrow key sends Esc and further characters. Node waits half a
 * second, which makes Esc feel broken.
 */
export const ESCAPE_WAIT = 100;

/** The keys that a frame receives by name. It receives any other key as the character that the key types. */
const NAMED = new Set([
  ...['enter', 'space', 'tab', 'backspace', 'up', 'down', 'left', 'right'],
  ...['pageup', 'pagedown', 'home', 'end'],
]);

/**
 * @returns the name or character of a key; undefined for keys that a frame does not receive, such as F1 or Alt with a
 * letter
 */
export function keyName({ name = '', ctrl, meta, sequence = '' }: KeyPress): string | undefined {
  if (ctrl) return name === 'd' ? 'ctrl-d' : undefined;
  if (name === 'escape') return 'escape';
  if (meta) return undefined;
  if (name === 'return') return 'enter';
  if (NAMED.has(name)) return name;
  return /^[^\p{Cc}]$/u.test(sequence) ? sequence : undefined;
}

/**
 * Keys that were typed before the frame or question that should receive them was ready. A paste or a fast typist sends
 * '2', which opens a field, together with the words for the field.
 */
const waiting: KeyPress[] = [];

/** Keeps a key for the next frame or question. */
export const keepKey = (press: KeyPress): void => void waiting.push(press);

export const nextKey = (): KeyPress | undefined => waiting.shift();

/** Discards the waiting keys, so that they cannot answer a question that nobody has read. */
export const forgetKeys = (): void => void waiting.splice(0);

/** The number of keypress listeners of a drawn question: for readline, the cursor position, and the question itself. */
const LISTENERS = 3;

/** Gives the waiting keys to a question. Inquirer drops all keys that it receives before it has drawn the question. */
export class KeysOfQuestion {
  readonly #listeners: number;
  #isOver = false;
  /** The keys that followed Enter in the same input. If Enter answers the question, they are for the next one. */
  #behindEnter: KeyPress[] | undefined;

  /** @param handle handles a key, and returns whether the question is over */
  constructor(private readonly handle: (press: KeyPress) => boolean) {
    process.stdin.on('keypress', this.#onKey);
    this.#listeners = process.stdin.listenerCount('keypress') + LISTENERS;
  }

  /**
   * Waits until the question is drawn, and then types the waiting keys.
   *
   * @param isSearch whether the question must be cleared of keys that readline has already received
   */
  async type(isSearch: boolean): Promise<void> {
    const { stdin } = process;
    while (!this.#isOver && !this.#isDrawn) await nextTurn();
    // The choices are found after the question is drawn.
    await nextTurn();
    if (isSearch && waiting.length > 0) stdin.emit('keypress', '', { name: 'u', ctrl: true });
    while (!this.#isOver) {
      const press = nextKey();
      if (press === undefined) return;
      stdin.emit('keypress', press.sequence, press);
      await nextTurn();
    }
  }

  get #isDrawn(): boolean {
    return process.stdin.listenerCount('keypress') >= this.#listeners;
  }

  end(): void {
    this.#isOver = true;
    process.stdin.removeListener('keypress', this.#onKey);
    for (const press of this.#behindEnter ?? []) keepKey(press);
  }

  readonly #onKey = (_: unknown, press: KeyPress) => {
    if (this.#isOver || !this.#isDrawn) keepKey(press);
    else if (this.#behindEnter) this.#behindEnter.push(press);
    else this.#handle(press);
  };

  #handle(press: KeyPress): void {
    this.#isOver = this.handle(press);
    if (press.name !== 'return') return;
    this.#behindEnter = [];
    setImmediate(() => {
      this.#behindEnter = undefined;
    });
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
