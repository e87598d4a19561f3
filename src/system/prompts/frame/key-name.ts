export interface KeyPress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/** How long to wait to see whether Esc starts an arrow key. Node's default of half a second makes Esc feel broken. */
export const ESCAPE_WAIT = 100;

/** The keys that a frame receives by name; it receives any other key as the character that the key types. */
const NAMED = new Set([
  ...['enter', 'space', 'tab', 'backspace', 'up', 'down', 'left', 'right'],
  ...['pageup', 'pagedown', 'home', 'end'],
]);

/** @returns the name or the character of a key; undefined for others, such as F1 or Alt with a letter */
export function keyName({ name = '', ctrl, meta, sequence = '' }: KeyPress): string | undefined {
  if (ctrl) return name === 'd' ? 'ctrl-d' : undefined;
  if (name === 'escape') return 'escape';
  if (meta) return undefined;
  if (name === 'return') return 'enter';
  if (NAMED.has(name)) return name;
  return /^[^\p{Cc}]$/u.test(sequence) ? sequence : undefined;
}
