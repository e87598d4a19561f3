import { openingCommand } from '../briefing/entities/entity.js';
import type { Resolution } from '../briefing/entities/find.js';
import { NotFound } from '../errors.js';
import type { FormatName } from '../render/index.js';
import type { ColorChoice } from '../system/config/setting-list.js';
import type { Io } from '../system/io.js';
import { shellWord } from '../text/shell.js';

export interface SharedOptions {
  readonly briefing?: string;
  readonly format?: FormatName;
  readonly width?: number;
  readonly color?: ColorChoice;
  readonly ascii?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly pager?: boolean;
  readonly bom?: boolean;
}

/** Everything that a command needs: the outside world and the shared options. */
export interface Runtime {
  readonly io: Io;
  /** The shared options, read when the command runs. */
  options(): SharedOptions;
  /** The files read so far, so that an answer never overwrites its own input. */
  readonly inputs: ReadonlySet<string>;
  /**
   * Runs a command line with a separate outside world, for a server that answers by running commands.
   *
   * @returns its exit code
   */
  run(args: readonly string[], io: Io): Promise<number>;
  isDelivered: boolean;
}

/** Returns the current date, as YYYY-MM-DD. */
export const today = (io: Io): string => io.now().toISOString().slice(0, 10);

/** Returns the option that a suggested command needs to read the same briefing: ` -b 'my trip.json'`. */
export function commandTail(runtime: Runtime): string {
  const { briefing } = runtime.options();
  return briefing === undefined ? '' : ` -b ${shellWord(briefing)}`;
}

/**
 * Returns the one entry that a reference matches.
 *
 * @param runtime the runtime of the command, for hints
 * @param what the kind of entry: 'issue', 'person', 'place'
 * @param describe returns the name of a match, for the list if there are several
 * @param instead returns a further hint if there are several
 * @throws NotFound
 */
export function resolved<Value extends { readonly id: string }>(
  runtime: Runtime,
  resolution: Resolution<Value>,
  what: string,
  ref: string,
  describe: (value: Value) => string,
  instead: () => string | undefined = () => undefined,
): Value {
  if ('found' in resolution) return resolution.found;
  if ('several' in resolution) {
    const matches = resolution.several.slice(0, 10).map((value) => `${value.id} (${describe(value)})`);
    const more = resolution.several.length > 10 ? ` and ${resolution.several.length - 10} more` : '';
    const ways = ['name one of them', instead() ?? []].flat();
    throw new NotFound(`'${ref}' matches several: ${matches.join(', ')}${more} (${ways.join('; ')})`);
  }
  throw new NotFound(`there is no ${what} '${ref}' (${hintFor(resolution, commandTail(runtime))})`);
}

/** Suggests where else the name occurs, a similar name, or the names that exist. */
function hintFor(
  { near, all, elsewhere }: Extract<Resolution<unknown>, { readonly near: unknown }>,
  tail: string,
): string {
  const meant = near.length > 0 ? `did you mean ${near.map((id) => `'${id}'`).join(' or ')}?` : undefined;
  if (elsewhere) {
    const places = elsewhere
      .slice(0, 3)
      .map((entity) => `in ${entity.kind}: ${openingCommand(entity, tail)}`);
    return `it is ${places.join(', and ')}${meant === undefined ? '' : `; or ${meant}`}`;
  }
  if (meant !== undefined) return meant;
  if (all.length === 0) return 'this briefing has none';
  return `there are: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ` and ${all.length - 12} more` : ''}`;
}
