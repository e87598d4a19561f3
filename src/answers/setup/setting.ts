import * as v from 'valibot';
import { absent, next, paragraph, type Words } from '../../document/build.js';
import type { Answer, Layout } from '../answer.js';
import { generalHead, words } from '../shared/schema.js';

/** One setting: its value for scripts, or how it was changed. */

/** A value and its source. */
export const settingParts = {
  from: v.picklist(['option', 'environment', 'file', 'default']),
  /** The option, or the environment variable. */
  by: v.optional(words),
  /** Absent if the value depends on the terminal or on the built-in briefing. */
  value: v.optional(v.union([words, v.number(), v.boolean()])),
};

const source = v.strictObject(settingParts);

export type SettingSource = v.InferOutput<typeof source>;

export interface SettingState {
  readonly name: string;
  readonly purpose: string;
  /** All sources that set it, the effective one first. */
  readonly sources: readonly [SettingSource, ...SettingSource[]];
}

const schema = () =>
  v.strictObject({
    ...generalHead('setting'),
    setting: words,
    ...settingParts,
    change: v.optional(v.picklist(['set', 'unset', 'unchanged'])),
    /** The value in the config file, if any. */
    inFile: v.optional(settingParts.value.wrapped),
  });

export type SettingRecord = v.InferOutput<ReturnType<typeof schema>>;
export type Change = NonNullable<SettingRecord['change']>;

/** @param change how the config file was changed; undefined for `get` */
export function makeSetting({ name, sources }: SettingState, change?: Change): SettingRecord {
  const [first] = sources;
  const written = sources.find(({ from }) => from === 'file')?.value;
  return {
    kind: 'setting',
    version: 1,
    setting: name,
    ...first,
    ...(change === undefined ? {} : { change }),
    ...(written === undefined ? {} : { inFile: written }),
  };
}

/** `get` prints only the value, for scripts. */
const layout = (record: SettingRecord): Layout =>
  record.change === undefined
    ? { title: String(record.value ?? ''), blocks: [] }
    : { title: 'Settings', blocks: [paragraph(changeWords(record)), next('briefing config')] };

function changeWords(record: SettingRecord): Words {
  const { setting, change, from, inFile } = record;
  const value = [valueWords(setting, record)].flat();
  if (change === 'set' && from === 'file') return [`${setting} is now `, ...value, '.'];
  if (inFile !== undefined)
    return [
      `${setting} is set to ${shownValue({ value: inFile })} in the config file, but `,
      `${sourceName(record)} overrides it with `,
      ...value,
      '.',
    ];
  const unset = `${setting} is ${change === 'unset' ? 'no longer' : 'not'} set in the config file`;
  return [
    unset,
    from === 'default' ? '. The default is: ' : `; ${sourceName(record)} sets it to `,
    ...value,
    '.',
  ];
}

export const setting: Answer<SettingRecord> = { kind: 'setting', schema, layout };

const UNSET: Readonly<Record<string, string>> = {
  briefing: 'the built-in one',
  width: 'as wide as the terminal',
};

export const valueWords = (name: string, { value }: Pick<SettingSource, 'value'>): Words =>
  value === undefined ? absent(UNSET[name] ?? 'not set') : shownValue({ value });

export const shownValue = ({ value }: Pick<SettingSource, 'value'>): string =>
  value === '' ? 'none' : String(value);

/** 'the option --width', 'the config file' */
export function sourceName({ from, by = '' }: SettingSource): string {
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
