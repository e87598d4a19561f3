import { Unwritable } from '../../errors.js';
import type { Io } from '../io.js';
import { configPath } from './config.js';
import { checkConfig } from './problems.js';
import type { SettingName, Settings } from './setting-list.js';

/**
 * Changes one setting in the config file and leaves the others as they are, those that cannot be used included.
 *
 * @throws Unwritable, also where there is a file that cannot be read or holds no settings: nothing is written over it
 */
export async function writeSetting<Name extends SettingName>(
  io: Io,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const path = writablePath(io);
  await io.files.withLock(path, (write) => write(textOf({ ...settingsIn(io, path), [name]: value })), OWN);
  io.config = undefined;
}

/**
 * Takes a setting out of the config file, one that the program does not know as well. Where there is nothing to take
 * out, nothing is written, and nothing need be writable.
 *
 * @returns whether it was there
 * @throws as writeSetting does
 */
export async function removeSetting(io: Io, name: string): Promise<boolean> {
  const path = configPath(io);
  if (path === undefined || !Object.hasOwn(settingsIn(io, path), name)) return false;
  const remove = (write: (contents: string) => void) => {
    const settings = settingsIn(io, path);
    if (!Object.hasOwn(settings, name)) return false;
    const { [name]: _, ...others } = settings;
    write(textOf(others));
    return true;
  };
  const wasThere = await io.files.withLock(path, remove, OWN);
  io.config = undefined;
  return wasThere;
}

const OWN = { own: true, followsLink: true };

function writablePath(io: Io): string {
  const path = configPath(io);
  if (path !== undefined) return path;
  throw new Unwritable(NO_CONFIG_FOLDER);
}

export const NO_CONFIG_FOLDER =
  'there is no folder for settings (set HOME, or XDG_CONFIG_HOME to a whole path)';

const textOf = (settings: object): string => `${JSON.stringify(settings, null, 2)}\n`;

function settingsIn(io: Io, path: string): Readonly<Record<string, unknown>> {
  if (!io.files.exists(path)) return {};
  const { contents, fault } = checkConfig(io, path, []);
  if (contents) return contents;
  // What is wrong with it is told where settings are read.
  const reason = fault ? 'cannot be read' : 'holds no settings';
  throw new Unwritable(`${path} ${reason}, so nothing was written over it (mend it or take it away)`);
}
