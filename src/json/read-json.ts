import type { Problem } from '../briefing/file/problem.js';
import { decode } from './decode.js';
import { examine } from './diagnose.js';
import { locator } from './locate.js';
import type { Position } from './places.js';
import { isSound } from './scan.js';

export type { Position } from './places.js';

export type JsonReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Whether the value was found to be what was expected. */
      readonly isExpected: boolean;
      locate(pointer: string): Position;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadingOptions {
  /** Called between the steps of it, which may each take long. */
  readonly step?: () => void;
  /** Says yes only of a value in which everything is within `LIMITS`; nearly every file holds such a one. */
  readonly isExpected?: (value: unknown) => boolean;
}

/**
 * Reads JSON (RFC 8259) in strict UTF-8 and within the limits. Keys may not be repeated and strings hold whole
 * characters (I-JSON, RFC 7493); a key such as `__proto__` is a key like any other.
 *
 * The text is read by the parser of the runtime. Only where something is wrong is it read again, for the place and the
 * reason.
 *
 * @param bytes the whole file
 * @returns the value and a way to find places in the text, or everything that is wrong
 */
export function readJson(bytes: Uint8Array, options: ReadingOptions = {}): JsonReading {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const { text } = decoded;
  const accepted = acceptExpected(text, options) ?? acceptSound(text, options) ?? look(text);
  return 'problems' in accepted
    ? { ok: false, problems: accepted.problems }
    : { ok: true, ...accepted, locate: locator(text) };
}

interface Accepted {
  readonly value: unknown;
  readonly isExpected: boolean;
}

/** Above this the text is scanned before anything is built from it: a hostile one could cost much. */
const LARGE = 2 * 1024 * 1024;

/** Native code does all of it, which at start-up is ten times as quick as a look at each character. */
function acceptExpected(text: string, { isExpected }: ReadingOptions): Accepted | undefined {
  if (!isExpected || text.length > LARGE) return undefined;
  const parsed = parse(text);
  return parsed && isExpected(parsed.value) && isWritten(parsed.value, text)
    ? { ...parsed, isExpected: true }
    : undefined;
}

/**
 * Whether all keys and characters of a text are in its value. A repeated key shows in that the text has more colons
 * than the value written out anew, and half a character in that it is written as an escape. Says no as well where it
 * cannot tell.
 */
function isWritten(value: unknown, text: string): boolean {
  if (/\\u003a/i.test(text)) return false;
  const written = JSON.stringify(value);
  return colonsIn(written) === colonsIn(text) && !written.includes('\\ud');
}

function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) colons++;
  return colons;
}

/** @returns undefined where anything at all may be wrong */
function acceptSound(text: string, { step = () => {}, isExpected }: ReadingOptions): Accepted | undefined {
  const sound = isSound(text);
  step();
  const parsed = sound ? parse(text) : undefined;
  return parsed && { ...parsed, isExpected: isExpected?.(parsed.value) ?? false };
}

/** The whole text, character by character; what passes is read by the parser of the runtime after all. */
function look(text: string): Accepted | { readonly problems: readonly Problem[] } {
  const problems = examine(text);
  return problems.length > 0 ? { problems } : { value: JSON.parse(text), isExpected: false };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
