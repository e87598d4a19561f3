/**
 * The characters of windows-1252 from 0x80 to 0x9f. Some versions of Node decode windows-1252 as Latin-1, in which these
 * bytes are control characters.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The number of bytes that are examined to detect UTF-16 without a byte-order mark. */
const SAMPLE = 4096;

/**
 * Decodes text. A byte-order mark determines the encoding; UTF-16 is also recognized without a byte-order mark.
 * Otherwise, valid UTF-8 is decoded as UTF-8 even if a different encoding is declared, except for ISO-2022-JP. Other
 * text is decoded in the declared encoding. If no encoding is declared, or if UTF-8 is declared but the bytes are not
 * valid UTF-8, the text is decoded as windows-1252, as in browsers.
 *
 * @param declared a label such as `iso-8859-1` from an HTTP header or the document; unknown labels are ignored
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const label = canonical(declared);
  // The bytes of ISO-2022-JP are all ASCII, and therefore also valid UTF-8.
  const utf8 = label?.startsWith('iso-2022') ? undefined : asUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  if (label === undefined || label === 'utf-8' || label === 'windows-1252') return asWindows1252(bytes);
  return new TextDecoder(label).decode(bytes);
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * Detects UTF-16 without a byte-order mark, and its byte order. In European languages, nearly every second byte of
 * UTF-16 is zero.
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
