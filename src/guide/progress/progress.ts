/** The progress of a user in one briefing. */
export interface Progress {
  /** The digest that each step had when it was read, by step id. Steps that no longer exist are preserved. */
  readonly read: Readonly<Record<string, string>>;
  /** The id of the step that was read last. */
  readonly last?: string;
}

export const NO_PROGRESS: Progress = { read: {} };

const VERSION = 1;

/** The contents of a progress file. */
type Kept =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'damaged' }
  /** The file was written by a later version of the program, so it must not be changed. */
  | { readonly kind: 'later' };

export function parseProgress(text: string | undefined): Kept {
  if (text === undefined) return { kind: 'progress', progress: NO_PROGRESS };
  const value = parsed(text);
  if (!isObject(value)) return { kind: 'damaged' };
  if (typeof value.version === 'number' && value.version > VERSION) return { kind: 'later' };
  const { version, read, last } = value;
  if (version !== VERSION || !isObject(read) || !Object.values(read).every(isText))
    return { kind: 'damaged' };
  if (last !== undefined && !isText(last)) return { kind: 'damaged' };
  return { kind: 'progress', progress: progressOf(read as Record<string, string>, last) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const progressOf = (read: Readonly<Record<string, string>>, last: string | undefined): Progress => ({
  read: withoutPrototype(read),
  ...(last === undefined ? {} : { last }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies the entries to an object without a prototype, since a step may have the id `constructor`. */
const withoutPrototype = (read: Readonly<Record<string, string>>): Record<string, string> =>
  Object.assign(Object.create(null) as Record<string, string>, read);

export const progressText = ({ read, last }: Progress): string =>
  `${JSON.stringify({ version: VERSION, read, ...(last === undefined ? {} : { last }) }, null, 2)}\n`;

/** Merges new progress into the stored progress, which another window may have changed. */
export const merged = (written: Progress, now: Progress): Progress =>
  progressOf({ ...written.read, ...now.read }, now.last ?? written.last);

export type StepState = 'unread' | 'read' | 'changed';

/** @param digest returns the current digest of the step; called only if the step was read before */
export function stepState(progress: Progress, id: string, digest: () => string): StepState {
  const before = Object.hasOwn(progress.read, id) ? progress.read[id] : undefined;
  if (before === undefined) return 'unread';
  return before === digest() ? 'read' : 'changed';
}

/**
 * Returns the index of the step at which the tour resumes: the first unread or changed step after the last
 * step read or, if there is none, the first unread or changed step of the tour.
 *
 * @param states the states of the steps of a tour, in order
 * @param last the index of the step that was read last; -1 if no step was read
 * @returns undefined if everything has been read
 */
export function resumeAt(states: readonly StepState[], last: number): number | undefined {
  const open = states.flatMap((state, index) => (state === 'read' ? [] : [index]));
  return open.find((index) => index > last) ?? open[0];
}
