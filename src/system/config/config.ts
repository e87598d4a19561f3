import { pointerTo } from '../../json/problem.js';
import type { Config, Io } from '../io.js';
import { checkConfig, configPath } from './problems.js';
import { environmentValue, SETTINGS, type SettingName, type Settings } from './setting-list.js';

/** Where the value of a setting comes from if no option is given. */
export type Origin =
  | { readonly from: 'environment'; readonly variable: string }
  | { readonly from: 'file' }
  | { readonly from: 'default' };

export interface Resolved<Value> {
  /** The value; undefined if it depends on the terminal or is the built-in briefing. */
  readonly value: Value | undefined;
  readonly origin: Origin;
}

/**
 * Returns the value of a setting for which no option is given. The environment overrides the config file, which
 * overrides the default.
 *
 * @returns undefined if the value depends on the terminal (width) or is the built-in briefing
 */
export const setting = <Name extends SettingName>(io: Io, name: Name): Settings[Name] | undefined =>
  resolveSetting(io, name).value;

export function resolveSetting<Name extends SettingName>(io: Io, name: Name): Resolved<Settings[Name]> {
  return fromEnvironment(io, name) ?? fromFile(io, name) ?? fromDefault(name);
}

/** Returns every origin that has a value for a setting, by precedence. The default comes last. */
export function settingSources<Name extends SettingName>(
  io: Io,
  name: Name,
): readonly Resolved<Settings[Name]>[] {
  return [fromEnvironment(io, name), fromFile(io, name), fromDefault(name)].filter(
    (source) => source !== undefined,
  );
}

function fromEnvironment<Name extends SettingName>(io: Io, name: Name): Resolved<Settings[Name]> | undefined {
  const said = environmentValue(io.environment, name);
  return said && { value: said.value, origin: { from: 'environment', variable: said.variable } };
}

function fromFile<Name extends SettingName>(io: Io, name: Name): Resolved<Settings[Name]> | undefined {
  const value = configOf(io).values[name];
  return value === undefined ? undefined : { value, origin: { from: 'file' } };
}

const fromDefault = <Name extends SettingName>(name: Name): Resolved<Settings[Name]> => ({
  value: SETTINGS[name].unset,
  origin: { from: 'default' },
});

/** Returns whether the config file has problems. Repeated calls are fast, since the file is read only once. */
export const isConfigBroken = (io: Io): boolean => configOf(io).isBroken;

/** Returns the config file. It is read only when the environment does not provide a setting that is needed. */
function configOf(io: Io): Config {
  io.config ??= readConfig(io);
  return io.config;
}

function readConfig(io: Io): Config {
  const path = configPath(io);
  if (!path || !io.files.exists(path)) return { values: {}, isBroken: false };
  const { contents = {}, problems, fault } = checkConfig(io, path);
  const wrong = new Set(problems.map(({ pointer }) => pointer));
  return {
    values: Object.fromEntries(Object.entries(contents).filter(([name]) => !wrong.has(pointerTo(name)))),
    isBroken: problems.length > 0 || fault !== undefined,
  };
}
