/** The limits of a briefing file. Larger files are refused early, before they take time or memory. */
export const LIMITS = {
  /** Bytes of a file; 100,000 issues with a claim and a position each are 54 MB, a long article 50 KB. */
  bytes: 64 * 1024 * 1024,
  depth: 64,
  /** UTF-16 code units of one string. */
  string: 65_536,
  /** UTF-16 code units of a sentence: a page and a half. */
  sentence: 4_096,
  name: 512,
  keys: 1_000,
  /** Problems that are collected before reading stops. */
  problems: 10_000,
} as const;
