import * as v from 'valibot';
import { absent, next, paragraph, type Words } from '../../document/build.js';
import type { Answer, Layout } from '../answer.js';
import { given } from '../shared/given.js';
import { generalHead, words } from '../shared/schema.js';

/** The value of a setting, or how the setting was changed. */

export const settingParts = {
  from: v.picklist(['option', 'environment', 'file', 'default']),
  /** The name of the option or environment variable. */
  by: v.optional(words),
  /** Absent if the default is not a fixed value, such as the width of the terminal. */
  value: v.optional(v.union([words, v.number(), v.boolean()])),
};

const source = v.strictObject(settingParts);

export type SettingSource = v.InferOutput<typeof source>;

export interface SettingState {
  readonly name: string;
  readonly purpose: string;
  /** All sources that set a value; the first one takes effect. */
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
  return {
    kind: 'setting',
    version: 1,
    setting: name,
    ...first,
    ...given({ change, inFile: sources.find(({ from }) => from === 'file')?.value }),
  };
}

/** `config get` prints only the value, for use in scripts. */
const layout = (record: SettingRecord): Layout =>
  record.change === undefined
    ? { title: String(record.value ?? ''), blocks: [] }
    : { title: 'Settings', blocks: [paragraph(changeWords(record)), next('briefing config')] };

function changeWords(record: SettingRecord): Words {
  const { setting, change, from, inFile } = record;
  const value = [valueWords(setting, record)].flat();
  if (change === 'set' && from === 'file') return [`${setting} is now `, ...value, '.'];
  if (inFile !== undefined) {
    const set = `${setting} is set to ${shownValue({ value: inFile })} in the config file`;
    return [`${set}, but ${sourceName(record)} overrides it with `, ...value, '.'];
  }
  const unset = `${setting} is ${change === 'unset' ? 'no longer' : 'not'} set in the config file`;
  const otherwise = from === 'default' ? '. The default is ' : `; ${sourceName(record)} sets it to `;
  return [unset, otherwise, ...value, '.'];
}

export const setting: Answer<SettingRecord> = { kind: 'setting', schema, layout };

const UNSET: Readonly<Record<string, string>> = {
  briefing: 'the built-in briefing',
  width: 'the width of the terminal',
};

export const valueWords = (name: string, { value }: Pick<SettingSource, 'value'>): Words =>
  value === undefined ? absent(UNSET[name] ?? 'not set') : shownValue({ value });

export const shownValue = ({ value }: Pick<SettingSource, 'value'>): string =>
  value === '' ? 'none' : String(value);

/** Examples: 'the option --width', 'the config file'. */
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
