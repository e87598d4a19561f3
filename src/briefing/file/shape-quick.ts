import * as v from 'valibot';
import { LIMITS } from './limits.js';

/** Whether a value is surely valid and all in it within `LIMITS`. `false` only says that it takes a closer look. */
export type QuickCheck = (value: unknown) => boolean;

/**
 * Makes a quick check out of a schema, so that there is one definition: nearly every file is valid, and valibot keeps
 * records for the problems that it might find. Where it finds one, or where the schema has something that is not known
 * here, valibot itself is asked.
 *
 * @returns a check that says yes only where valibot does, and for JSON of the usual kinds, within the limits, wherever
 *   it does
 */
export function quickCheck(schema: v.GenericSchema): QuickCheck {
  const { pipe = [schema] } = schema as { pipe?: readonly unknown[] };
  const [base, ...actions] = pipe as readonly [v.GenericSchema, ...unknown[]];
  const kind = BASES[base.type]?.(base as never);
  const tests = actions.map((action) => actionTest(action as Action));
  if (!kind || tests.includes(undefined)) return (value) => v.is(schema, value);
  return tests.reduce<QuickCheck>((before, test) => both(before, test as QuickCheck), kind);
}

const both =
  (first: QuickCheck, second: QuickCheck): QuickCheck =>
  (value) =>
    first(value) && second(value);

type Entries = Readonly<Record<string, v.GenericSchema>>;

const BASES: Readonly<Record<string, (schema: never) => QuickCheck>> = {
  unknown: () => () => true,
  string: () => (value) => typeof value === 'string' && value.length <= LIMITS.string,
  number: () => (value) => Number.isFinite(value),
  literal:
    ({ literal }: { literal: unknown }) =>
    (value) =>
      value === literal,
  picklist: ({ options }: { options: readonly unknown[] }) => {
    const known = new Set(options);
    return (value) => known.has(value);
  },
  array: ({ item }: { item: v.GenericSchema }) => listCheck(quickCheck(item)),
  record: ({ value }: { value: v.GenericSchema }) => valuesCheck(quickCheck(value)),
  variant: ({ options }: { options: readonly v.GenericSchema[] }) => {
    const checks = options.map(quickCheck);
    return (value) => checks.some((check) => check(value));
  },
  strict_object: ({ entries }: { entries: Entries }) => fieldsCheck(entries),
};

type Action = { readonly type: string; readonly requirement: never };

/** What a validation of a pipe asks of a value that is of the right type already; undefined where that is not known. */
function actionTest({ type, requirement }: Action): QuickCheck | undefined {
  return ACTIONS[type]?.(requirement) as QuickCheck | undefined;
}

const ACTIONS: Readonly<Record<string, (requirement: never) => (value: never) => boolean>> = {
  regex: (pattern: RegExp) => (value: string) => pattern.test(value),
  check: (holds: (value: unknown) => boolean) => holds,
  min_length: (least: number) => (value: string | unknown[]) => value.length >= least,
  max_length: (most: number) => (value: string | unknown[]) => value.length <= most,
  min_value: (least: number) => (value: number) => value >= least,
  safe_integer: () => (value: number) => Number.isSafeInteger(value),
};

function listCheck(check: QuickCheck): QuickCheck {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index++) if (!check(value[index])) return false;
    return true;
  };
}

/** A record whose keys are any text. */
function valuesCheck(check: QuickCheck): QuickCheck {
  return (value) => {
    if (!isPlainObject(value)) return false;
    const values = Object.values(value);
    return values.length <= LIMITS.keys && values.every(check);
  };
}

/** Goes through the fields that are there, most of which are few of those that may be. */
function fieldsCheck(entries: Entries): QuickCheck {
  const checks = new Map<string, QuickCheck>();
  const required = new Set<string>();
  for (const [name, schema] of Object.entries(entries)) {
    const isOptional = schema.type === 'optional';
    checks.set(
      name,
      quickCheck(isOptional ? (schema as unknown as { wrapped: v.GenericSchema }).wrapped : schema),
    );
    if (!isOptional) required.add(name);
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    let found = 0;
    for (const key in value) {
      if (!checks.get(key)?.(value[key])) return false;
      if (required.has(key)) found++;
    }
    return found === required.size;
  };
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
