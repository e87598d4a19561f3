import { Unreadable } from '../errors.js';
import { shellFile } from '../text/shell.js';

/** Commands whose arguments, if any, name entries of a briefing. */
const READING: readonly string[] = [
  ...['guide', 'progress', 'overview', 'agenda', 'issue', 'who', 'people', 'places', 'itinerary', 'timeline'],
  ...['say', 'claims', 'gaps', 'positions', 'book', 'compare', 'changes'],
];

/** Commands whose argument is a briefing. */
const TAKING_FILE: readonly string[] = ['validate', 'review', 'edit'];

/**
 * Passes a briefing file that is the only argument, as in `agenda trip.json`, as the value of `--briefing`. The same is
 * done if the file is missing or is a text document, so that the command reports the problem. Conversely, passes the
 * value of `--briefing` to a command that takes a file and has none.
 *
 * @param operands the command and its arguments, without options
 * @param named the value of `--briefing`, if given
 */
export function withMeantBriefing(
  line: readonly string[],
  operands: readonly string[],
  named: string | undefined,
): readonly string[] {
  const [command = '', file = '', ...others] = operands;
  if (named !== undefined && TAKING_FILE.includes(command))
    return operands.slice(1).every((word) => isOptionValue(word, line)) ? [...line, named] : line;
  const isMeant = (/\.json$/i.test(file) || TEXT.test(file)) && others.length === 0 && named === undefined;
  if (!isMeant || !READING.includes(command)) return line;
  const at = line.findIndex(
    (word, index) => word === file && !/^(?:-o|--output)$/.test(line[index - 1] ?? ''),
  );
  return ['--briefing', file, ...line.slice(0, at), ...line.slice(at + 1)];
}

/** Returns whether a word can only be the value of the option before it. */
const isOptionValue = (word: string, line: readonly string[]): boolean =>
  !/\.json$/i.test(word) &&
  line.every((one, index) => one !== word || line[index - 1]?.startsWith('-') === true);

/** The file extensions of text documents. No briefing has such an extension. */
const TEXT = /\.(?:txt|md|markdown|html?|pdf|docx)$/i;

/**
 * Rejects an article that is given in place of a briefing.
 *
 * @param bytes the contents of the file
 * @throws Unreadable if the file is an article
 */
export function rejectSourceText(file: string, bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  if (first === undefined || first === OPENING || !TEXT.test(file)) return;
  throw new Unreadable(
    `cannot read ${file}: it is a text document, not a briefing (make a briefing from it: briefing draft ${shellFile(file)})`,
  );
}

const OPENING = '{'.charCodeAt(0);
