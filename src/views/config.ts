import { absent, column, next, paragraph, table, type Words } from '../document/build.js';
import type { Document } from '../document/document.js';
import { shortPath } from './library.js';

/** Something that says what a setting is. */
export interface SettingSource {
  readonly from: 'option' | 'environment' | 'file' | 'default';
  /** The option, or the variable of the environment. */
  readonly by?: string;
  /** Absent where it depends on the terminal or on what is built in. */
  readonly value?: string | number | boolean;
}

export interface SettingState {
  readonly name: string;
  readonly purpose: string;
  /** What says something of it, the one that counts first. */
  readonly sources: readonly [SettingSource, ...SettingSource[]];
}

export interface ConfigFile {
  readonly path: string | undefined;
  /** For showing the path: `~` stands for it. */
  readonly home: string | undefined;
}

/**
 * The settings as they hold.
 *
 * @param explain whether to say where each comes from, and what it overrules
 */
export function configView(settings: readonly SettingState[], file: ConfigFile, explain: boolean): Document {
  const columns = [
    column('Setting', 'fit'),
    column('Value', 'fit'),
    column(explain ? 'From' : 'For', 'fill'),
  ];
  return {
    title: 'Settings',
    language: 'en',
    data: {
      kind: 'config',
      version: 1,
      ...(file.path === undefined ? {} : { path: file.path }),
      settings: settings.map(record),
    },
    blocks: [
      table(
        'What holds here',
        columns,
        settings.map((one) => [one.name, valueWords(one), explain ? sourceWords(one) : one.purpose]),
      ),
      paragraph(explain ? ORDER : fileWords(file)),
      ...(explain ? [paragraph(fileWords(file))] : []),
      next(...(explain ? [] : ['briefing config --explain']), 'briefing config set width 100'),
    ],
  };
}

const ORDER =
  'What is typed counts before the environment, that before the file, and that before the default.';

const fileWords = ({ path, home }: ConfigFile) =>
  path === undefined
    ? 'There is no folder for a config file: HOME is not set.'
    : `The config file is ${shortPath(path, home)}.`;

const valueWords = ({ name, sources: [first] }: SettingState): Words =>
  first.value === undefined ? absent(UNSET[name] ?? 'not set') : shownValue(first);

const shownValue = ({ value }: SettingSource) => (value === '' ? 'none' : String(value));

const UNSET: Readonly<Record<string, string>> = {
  briefing: 'the built-in one',
  width: 'as wide as the terminal',
};

function sourceWords({ sources: [first, ...others] }: SettingState): string {
  const overruled = others.filter((source) => source.from !== 'default');
  const over = overruled.map((source) => `${shownValue(source)} from ${sourceName(source)}`);
  return over.length === 0 ? sourceName(first) : `${sourceName(first)}, over ${over.join(' and ')}`;
}

function sourceName({ from, by = '' }: SettingSource): string {
  switch (from) {
    case 'option':
      return `the option ${by}`;
    case 'environment':
      return `the variable ${by}`;
    case 'file':
      return 'the config file';
    case 'default':
      return 'default';
  }
}

const record = ({ name, sources: [first, ...overruled] }: SettingState) => ({ name, ...first, overruled });

/** One value on a line by itself, for scripts. */
export const valueView = ({ name, sources: [first] }: SettingState): Document => ({
  title: String(first.value ?? ''),
  language: 'en',
  data: { kind: 'setting', version: 1, setting: name, ...first },
  blocks: [],
});

export const configPathView = (path: string): Document => ({
  title: path,
  language: 'en',
  data: { kind: 'config-path', version: 1, path },
  blocks: [],
});

/** What has been changed, and what counts before it here. */
export function changedView(setting: SettingState, change: Change): Document {
  const { name, sources } = setting;
  const [first] = sources;
  return {
    title: 'Settings',
    language: 'en',
    data: { kind: 'setting', version: 1, setting: name, change, ...first },
    blocks: [paragraph(changeWords(setting, change)), next('briefing config --explain')],
  };
}

export type Change = 'set' | 'unset' | 'unchanged';

function changeWords(setting: SettingState, change: Change): Words {
  const { name, sources } = setting;
  const [first] = sources;
  const value = [valueWords(setting)].flat();
  const written = sources.find(({ from }) => from === 'file');
  if (change === 'set' && first === written) return [`${name} is `, ...value, ' from now on.'];
  const what = written
    ? `${name} is set to ${shownValue(written)} in the config file`
    : `${name} is not set in the config file`;
  const here =
    first.from === 'default' ? '. The default is: ' : `. Here ${sourceName(first)} counts before it: `;
  return [what, ...(change === 'unset' ? [' any more'] : []), here, ...value, '.'];
}
