import { openingCommand } from '../briefing/entities/address.js';
import type { Resolution } from '../briefing/entities/find.js';
import { NotFound } from '../errors.js';
import type { FormatName } from '../render/index.js';
import type { ColorChoice } from '../system/config/setting-list.js';
import type { Io } from '../system/io.js';
import { shellWord } from '../text/shell.js';

/** The options that every command takes. */
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

/** What every command needs: the outside world and the shared options. */
export interface Runtime {
  readonly io: Io;
  /** The shared options, read when the command runs. */
  options(): SharedOptions;
  /** The files read so far: an answer never overwrites its own input. */
  readonly inputs: ReadonlySet<string>;
  /**
   * Runs another command line with its own outside world, for a server that answers through the commands.
   *
   * @returns its exit code
   */
  run(args: readonly string[], io: Io): Promise<number>;
  /** Whether the answer has been delivered. */
  isDelivered: boolean;
}

/** The current day, as YYYY-MM-DD. */
export const today = (io: Io): string => io.now().toISOString().slice(0, 10);

/** The option that a suggested command needs to read the same briefing: ` -b 'my trip.json'`. */
export function commandTail(runtime: Runtime): string {
  const { briefing } = runtime.options();
  return briefing === undefined ? '' : ` -b ${shellWord(briefing)}`;
}

/**
 * The one thing that a reference means.
 *
 * @param runtime of the command; the reference is looked up in its briefing
 * @param what 'issue', 'person', 'place'
 * @param describe the name of a match, for the list when there are several
 * @param instead other hints when there are several
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

/** A hint: where else it is, a similar name, or a list of what exists. */
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
