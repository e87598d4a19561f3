import { Unreadable } from '../errors.js';
import { shellFile } from '../text/shell.js';

/** Commands that take either no arguments or the names of entries in a briefing. */
const READING: readonly string[] = [
  ...['guide', 'progress', 'overview', 'agenda', 'issue', 'who', 'people', 'places', 'itinerary', 'timeline'],
  ...['say', 'claims', 'gaps', 'positions', 'book', 'compare', 'changes'],
];

/**
 * Adds `-b` before a file that is the only argument: `agenda trip.json`. If there is no such file, or it is a text, the command
 * reports that.
 *
 * @param operands arguments without options, the command first
 * @param named the value of `--briefing`, if given
 */
export function withMeantBriefing(
  line: readonly string[],
  operands: readonly string[],
  named: string | undefined,
): readonly string[] {
  const [command = '', file = '', ...others] = operands;
  const isMeant = (/\.json$/i.test(file) || TEXT.test(file)) && others.length === 0 && named === undefined;
  if (!isMeant || !READING.includes(command)) return line;
  const at = line.findIndex(
    (word, index) => word === file && !/^(?:-o|--output)$/.test(line[index - 1] ?? ''),
  );
  return ['--briefing', file, ...line.slice(0, at), ...line.slice(at + 1)];
}

/** File extensions of text documents; a briefing never has one of these. */
const TEXT = /\.(?:txt|md|markdown|html?|pdf|docx)$/i;

/**
 * Checks that a file that should be a briefing is not an article.
 *
 * @param bytes the contents of the file
 * @throws Unreadable if it is an article
 */
export function rejectSourceText(file: string, bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  if (first === undefined || first === OPENING || !TEXT.test(file)) return;
  throw new Unreadable(
    `cannot read ${file}: it is a text, not a briefing (make a briefing from it: briefing draft ${shellFile(file)})`,
  );
}

const OPENING = '{'.charCodeAt(0);
