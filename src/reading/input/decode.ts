/**
 * The characters of windows-1252 from 0x80 to 0x9f. Some versions of Node decode it as Latin-1, where these are control
 * characters.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The number of bytes examined to detect UTF-16 without a byte-order mark. */
const SAMPLE = 4096;

/**
 * Decodes bytes to text. A byte-order mark always decides. Otherwise, valid UTF-8 with at least one character beyond
 * ASCII is UTF-8, whatever is declared. Otherwise, the declared encoding is used, unless it is UTF-8 and the bytes are
 * invalid in it. Everything else is decoded as windows-1252, as in browsers.
 *
 * @param declared a label such as `iso-8859-1` from an HTTP header or the document; unknown labels are ignored
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined && !(declared !== undefined && isStateful(declared))) return utf8;
  const label = canonical(declared);
  if (label === undefined || label === 'utf-8' || label === 'windows-1252') return asWindows1252(bytes);
  return new TextDecoder(label).decode(bytes);
}

/** Whether an encoding is like ISO-2022-JP, whose bytes are all ASCII and therefore look like UTF-8. */
const isStateful = (label: string): boolean => canonical(label)?.startsWith('iso-2022') ?? false;

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * Returns the byte order of UTF-16 text: in European languages, nearly every second byte is zero, always on the same
 * side.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function canonical(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function asWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
