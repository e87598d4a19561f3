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

/** Returns a runtime whose briefing in use is a different one. */
export const withBriefing = (runtime: Runtime, briefing: string): Runtime => ({
  ...runtime,
  options: () => ({ ...runtime.options(), briefing }),
});

/** Returns the current date, as YYYY-MM-DD. */
export const today = (io: Io): string => io.now().toISOString().slice(0, 10);

/** Returns the option that a suggested command needs to read the same briefing: ` -b 'my trip.json'`. */
export function commandTail(runtime: Runtime): string {
  const { briefing } = runtime.options();
  return briefing === undefined ? '' : ` -b ${shellWord(briefing)}`;
}
