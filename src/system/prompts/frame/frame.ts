/**
 * The contents of the window: a line at the top, a text that scrolls, a line for a message (several if the message is
 * long), and a line that lists the keys. Each of these stays in place when its contents change.
 */
export interface Frame {
  /** Identifies the text. The next frame with the same place keeps the scroll position. */
  readonly place: string;
  readonly above: Above;
  /**
   * Returns the lines of the text for a width in columns. The lines are cleaned, fit the width, and may contain colors.
   */
  lines(width: number): readonly string[];
  /**
   * Returns the index of the line with the cursor, which stays visible. If this is set, arrow keys are passed to
   * `onKey` and do not scroll.
   */
  current?(width: number): number;
  /** Keys that do nothing but scroll until this many lines have been visible, so that nobody accepts unseen text. */
  readonly afterAll?: { readonly keys: readonly string[]; lines(width: number): number };
  /** Further keys that scroll by a page as long as there is more to see, like the space bar. */
  readonly scrollKeys?: readonly string[];
  /** Whether the frame temporarily covers the previous one, which keeps its scroll position. */
  readonly isOverlay?: boolean;
  /** The keys for the bottom line, most important first. Keys that do not fit are omitted. */
  readonly keys: readonly FrameKey[];
  readonly note?: string | undefined;
}

export interface Above {
  /** A progress bar before the words. It is omitted if there is not enough space. */
  readonly bar?: string;
  readonly left: string;
  /** Words on the right. They are omitted if there is not enough space. */
  readonly right?: string;
}

export interface FrameKey {
  /** The name of the key as `onKey` receives it. */
  readonly key: string;
  readonly word: string;
  /** Set for a key that is always shown, such as the key that quits. */
  readonly stays?: true;
}

export type Turn<Result> =
  | { readonly show: Frame }
  | { readonly leave: Result }
  /** A question below the text. The frame is shown again after the answer. */
  | { readonly ask: () => Promise<Turn<Result>> };

/**
 * Handles a key: a typed character, or a name such as `enter` or `left`. Keys that are pressed in the meantime are
 * queued.
 */
export type OnKey<Result> = (key: string) => Promise<Turn<Result>>;
