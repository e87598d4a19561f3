import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ANSWERS } from '../../src/answers/index.js';
import * as shared from '../../src/answers/shared/schema.js';
import { briefingSchema } from '../../src/briefing/file/schema.js';
import { reportSchema } from '../../src/checking/rules/report.js';

/**
 * The published JSON Schema (2020-12) of a briefing file, generated from its single definition, in
 * src/briefing/file/schema.ts. Only the program checks what a schema cannot express: dates that exist, unique ids,
 * references.
 */
export const jsonSchema = (): object => published('A briefing, format version 1', briefingSchema);

/** The schema of the output of `briefing validate --format json`. */
export const reportJsonSchema = (): object =>
  published('The output of briefing validate, version 1', reportSchema);

/** Parts that many answers share, which the published schema defines once. */
const { place, statement, support, thing, voice } = shared;
const SHARED_PARTS = { place, statement, support, thing, voice };

/** The schema of the output of every command with `--format json`: one definition for each kind of answer. */
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
