import answers from '../../../data/answers.schema.json' with { type: 'json' };
import briefing from '../../../data/briefing.schema.json' with { type: 'json' };
import problems from '../../../data/problems.schema.json' with { type: 'json' };

const SCHEMAS = { briefing, problems, answers };

/**
 * Returns the text of a published JSON Schema from the folder `data`.
 *
 * @param of what the schema describes: a briefing file, the JSON output of `validate` (`problems`), or the
 *   JSON output of the other commands (`answers`)
 */
export const publishedSchema = (of: keyof typeof SCHEMAS): string =>
  `${JSON.stringify(SCHEMAS[of], null, 2)}\n`;
