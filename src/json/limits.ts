/** The limits of a briefing file. Larger files are rejected early, before they take time or memory. */
export const LIMITS = {
  /**
   * The number of bytes in a file. 100,000 issues with a claim and a position each take 54 MB, a long article 50 KB.
   */
  bytes: 64 * 1024 * 1024,
  depth: 64,
  /** The number of UTF-16 code units in a string. */
  string: 65_536,
  /** The number of UTF-16 code units in a sentence: a page and a half. */
  sentence: 4_096,
  name: 512,
  keys: 1_000,
  /** The number of problems after which reading stops. */
  problems: 10_000,
} as const;
