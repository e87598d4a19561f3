import type { Briefing } from '../briefing/briefing.js';
import { builtInBriefing, DEFAULT_BRIEFING, isBuiltIn } from '../briefing/built-in.js';
import { ID } from '../briefing/file/vocabulary.js';
import { InvalidBriefing, NotFound, Unreadable, UsageError } from '../errors.js';
import { LIMITS } from '../json/limits.js';
import { resolveSetting, setting } from '../system/config/config.js';
import type { Io } from '../system/io.js';
import { shellFile } from '../text/shell.js';
import type { Runtime } from './context.js';
import { destinationOf } from './deliver.js';

/**
 * Loads the briefing in use. It is named by `--briefing`, the variable BRIEFING or the config file, in this order of
 * precedence; otherwise, it is the built-in briefing.
 *
 * @throws Unreadable, InvalidBriefing, UsageError, NotFound
 */
export async function loadBriefing(runtime: Runtime): Promise<Briefing> {
  // Check the output file first, so that nobody answers prompts for a file that cannot be written.
  destinationOf(runtime.options());
  try {
    return await briefingNamed(runtime.io, nameInUse(runtime));
  } catch (error) {
    throw runtime.options().briefing === undefined ? withOrigin(runtime.io, error) : error;
  }
}

const nameInUse = ({ io, options }: Runtime): string =>
  options().briefing ?? setting(io, 'briefing') ?? DEFAULT_BRIEFING;

/** Returns where the briefing in use is stored. Its source texts are stored in the same folder. Throws `NotFound`. */
export async function placeInUse(
  runtime: Runtime,
): Promise<{ readonly path: string } | 'built in' | 'standard input'> {
  const name = nameInUse(runtime);
  if (name === '-') return 'standard input';
  return isBuiltIn(name) ? 'built in' : { path: await fileOf(runtime.io, name) };
}

/**
 * Loads the briefing with the given id or file name, which may differ from the briefing in use.
 *
 * @throws Unreadable, InvalidBriefing, UsageError, NotFound
 */
export async function briefingNamed(io: Io, name: string): Promise<Briefing> {
  if (name === '')
    throw new UsageError(
      'cannot read the briefing: the name is empty (give an id, a file or - for standard input)',
    );
  return isBuiltIn(name) ? builtInBriefing(name) : readBriefing(io, await fileOf(io, name));
}

/** Returns the file that a user means by an id or a path. The library is imported only for an id. */
const fileOf = async (io: Io, name: string): Promise<string> =>
  ID.test(name) ? (await import('./library.js')).fileWithId(io, name) : name;

/** Prefixes an error with the variable or setting that named the briefing. */
function withOrigin(io: Io, error: unknown): unknown {
  if (!(error instanceof NotFound || error instanceof Unreadable)) return error;
  const { origin } = resolveSetting(io, 'briefing');
  const who =
    origin.from === 'environment' ? `the variable ${origin.variable}` : 'the default in your settings';
  return new (error.constructor as typeof NotFound)(`${who}: ${error.message}`);
}

/** Reads a file, or standard input if the name is `-`. Throws `Unreadable`. */
export function readBytes(io: Io, file: string): Uint8Array {
  io.progress.stage('reading the briefing');
  return file === '-' ? io.stdin.read(LIMITS.bytes) : io.files.read(file, LIMITS.bytes);
}

/** Returns the name of a file as messages show it: 'standard input' for `-`. */
export const shownName = (file: string): string => (file === '-' ? 'standard input' : file);

/**
 * Reads a briefing from a file, or from standard input if the name is `-`.
 *
 * @param bytes the contents of the file, if it has already been read
 * @throws Unreadable, InvalidBriefing
 */
export async function readBriefing(io: Io, file: string, bytes = readBytes(io, file)): Promise<Briefing> {
  rejectSourceText(file, bytes);
  // Imported lazily: the built-in briefing needs neither the schema nor the validation.
  const { parseBriefing } = await import('../briefing/file/parse.js');
  const parsed = parseBriefing(bytes, () => io.progress.stage('checking the briefing'));
  if ('problems' in parsed) throw new InvalidBriefing(shownName(file), parsed.problems);
  return parsed.briefing;
}

/**
 * Loads the briefing in use for a command that compares the sources of a briefing.
 *
 * @throws NotFound if the briefing has only one source; also throws what `loadBriefing` throws
 */
export async function loadSeveralSources(runtime: Runtime): Promise<Briefing> {
  const briefing = await loadBriefing(runtime);
  if (briefing.all('sources').length > 1) return briefing;
  throw new NotFound(
    'nothing to compare: the briefing has only one source (add another with briefing draft TEXT --into FILE)',
  );
}

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
