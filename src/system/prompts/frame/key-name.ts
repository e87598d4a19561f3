/** A key as `node:readline` reports it. */
export interface KeyPress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/** How long an Esc may be the beginning of an arrow key. Node's own half a second makes Esc feel broken. */
export const ESCAPE_WAIT = 100;

const NAMES: Readonly<Record<string, string>> = { return: 'enter', enter: 'enter', space: 'space' };

/** Named keys that a frame knows; any other is the character that it types. */
const KNOWN = new Set([
  'escape',
  'tab',
  'backspace',
  'up',
  'down',
  'left',
  'right',
  'pageup',
  'pagedown',
  'home',
  'end',
]);

/** @returns the name or the character of a key; undefined for what is none, such as F1 or Alt and a letter */
export function keyName({ name = '', ctrl, meta, sequence = '' }: KeyPress): string | undefined {
  if (ctrl) return name === 'd' ? 'ctrl-d' : undefined;
  if (name === 'escape') return 'escape';
  if (meta) return undefined;
  if (KNOWN.has(name)) return name;
  if (NAMES[name] !== undefined) return NAMES[name];
  return /^[^\p{Cc}]$/u.test(sequence) ? sequence : undefined;
}
