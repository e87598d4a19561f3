/**
 * What fills the window: a line above, a text that scrolls, a line for a message, and one line of keys. Nothing jumps:
 * the same thing always stands in the same row.
 */
export interface Frame {
  /** What the text is; a frame of the same place keeps how far it was scrolled. */
  readonly place: string;
  readonly above: Above;
  /** The text for a width in columns; its lines are cleaned, are no wider, and may carry colors. */
  lines(width: number): readonly string[];
  /** The keys for the line below, the most important first; what does not fit is left out. */
  readonly keys: readonly FrameKey[];
  /** One line on what the last key did. */
  readonly note?: string | undefined;
}

export interface Above {
  readonly left: string;
  /** Left out where there is no room for it. */
  readonly right?: string;
}

export interface FrameKey {
  /** What is pressed, as `onKey` gets it. */
  readonly key: string;
  readonly word: string;
  /** Never left out, such as the key that leaves. */
  readonly stays?: true;
}

/** What follows a key. */
export type Turn<Result> =
  | { readonly show: Frame }
  | { readonly leave: Result }
  /** Something that is asked below the text: the frame comes back when it is answered. */
  | { readonly ask: () => Promise<Turn<Result>> };

/**
 * Decides about a key: a character as it was typed, or the name of one such as `enter`, `escape`, `left`. Keys that come
 * meanwhile wait.
 */
export type OnKey<Result> = (key: string) => Promise<Turn<Result>>;
