import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ANSWERS } from '../../src/answers/index.js';
import * as shared from '../../src/answers/shared/schema.js';
import { briefingSchema } from '../../src/briefing/file/schema.js';
import { reportSchema } from '../../src/checking/rules/report.js';

/**
 * Returns the published JSON Schema (2020-12) of a briefing file, generated from src/briefing/file/schema.ts. A schema
 * cannot express that dates exist, that ids are unique, or that references are valid; only the program checks this.
 */
export const jsonSchema = (): object => published('A briefing, format version 1', briefingSchema);

/** Returns the schema of the output of `briefing validate --format json`. */
export const reportJsonSchema = (): object =>
  published('The output of briefing validate, version 1', reportSchema);

/** Parts that many answers share. The published schema defines each of them once. */
const { place, statement, support, thing, voice } = shared;
const SHARED_PARTS = { place, statement, support, thing, voice };

/** Returns the schema of the output of all commands with `--format json`: one definition for each kind of answer. */
export function answersJsonSchema(): object {
  const schemas = Object.values(ANSWERS).map(({ schema }): v.GenericSchema => schema());
  const kinds = Object.fromEntries(
    Object.keys(ANSWERS).map((kind, index) => [`${kind}-answer`, schemas[index]]),
  );
  return published('The output of briefing --format json, version 1', v.union(schemas), {
    ...SHARED_PARTS,
    ...(kinds as Readonly<Record<string, v.GenericSchema>>),
  });
}

function published(
  title: string,
  schema: v.GenericSchema,
  definitions: Readonly<Record<string, v.GenericSchema>> = {},
): object {
  const converted = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'ignore',
    ignoreActions: ['check', 'safe_integer'],
  });
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...converted };
}
