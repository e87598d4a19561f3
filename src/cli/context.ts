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

/** The context of a command: access to the system, the shared options, and the files read so far. */
export interface Runtime {
  readonly io: Io;
  /** The shared options, read when the command runs. */
  options(): SharedOptions;
  /** The files read so far, which the answer must not overwrite. */
  readonly inputs: ReadonlySet<string>;
  /**
   * Runs a command line with a different `io`, so that the server for assistants can run commands.
   *
   * @returns the exit code
   */
  run(args: readonly string[], io: Io): Promise<number>;
  isDelivered: boolean;
}

export const withBriefing = (runtime: Runtime, briefing: string): Runtime => ({
  ...runtime,
  options: () => ({ ...runtime.options(), briefing }),
});

/** Returns the current date as YYYY-MM-DD. */
export const today = (io: Io): string => io.now().toISOString().slice(0, 10);

/** Returns the option that makes a suggested command read the same briefing: ` -b 'my trip.json'`. */
export function commandTail(runtime: Runtime): string {
  const { briefing } = runtime.options();
  return briefing === undefined ? '' : ` -b ${shellWord(briefing)}`;
}
