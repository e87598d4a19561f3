import { Unreadable } from '../errors.js';
import type { Io } from '../system/io.js';
import { shellFile } from '../text/shell.js';

/** Guesses what is meant by a file in place of another argument. */

/** Commands that take no arguments, or names of things in a briefing. */
const READING: readonly string[] = [
  ...['guide', 'progress', 'overview', 'agenda', 'issue', 'who', 'people', 'places', 'itinerary', 'timeline'],
  ...['say', 'claims', 'gaps', 'positions', 'book'],
];

/**
 * Adds `-b` before a briefing file that is the only argument: `agenda trip.json`.
 *
 * @param operands arguments without options, the command first
 * @param named the value of `--briefing`, if given
 */
export function withMeantBriefing(
  io: Io,
  line: readonly string[],
  operands: readonly string[],
  named: string | undefined,
): readonly string[] {
  const [command = '', file = '', ...others] = operands;
  const isMeant = /\.json$/i.test(file) && others.length === 0 && named === undefined;
  if (!isMeant || !READING.includes(command) || !io.files.exists(file)) return line;
  const at = line.lastIndexOf(file);
  return ['--briefing', file, ...line.slice(0, at), ...line.slice(at + 1)];
}

/** Endings of texts, which briefings do not have. */
const TEXT = /\.(?:txt|md|markdown|html?|pdf|docx)$/i;

/**
 * @param bytes of a file that should be a briefing
 * @throws Unreadable if it is an article
 */
export function checkNoText(file: string, bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  if (first === undefined || first === OPENING || !TEXT.test(file)) return;
  throw new Unreadable(
    `cannot read ${file}: it is a text, not a briefing (make a briefing from it: briefing draft ${shellFile(file)})`,
  );
}

const OPENING = '{'.charCodeAt(0);
