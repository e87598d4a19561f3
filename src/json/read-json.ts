import type { Position } from '../text/lines-and-columns.js';
import { decode } from './decode.js';
import { diagnose } from './diagnose.js';
import { locator } from './locate.js';
import type { Problem } from './problem.js';

export type { Position } from '../text/lines-and-columns.js';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; locate(pointer: string): Position }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads JSON (RFC 8259) in strict UTF-8 and within the limits. Duplicate keys and lone surrogates are errors (I-JSON,
 * RFC 7493); `__proto__` is an ordinary key.
 *
 * The text is checked before any value is created, since the values in a malicious file could use a lot of memory.
 *
 * @param bytes the whole file
 * @param step called between two steps that may be slow
 * @returns the problems or, if there are none, the value and a function that finds places in the text
 */
export function readJson(bytes: Uint8Array, step: () => void = () => {}): JsonReading {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const { text } = decoded;
  const problems = diagnose(text);
  step();
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: JSON.parse(text), locate: locator(text) };
}
