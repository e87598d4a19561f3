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

/** What a command works with: the outside world and the shared options. */
export interface Runtime {
  readonly io: Io;
  /** The shared options, read when the command runs. */
  options(): SharedOptions;
  /** The files that were read so far: no answer is written over what it is made from. */
  readonly inputs: ReadonlySet<string>;
  /**
   * Runs another command line in a world of its own, for a server whose answers are those of the commands.
   *
   * @returns its exit code
   */
  run(args: readonly string[], io: Io): Promise<number>;
  /** Whether an answer has been written to where it was to go. */
  isDelivered: boolean;
}

/** The day of writing, as YYYY-MM-DD. */
export const today = (io: Io): string => io.now().toISOString().slice(0, 10);

/** What a command that is named to the reader needs besides to mean the same briefing: ` -b 'my trip.json'`. */
export function commandTail(runtime: Runtime): string {
  const { briefing } = runtime.options();
  return briefing === undefined ? '' : ` -b ${shellWord(briefing)}`;
}

/**
 * What a reference leads to, or the answer that it does not lead to one thing.
 *
 * @param runtime whose briefing it is looked for in
 * @param what 'issue', 'person', 'place'
 * @param describe id and name of a match, for the list of several
 * @param instead what else to do where there are several
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

/** Where it is instead, what may have been meant, or what there is. */
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
