import type { Answer, RecordHead } from '../../src/answers/answer.js';
import { terminal } from '../../src/render/terminal/terminal.js';

/** An answer as a terminal of some width shows it, line by line. */
export function drawn<Content extends RecordHead>(
  { layout }: Answer<Content>,
  record: Content,
  width = 80,
): string[] {
  const document = { ...layout(record), language: 'en', data: { kind: record.kind, version: 1 } };
  const page = terminal(document, { width, color: false, unicode: true, now: new Date(0) });
  return page.trimEnd().split('\n');
}

/** The words that a reader sees; marks and frames are none. */
export const wordsIn = (lines: readonly string[]): number =>
  lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
