import { InvalidBriefing, NotFound, WrongUse } from '../errors.js';
import type { Io } from '../io/io.js';
import type { ColorChoice } from '../io/settings.js';
import type { Briefing } from '../model/briefing.js';
import { BUILT_IN_IDS, builtInBriefing, DEFAULT_BRIEFING, isBuiltIn } from '../model/built-in.js';
import type { Resolution } from '../model/find.js';
import { LIMITS } from '../model/limits.js';
import type { FormatName } from '../render/index.js';
import { nearest } from '../text/near.js';
import { destinationOf } from './output.js';

export { renderOptions, show } from './show.js';

/** The options that every command takes. */
export interface SharedOptions {
  readonly briefing?: string;
  readonly format?: FormatName;
  readonly width?: number;
  readonly color: ColorChoice;
  readonly ascii?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** What a command works with: the outside world and the shared options. */
export interface Runtime {
  readonly io: Io;
  /** The shared options, read when the command runs. */
  options(): SharedOptions;
}

/**
 * The briefing in use: `--briefing`, then the variable BRIEFING, then the built-in one.
 *
 * @throws Unreadable, InvalidBriefing, WrongUse
 */
export async function loadBriefing(runtime: Runtime): Promise<Briefing> {
  // Looked at first, so that nobody answers questions for a file that cannot be written.
  destinationOf(runtime.options());
  const wanted = runtime.options().briefing ?? (runtime.io.environment.BRIEFING || DEFAULT_BRIEFING);
  if (wanted === '')
    throw new WrongUse('the briefing to read has an empty name (give an id, a file or - for standard input)');
  if (isBuiltIn(wanted)) return builtInBriefing(wanted);
  if (isIdOnly(wanted)) throw new NotFound(unknownBriefing(wanted));
  return readBriefing(runtime.io, wanted);
}

/** Reads a briefing from a file, or from standard input where the name is `-`. */
export async function readBriefing(io: Io, file: string): Promise<Briefing> {
  const bytes = file === '-' ? io.stdin.read(LIMITS.bytes) : io.files.read(file, LIMITS.bytes);
  // Loaded here and not above: the built-in briefing needs neither the schema nor the validation.
  const { parseBriefing } = await import('../model/parse.js');
  const parsed = parseBriefing(bytes);
  if ('problems' in parsed)
    throw new InvalidBriefing(file === '-' ? 'standard input' : file, parsed.problems);
  return parsed.briefing;
}

/** A name without a dot or a slash is an id: `-b taiwan` should not say that a file is missing. */
const isIdOnly = (name: string) => /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(name);

function unknownBriefing(id: string): string {
  const [near] = nearest(id, BUILT_IN_IDS, 1);
  const hint = near ? `did you mean '${near}'` : `there is ${BUILT_IN_IDS.join(', ')}`;
  return `there is no briefing '${id}' (${hint}; a file in this folder is ./${id})`;
}

/**
 * What a reference leads to, or the answer that it does not lead to one thing.
 *
 * @param what 'issue', 'person', 'place'
 * @param describe id and name of a match, for the list of several
 * @throws NotFound
 */
export function resolved<Value extends { readonly id: string }>(
  resolution: Resolution<Value>,
  what: string,
  ref: string,
  describe: (value: Value) => string,
): Value {
  if ('found' in resolution) return resolution.found;
  if ('several' in resolution) {
    const matches = resolution.several.slice(0, 10).map((value) => `${value.id} (${describe(value)})`);
    const more = resolution.several.length > 10 ? ` and ${resolution.several.length - 10} more` : '';
    throw new NotFound(`'${ref}' matches several: ${matches.join(', ')}${more} (name one of them)`);
  }
  const { near, all } = resolution;
  const hint =
    near.length > 0
      ? `did you mean ${near.map((id) => `'${id}'`).join(' or ')}?`
      : `there are: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ` and ${all.length - 12} more` : ''}`;
  throw new NotFound(`there is no ${what} '${ref}' (${hint})`);
}
