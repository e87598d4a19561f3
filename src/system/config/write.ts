import { Unwritable } from '../../errors.js';
import type { Io } from '../io.js';
import { checkConfig, configPath } from './problems.js';
import type { SettingName, Settings } from './setting-list.js';

/**
 * Changes a setting in the config file. All other settings stay as they are, even if they are invalid.
 *
 * @throws Unwritable; also if the existing file cannot be read or contains no settings, since it must not be
 * overwritten
 */
export async function writeSetting<Name extends SettingName>(
  io: Io,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const path = configPath(io);
  if (path === undefined)
    throw new Unwritable(
      'cannot write settings: no config folder is known (set HOME, or XDG_CONFIG_HOME to an absolute path)',
    );
  await io.files.withLock(path, (write) => write(textOf({ ...settingsIn(io, path), [name]: value })), OWN);
  io.config = undefined;
}

/**
 * Removes a setting from the config file, even if it is unknown. Nothing is written if the file does not contain it.
 *
 * @returns whether the file contained the setting
 * @throws Unwritable under the same conditions as `writeSetting`
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

const textOf = (settings: object): string => `${JSON.stringify(settings, null, 2)}\n`;

function settingsIn(io: Io, path: string): Readonly<Record<string, unknown>> {
  if (!io.files.exists(path)) return {};
  const { contents, fault } = checkConfig(io, path);
  if (contents) return contents;
  const reason = fault ? 'cannot be read' : 'has no settings';
  throw new Unwritable(`cannot change ${path}: it ${reason} (fix or delete it)`);
}
