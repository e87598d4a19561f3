/** Characters that must never be printed raw. Color sequences are removed before the search. */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const withoutColor = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');
/** Returns the code points in a text that a terminal would obey or that deceive a reader, without duplicates. */
export const unsafeIn = (text: string) =>
  [...new Set(withoutColor(text).match(UNSAFE) ?? [])].map(
    (found) => `U+${found.codePointAt(0)?.toString(16)}`,
  );
