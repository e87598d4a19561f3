import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { briefingSchema } from '../../src/briefing/file/schema.js';
import { reportSchema } from '../../src/checking/rules/report.js';
import { answersSchema, SHARED_PARTS } from './answers-schema.js';

/**
 * The published JSON Schema (2020-12) of a briefing file, from the one definition in src/model/schema.ts. What a schema
 * cannot say (dates that exist, unique ids, references) is checked by the program alone.
 */
export const jsonSchema = (): object => published('A briefing, format version 1', briefingSchema);

/** The same of what `briefing validate --format json` says. */
export const reportJsonSchema = (): object =>
  published('The answer of briefing validate, version 1', reportSchema);

/** The same of what every other command says with `--format json`. */
export const answersJsonSchema = (): object =>
  published('The answers of briefing --format json, version 1', answersSchema, SHARED_PARTS);

function published(
  title: string,
  schema: GenericSchema,
  definitions: Readonly<Record<string, GenericSchema>> = {},
): object {
  const converted = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'ignore',
    ignoreActions: ['check', 'safe_integer'],
  });
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...converted };
}
