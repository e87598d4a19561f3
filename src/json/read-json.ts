import { decode } from './decode.js';
import { examine } from './diagnose.js';
import { locator } from './locate.js';
import type { Position } from './places.js';
import type { Problem } from './problem.js';

export type { Position } from './places.js';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; locate(pointer: string): Position }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads JSON (RFC 8259) in strict UTF-8 and within the limits. Keys may not be repeated and strings hold whole
 * characters (I-JSON, RFC 7493); a key such as `__proto__` is a key like any other.
 *
 * The text is examined before anything is built from it: a hostile one could cost much.
 *
 * @param bytes the whole file
 * @param step called between the steps, each of which may be slow
 * @returns the value and a function to find locations in the text, or all problems
 */
export function readJson(bytes: Uint8Array, step: () => void = () => {}): JsonReading {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const { text } = decoded;
  const problems = examine(text);
  step();
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: JSON.parse(text), locate: locator(text) };
}
