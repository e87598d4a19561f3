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
