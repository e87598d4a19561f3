import { toJsonSchema } from '@valibot/to-json-schema';
import { briefingSchema } from '../../src/model/schema.js';

/**
 * The published JSON Schema (2020-12) of a briefing file, from the one definition in src/model/schema.ts. What a schema
 * cannot say (dates that exist, unique ids, references) is checked by the program alone.
 */
export function jsonSchema(): object {
  const schema = toJsonSchema(briefingSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    ignoreActions: ['check', 'safe_integer'],
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A briefing, format version 1',
    ...schema,
  };
}
