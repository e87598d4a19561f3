import { config, makeConfig } from '../../answers/setup/config.js';
import {
  makeSetting,
  type SettingSource,
  type SettingState,
  setting as settingAnswer,
} from '../../answers/setup/setting.js';
import { isBuiltIn } from '../../briefing/built-in.js';
import { ID } from '../../briefing/file/vocabulary.js';
import type { Runtime } from '../../cli/context.js';
import { fileWithId } from '../../cli/library.js';
import { readBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { NotFound, UsageError } from '../../errors.js';
import { type Resolved, settingSources } from '../../system/config/config.js';
import { configPath, expected, nearSettings, settingFault } from '../../system/config/problems.js';
import {
  isSettingName,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
} from '../../system/config/setting-list.js';
import { removeSetting, writeSetting } from '../../system/config/write.js';
import { isAbsolute } from '../../system/files/folders.js';
import type { Io } from '../../system/io.js';
import { shellFile } from '../../text/shell.js';
import { USUAL_FORMATS } from './settings.js';

/** The given options that override settings. */
type Typed = Readonly<Record<string, unknown>>;

export async function listSettings(runtime: Runtime, typed: Typed): Promise<void> {
  const { io } = runtime;
  const states = SETTING_NAMES.map((name) => settingState(io, name, typed));
  const file = { path: configPath(io), home: io.environment.HOME };
  await present(runtime, config, makeConfig(states, file));
}

/** @throws UsageError if there is no such setting; NotFound if the setting has no value */
export async function getSetting(runtime: Runtime, name: string, typed: Typed): Promise<void> {
  const state = settingState(runtime.io, knownSetting(name), typed);
  if (state.sources[0].value === undefined)
    throw new NotFound(`${state.name} is not set (set it with briefing config set)`);
  await present(runtime, settingAnswer, makeSetting(state));
}

/**
 * Returns a setting, with every source that gives it a value. A format that some commands do not support is ignored.
 */
function settingState(io: Io, name: SettingName, typed: Typed): SettingState {
  const standing = settingSources(io, name).map(sourceOf);
  const usable = standing.filter(
    ({ value }) => name !== 'format' || USUAL_FORMATS.some((usual) => usual === value),
  );
  const option = typedSource(name, typed);
  const [first = DEFAULT, ...others] = option ? [option, ...usable] : usable;
  return { name, purpose: SETTINGS[name].purpose, sources: [first, ...others] };
}

const DEFAULT: SettingSource = { from: 'default' };

function sourceOf({ value, origin }: Resolved<string | number | boolean>): SettingSource {
  return {
    from: origin.from,
    ...(origin.from === 'environment' ? { by: origin.variable } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

/** Commander sets `pager` to `true` if `--no-pager` is not given. */
function typedSource(name: SettingName, typed: Typed): SettingSource | undefined {
  const value = typed[name];
  if (name === 'pager') return value === false ? { from: 'option', by: '--no-pager', value: '' } : undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return { from: 'option', by: `--${name}`, value };
}

function knownSetting(name: string): SettingName {
  if (isSettingName(name)) return name;
  throw new UsageError(`there is no setting '${name}' (${nearSettings(name)})`);
}

/** @throws UsageError or NotFound if the value is not valid; Unreadable, InvalidBriefing, Unwritable */
export async function setSetting(runtime: Runtime, name: string, text: string, typed: Typed): Promise<void> {
  const { io } = runtime;
  const setting = knownSetting(name);
  const value = settingValue(setting, text);
  if (settingFault(setting, value, USUAL_FORMATS)) {
    throw new UsageError(
      `cannot set ${setting} to '${text}': it is not a valid value (use ${expected(setting, USUAL_FORMATS)})`,
    );
  }
  if (setting === 'briefing') await checkBriefing(io, text);
  await writeSetting(io, setting, value as never);
  await present(runtime, settingAnswer, makeSetting(settingState(io, setting, typed), 'set'));
}

function settingValue(name: SettingName, text: string): string | number | boolean {
  if (name === 'width' && /^[1-9]\d*$/.test(text)) return Number(text);
  const isSwitch = name === 'ascii' || name === 'accessible';
  return isSwitch && (text === 'true' || text === 'false') ? text === 'true' : text;
}

/** Checks a new default briefing, since one that is missing or unreadable would make every command fail. */
async function checkBriefing(io: Io, text: string): Promise<void> {
  if (isBuiltIn(text)) return;
  if (ID.test(text)) await readBriefing(io, fileWithId(io, text));
  else if (!isAbsolute(text))
    throw new UsageError(
      `cannot set the default to '${text}': a relative path depends on the current folder (use the full path, or add the file: briefing add ${shellFile(text)})`,
    );
  else if (!io.files.exists(text))
    throw new NotFound(`cannot set the default to ${text}: there is no such file (check the path)`);
}

/** @throws UsageError if the setting is unknown and is not in the file; Unwritable */
export async function unsetSetting(runtime: Runtime, name: string, typed: Typed): Promise<void> {
  const { io } = runtime;
  const wasThere = await removeSetting(io, name);
  const setting = wasThere && !isSettingName(name) ? undefined : knownSetting(name);
  const state = setting === undefined ? unknownState(name) : settingState(io, setting, typed);
  await present(runtime, settingAnswer, makeSetting(state, wasThere ? 'unset' : 'unchanged'));
}

/** Returns the state of an unknown setting that was removed from the file. */
const unknownState = (name: string): SettingState => ({ name, purpose: 'unknown', sources: [DEFAULT] });
