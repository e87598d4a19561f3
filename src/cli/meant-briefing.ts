import { Unreadable } from '../errors.js';
import type { Io } from '../system/io.js';
import { shellFile } from '../text/shell.js';

/** What is meant by a file that is named where something else is wanted. */

/** Commands whose arguments name something in a briefing, or that take none. */
const READING: readonly string[] = [
  ...['guide', 'progress', 'overview', 'agenda', 'issue', 'who', 'people', 'places', 'itinerary', 'timeline'],
  ...['say', 'claims', 'gaps', 'positions', 'book'],
];

/**
 * The command line with `-b` before a briefing file that is the only argument: `agenda trip.json`.
 *
 * @param operands of the line, the command first
 * @param named the value of `--briefing`, where it was given
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

/** Names that texts have, and briefings have not. */
const TEXT = /\.(?:txt|md|markdown|html?|pdf|docx)$/i;

/**
 * @param bytes of a file that is to be a briefing
 * @throws Unreadable where it is an article
 */
export function checkNoText(file: string, bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  if (first === undefined || first === OPENING || !TEXT.test(file)) return;
  throw new Unreadable(
    `${file}: this is a text and not a briefing (make a briefing of it: briefing draft ${shellFile(file)})`,
  );
}

const OPENING = '{'.charCodeAt(0);
