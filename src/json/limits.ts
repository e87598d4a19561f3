/** The limits of a briefing file. Larger files are refused early, before they take time or memory. */
export const LIMITS = {
  /** Bytes of a file; 100,000 issues with a claim and a position each are 54 MB, a long article 50 KB. */
  bytes: 64 * 1024 * 1024,
  /** Nesting depth of objects and arrays. */
  depth: 64,
  /** UTF-16 code units of one string. */
  string: 65_536,
  /** UTF-16 code units of a sentence: a page and a half. */
  sentence: 4_096,
  /** UTF-16 code units of a name, a title or a label. */
  name: 512,
  /** Keys of one object. */
  keys: 1_000,
  /** Problems that are collected before reading stops. */
  problems: 10_000,
} as const;
