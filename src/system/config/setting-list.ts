/** The settings of the config file: their values, environment variables and defaults. */

export type Environment = Readonly<Record<string, string | undefined>>;

export type ColorChoice = 'auto' | 'always' | 'never';

export interface Settings {
  readonly briefing: string;
  readonly format: string;
  readonly width: number;
  readonly color: ColorChoice;
  readonly ascii: boolean;
  readonly accessible: boolean;
  readonly pager: string;
}

export type SettingName = keyof Settings;

interface FromEnvironment<Value> {
  readonly variable: string;
  readonly value: Value;
}

interface Rule<Value> {
  readonly purpose: string;
  readonly expected: string;
  accepts(value: unknown): value is Value;
  fromEnvironment(environment: Environment): FromEnvironment<Value> | undefined;
  /** The default value; undefined if it depends on the terminal. */
  readonly unset: Value | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isName = (value: unknown): value is string => isText(value) && value.trim() !== '';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Returns the first of several variables that is not empty. */
function filled(
  environment: Environment,
  ...variables: readonly string[]
): FromEnvironment<string> | undefined {
  const variable = variables.find((name) => environment[name]);
  return variable === undefined ? undefined : { variable, value: environment[variable] ?? '' };
}

const isOn = (words: string) => words !== '0' && words !== 'false';

/** The minimum number of columns in which answers can be read. */
const LEAST_WIDTH = 20;

export const SETTINGS: { readonly [Name in SettingName]: Rule<Settings[Name]> } = {
  briefing: {
    purpose: 'the briefing to read when none is named',
    expected: 'an id (see briefing list) or an absolute path',
    accepts: (value): value is string => isName(value) && value !== '-',
    fromEnvironment: (environment) => filled(environment, 'BRIEFING'),
    unset: undefined,
  },
  format: {
    purpose: 'the format of answers',
    expected: 'the name of a format',
    accepts: isName,
    fromEnvironment: (environment) => filled(environment, 'BRIEFING_FORMAT'),
    unset: 'terminal',
  },
  width: {
    purpose: 'the width in columns',
    expected: `a whole number from ${LEAST_WIDTH} to 999999; fewer columns would break most words`,
    accepts: (value): value is number =>
      Number.isInteger(value) && Number(value) >= LEAST_WIDTH && Number(value) < 1_000_000,
    fromEnvironment: (environment) => {
      const columns = filled(environment, 'COLUMNS');
      return columns && /^[1-9]\d{0,5}$/.test(columns.value)
        ? { ...columns, value: Number(columns.value) }
        : undefined;
    },
    unset: undefined,
  },
  color: {
    purpose: 'when to use color',
    expected: 'auto, always or never',
    accepts: (value): value is ColorChoice => value === 'auto' || value === 'always' || value === 'never',
    fromEnvironment: ({ NO_COLOR, FORCE_COLOR, TERM }) => {
      if (NO_COLOR) return { variable: 'NO_COLOR', value: 'never' };
      if (FORCE_COLOR) return { variable: 'FORCE_COLOR', value: isOn(FORCE_COLOR) ? 'always' : 'never' };
      return TERM === 'dumb' ? { variable: 'TERM', value: 'never' } : undefined;
    },
    unset: 'auto',
  },
  ascii: {
    purpose: 'borders and marks in ASCII only',
    expected: 'true or false',
    accepts: isBoolean,
    fromEnvironment: (environment) => {
      const locale = filled(environment, 'LC_ALL', 'LC_CTYPE', 'LANG');
      return locale && !/utf-?8/i.test(locale.value) ? { ...locale, value: true } : undefined;
    },
    unset: false,
  },
  accessible: {
    purpose: 'prompts as plain numbered lines, for screen readers',
    expected: 'true or false',
    accepts: isBoolean,
    fromEnvironment: (environment) => {
      const asked = filled(environment, 'ACCESSIBLE');
      if (asked) return { ...asked, value: isOn(asked.value) };
      return environment.TERM === 'dumb' ? { variable: 'TERM', value: true } : undefined;
    },
    unset: false,
  },
  pager: {
    purpose: 'the pager for answers taller than the terminal; an empty value turns it off',
    expected: 'a command, or "" for none',
    accepts: isText,
    fromEnvironment: (environment) => {
      const variable = ['BRIEFING_PAGER', 'PAGER'].find((name) => environment[name] !== undefined);
      return variable === undefined ? undefined : { variable, value: environment[variable] ?? '' };
    },
    unset: 'less -FRX',
  },
};

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);

export const environmentValue = <Name extends SettingName>(
  environment: Environment,
  name: Name,
): FromEnvironment<Settings[Name]> | undefined => SETTINGS[name].fromEnvironment(environment);
