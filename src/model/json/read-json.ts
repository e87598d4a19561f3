import type { Problem } from '../problem.js';
import { decode } from './decode.js';
import { examine } from './examine.js';
import { locator } from './locate.js';
import type { Position } from './places.js';
import { colonsIn, scan } from './scan.js';
import { countKeys } from './walk.js';

export type { Position } from './places.js';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; locate(pointer: string): Position }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads JSON (RFC 8259) in strict UTF-8 and within the limits. Keys may not be repeated and strings hold whole
 * characters (I-JSON, RFC 7493); a key such as `__proto__` is a key like any other.
 *
 * The text is read by the parser of the runtime. Only where something is wrong is it read again, for the place and the
 * reason.
 *
 * @param bytes the whole file
 * @param step called between the steps of it, which may each take long
 * @returns the value and a way to find places in the text, or everything that is wrong
 */
export function readJson(bytes: Uint8Array, step: () => void = () => {}): JsonReading {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const { text } = decoded;
  const accepted = accept(text, step);
  if (accepted) return { ok: true, value: accepted.value, locate: locator(text) };
  const problems = examine(text);
  if (problems.length === 0) throw new Error('text was refused for no reason that could be found');
  return { ok: false, problems };
}

/** Above this the scan before parsing costs less than a look at the value, and prevents what would cost much. */
const LARGE = 128 * 1024;

/** @returns the value, boxed; undefined where anything at all is wrong */
function accept(text: string, step: () => void): { readonly value: unknown } | undefined {
  if (text.length <= LARGE && !text.includes('\\u003')) return acceptSmall(text);
  const scanned = scan(text);
  step();
  const parsed = scanned && parse(text);
  if (!parsed || scanned.isSound) return parsed;
  return scanned.keys === countKeys(parsed.value)?.keys ? parsed : undefined;
}

/**
 * A repeated key shows in that the text has a colon for which the value has no key. The colons in strings are told
 * from the others by counting them in the value, which sees the same ones unless some are written as an escape.
 */
function acceptSmall(text: string): { readonly value: unknown } | undefined {
  const parsed = parse(text);
  const count = parsed && countKeys(parsed.value);
  return count && colonsIn(text) === count.keys + count.colons ? parsed : undefined;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
