import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ANSWERS } from '../../src/answers/index.js';
import * as shared from '../../src/answers/shared/schema.js';
import { briefingSchema } from '../../src/briefing/file/schema.js';
import { reportSchema } from '../../src/checking/rules/report.js';

/**
 * The published JSON Schema (2020-12) of a briefing file, from the one definition in src/model/schema.ts. What a schema
 * cannot say (dates that exist, unique ids, references) is checked by the program alone.
 */
export const jsonSchema = (): object => published('A briefing, format version 1', briefingSchema);

/** The same of what `briefing validate --format json` says. */
export const reportJsonSchema = (): object =>
  published('The answer of briefing validate, version 1', reportSchema);

/** Parts that many answers share, for the published schema to say once. */
const { place, statement, support, thing, voice } = shared;
const SHARED_PARTS = { place, statement, support, thing, voice };

/** The same of what every command says with `--format json`: one definition a kind of answer, from its own schema. */
export function answersJsonSchema(): object {
  const schemas = Object.values(ANSWERS).map(({ schema }): v.GenericSchema => schema());
  const kinds = Object.fromEntries(
    Object.keys(ANSWERS).map((kind, index) => [`${kind}-answer`, schemas[index]]),
  );
  return published('The answers of briefing --format json, version 1', v.union(schemas), {
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
