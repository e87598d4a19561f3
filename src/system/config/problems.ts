import type { BriefingError } from '../../errors.js';
import { type Problem, pointerTo, problemLine } from '../../json/problem.js';
import { readJson } from '../../json/read-json.js';
import { nearest } from '../../text/typing-errors.js';
import { attempt } from '../files/attempt.js';
import { configFolder } from '../files/folders.js';
import type { Io } from '../io.js';
import { isSettingName, SETTING_NAMES, SETTINGS, type SettingName } from './setting-list.js';

const MAX_PROBLEMS = 5;

/** The maximum size of a config file, which is more than any settings need. */
const CONFIG_LIMIT = 64 * 1024;

/** Returns the path of the config file, or undefined if there is no home folder. */
export function configPath(io: Io): string | undefined {
  const folder = configFolder(io.environment);
  return folder && `${folder}/config.json`;
}

/** Lists the invalid parts of the config file, one per line, for standard error. */
export function configWarning(io: Io, formats: readonly string[]): readonly string[] {
  const path = configPath(io);
  if (path === undefined) return [];
  const { problems, fault } = checkConfig(io, path, formats);
  const lines = problems.slice(0, MAX_PROBLEMS).map((problem) => problemLine(path, problem));
  if (fault) lines.push(`briefing: ${fault.message}`);
  return [...lines, 'briefing: invalid settings are ignored'];
}

interface ConfigCheck {
  /** The contents of the file, valid or not; undefined if it contains no settings. */
  readonly contents: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly Problem[];
  readonly fault?: BriefingError;
}

/**
 * Reads the config file and finds its problems and their places.
 *
 * @param path the path of an existing file
 * @param formats the valid values of the setting `format` (default: any)
 */
export function checkConfig(io: Io, path: string, formats?: readonly string[]): ConfigCheck {
  const faults: BriefingError[] = [];
  const bytes = attempt(
    () => io.files.read(path, CONFIG_LIMIT),
    (fault) => faults.push(fault),
  );
  const [fault] = faults;
  if (bytes === undefined) return { contents: undefined, problems: [], ...(fault && { fault }) };
  if (/^\s*$/.test(Buffer.from(bytes).toString('latin1'))) return { contents: undefined, problems: [EMPTY] };
  const reading = readJson(bytes);
  if (!reading.ok) return { contents: undefined, problems: reading.problems };
  const { value, locate } = reading;
  const problem = (pointer: string, message: string, remedy: string): Problem => ({
    severity: 'error',
    rule: 'setting',
    pointer,
    ...locate(pointer),
    message,
    remedy,
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      contents: undefined,
      problems: [problem('', 'the file is not a JSON object', 'put the settings in curly braces')],
    };
  }
  const contents = value as Record<string, unknown>;
  const problems = Object.entries(contents).flatMap(([name, entry]) => {
    const fault = settingFault(name, entry, formats);
    return fault ? [problem(pointerTo(name), ...fault)] : [];
  });
  return { contents, problems };
}

/** The problem reported for an empty file, which a full disk may leave behind. */
const EMPTY: Problem = {
  severity: 'error',
  rule: 'setting',
  pointer: '',
  line: 1,
  column: 1,
  message: 'the file is empty',
  remedy: 'delete it, or write {} into it',
};

/** Returns the problem with a setting and the remedy, or undefined if the setting is valid. */
export function settingFault(name: string, value: unknown, formats?: readonly string[]): Fault | undefined {
  if (!isSettingName(name)) return [`there is no setting '${name}'`, nearSettings(name)];
  if (SETTINGS[name].accepts(value) && (name !== 'format' || !formats || formats.includes(String(value))))
    return undefined;
  return [`${JSON.stringify(value).slice(0, 60)} is not allowed here`, `use ${expected(name, formats)}`];
}

type Fault = readonly [message: string, remedy: string];

export const expected = (name: SettingName, formats: readonly string[] = []): string =>
  name === 'format' ? `one of ${formats.join(', ')}` : SETTINGS[name].expected;

export function nearSettings(name: string): string {
  const [near] = nearest(name, SETTING_NAMES, 1);
  return near ? `did you mean '${near}'?` : `use one of: ${SETTING_NAMES.join(', ')}`;
}
