import { Unreadable } from '../../errors.js';
import { configFolder } from '../files/folders.js';
import type { Config, Io } from '../io.js';
import {
  environmentValue,
  isSettingName,
  SETTINGS,
  type SettingName,
  type Settings,
} from './setting-list.js';

/** The maximum size of a config file, which is more than any settings need. */
export const CONFIG_LIMIT = 64 * 1024;

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

/** Returns the path of the config file, or undefined if there is no home folder. */
export function configPath(io: Io): string | undefined {
  const folder = configFolder(io.environment);
  return folder && `${folder}/config.json`;
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

/**
 * Reads the config file with JSON.parse, which is fast. If the file is invalid, it is read again to explain the error.
 */
function readConfig(io: Io): Config {
  const path = configPath(io);
  if (!path || !io.files.exists(path)) return { values: {}, isBroken: false };
  try {
    const bytes = io.files.read(path, CONFIG_LIMIT);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return sorted(JSON.parse(text.replace(/^\ufeff/, '')), keysTwice(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Unreadable) return { values: {}, isBroken: true };
    throw error;
  }
}

/** Returns the keys that occur twice in an object. `JSON.parse` silently keeps only the last value of each. */
function keysTwice(json: string): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const [, text = '', colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    if (colon === undefined) continue;
    const key = String(JSON.parse(text));
    (once.has(key) ? twice : once).add(key);
  }
  return twice;
}

/** Keeps the valid settings. A setting that is given twice is dropped, since the intended value is unknown. */
function sorted(contents: unknown, ambiguous: ReadonlySet<string>): Config {
  if (typeof contents !== 'object' || contents === null || Array.isArray(contents))
    return { values: {}, isBroken: true };
  const entries = Object.entries(contents);
  const usable = entries.filter(
    ([name, value]) => isSettingName(name) && SETTINGS[name].accepts(value) && !ambiguous.has(name),
  );
  return {
    values: Object.fromEntries(usable),
    isBroken: usable.length < entries.length || ambiguous.size > 0,
  };
}
