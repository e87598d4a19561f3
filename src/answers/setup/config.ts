import * as v from 'valibot';
import { next, paragraph, table, type Words } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { given } from '../shared/given.js';
import { shortPath } from '../shared/paths.js';
import { generalHead, words } from '../shared/schema.js';
import { sheet } from '../shared/sheet.js';
import { type SettingState, settingParts, shownValue, sourceName, valueWords } from './setting.js';

/** The current settings, and where their values come from. */

const schema = () =>
  v.strictObject({
    ...generalHead('config'),
    /** The path of the config file; absent if there is no home folder. */
    path: v.optional(words),
    home: v.optional(words),
    settings: v.array(
      v.strictObject({
        name: words,
        purpose: words,
        ...settingParts,
        overridden: v.array(v.strictObject(settingParts)),
      }),
    ),
  });

export type ConfigRecord = v.InferOutput<ReturnType<typeof schema>>;
type Setting = ConfigRecord['settings'][number];

export interface ConfigFile {
  readonly path: string | undefined;
  /** The home folder, shown as `~`. */
  readonly home: string | undefined;
}

export const makeConfig = (settings: readonly SettingState[], { path, home }: ConfigFile): ConfigRecord => ({
  kind: 'config',
  version: 1,
  ...given({ path, home }),
  settings: settings.map(({ name, purpose, sources: [first, ...overridden] }) => ({
    name,
    purpose,
    ...first,
    overridden,
  })),
});

const layout = (record: ConfigRecord): Layout => ({
  title: 'Settings',
  blocks: [
    table(
      '',
      columnsOf({ Setting: 'fit', Value: 'fit', From: 'fill', For: 'fill' }),
      record.settings.map((one) => [one.name, valueWords(one.name, one), sourceWords(one), one.purpose]),
    ),
    fileParagraph(record),
    next('briefing config set width 100'),
  ],
});

const fileParagraph = ({ path, home }: ConfigRecord): Block =>
  paragraph(
    path === undefined
      ? 'There is no folder for a config file because HOME is not set.'
      : `The config file is ${shortPath(path, home)}.`,
  );

function sourceWords(setting: Setting): Words {
  const overridden = setting.overridden.filter(({ from }) => from !== 'default');
  if (overridden.length === 0) return sourceName(setting);
  const over = overridden.map((source) => `${shownValue(source)} from ${sourceName(source)}`);
  return `${sourceName(setting)}, overriding ${over.join(' and ')}`;
}

const configTable = ({ settings }: ConfigRecord): Table =>
  sheet(settings, {
    Setting: ({ name }) => name,
    Value: ({ value }) => value?.toString(),
    From: ({ from }) => from,
    By: ({ by }) => by,
    For: ({ purpose }) => purpose,
  });

export const config: Answer<ConfigRecord> = { kind: 'config', schema, layout, table: configTable };
