import briefing from '../../data/briefing.schema.json' with { type: 'json' };
import problems from '../../data/problems.schema.json' with { type: 'json' };

const SCHEMAS = { briefing, problems };

/**
 * A published JSON Schema, as it stands in the folder `data`.
 *
 * @param of what it describes: a briefing file, or the answer of `validate`
 */
export const publishedSchema = (of: keyof typeof SCHEMAS): string =>
  `${JSON.stringify(SCHEMAS[of], null, 2)}\n`;
