/**
 * The layout of the window: a line above, a text that scrolls, a line for a message (more if it is long), and one line
 * of keys. Everything stays in its row.
 */
export interface Frame {
  /** Identifies the text; a frame with the same place keeps its scroll position. */
  readonly place: string;
  readonly above: Above;
  /** The text for a width in columns; its lines are cleaned, fit the width, and may have colors. */
  lines(width: number): readonly string[];
  /** The line that the cursor is on, which stays visible; the arrows then are keys, and do not scroll. */
  current?(width: number): number;
  /** Keys that scroll until this many lines have been visible, so that they never act on unseen text. */
  readonly afterAll?: { readonly keys: readonly string[]; lines(width: number): number };
  /** The keys for the bottom line, most important first; those that do not fit are omitted. */
  readonly keys: readonly FrameKey[];
  readonly note?: string | undefined;
}

export interface Above {
  /** A progress bar before the words; omitted if there is no space. */
  readonly bar?: string;
  readonly left: string;
  /** Omitted if there is no space. */
  readonly right?: string;
}

export interface FrameKey {
  /** The key as passed to `onKey`. */
  readonly key: string;
  readonly word: string;
  /** Never omitted; for example the key that quits. */
  readonly stays?: true;
}

export type Turn<Result> =
  | { readonly show: Frame }
  | { readonly leave: Result }
  /** A question below the text; the frame returns after the answer. */
  | { readonly ask: () => Promise<Turn<Result>> };

/** Handles a key: a typed character, or a name such as `enter`, `escape`, `left`. Further keys wait meanwhile. */
export type OnKey<Result> = (key: string) => Promise<Turn<Result>>;
