import { Unreadable, Unwritable } from '../errors.js';
import { configPath, forgetConfig } from './config.js';
import { checkConfig } from './config-problems.js';
import type { Io } from './io.js';
import type { SettingName, Settings } from './setting-list.js';

/**
 * Changes one setting in the config file and leaves the others as they are, those that cannot be used included.
 *
 * @param value undefined takes the setting out
 * @returns the file that was written
 * @throws Unreadable where there is a file that holds no settings: nothing is written over it; Unwritable
 */
export function writeSetting<Name extends SettingName>(
  io: Io,
  name: Name,
  value: Settings[Name] | undefined,
): string {
  const path = configPath(io);
  if (path === undefined) {
    throw new Unwritable('there is no folder for settings (set HOME, or XDG_CONFIG_HOME to a whole path)');
  }
  const { [name]: _, ...others } = settingsIn(io, path);
  const settings = value === undefined ? others : { ...others, [name]: value };
  io.files.write(path, `${JSON.stringify(settings, null, 2)}\n`, { force: true, folders: true });
  forgetConfig(io);
  return path;
}

function settingsIn(io: Io, path: string): Readonly<Record<string, unknown>> {
  if (!io.files.exists(path)) return {};
  const { contents, fault } = checkConfig(io, path, []);
  if (contents) return contents;
  throw (
    fault ??
    new Unreadable(`${path} holds no settings, so nothing was written over it (mend it or take it away)`)
  );
}
