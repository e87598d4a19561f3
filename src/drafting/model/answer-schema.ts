import { POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import { STANDINGS } from '../../briefing/standing.js';

/**
 * The JSON Schema of an answer, for servers that enforce a schema. All fields are required and no other fields are
 * allowed, since strict modes support only that. `proposals.ts` is more lenient when it parses an answer.
 */

const text = { type: 'string' };
const number = { type: 'integer' };
const list = (items: object) => ({ type: 'array', items });
const oneOf = (words: readonly string[]) => ({ type: 'string', enum: words });
const fields = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const SENTENCE = fields({ text, claims: list(number) });

export const ANSWER_SCHEMA = fields({
  title: text,
  claims: list(
    fields({
      n: number,
      sentence: number,
      text,
      standing: oneOf(STANDINGS),
      hedge: text,
      voice: fields({ kind: oneOf(['source', 'named', 'unnamed']), name: text }),
    }),
  ),
  lead: list(SENTENCE),
  issues: list(fields({ title: text, summary: list(SENTENCE), claims: list(number) })),
  open: list(SENTENCE),
  traps: list(fields({ wrong: text, right: text, claims: list(number) })),
  positions: list(fields({ who: text, act: oneOf(POSITION_ACTS), text, issue: text, claims: list(number) })),
  gaps: list(fields({ question: text, claims: list(number) })),
});
