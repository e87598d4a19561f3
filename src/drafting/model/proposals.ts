import * as v from 'valibot';
import { POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import { isRemark } from '../../briefing/remark.js';
import { STANDINGS } from '../../briefing/standing.js';
import { clean } from '../../text/clean.js';

/** Parses the answer of a model, which is untrusted. Malformed entries are dropped, and the others are checked. */

const MAX_LENGTHS = { sentence: 600, name: 200, title: 80 };
const MAX_SUMMARY_SENTENCES = 20;

/** A string on a single line, without control characters. A string that is too long makes its entry malformed. */
const line = (longest: number) =>
  v.pipe(
    v.nullish(v.string(), ''),
    v.transform((text) => clean(text.replace(/\s+/gu, ' ').trim())),
    v.maxLength(longest),
  );
const filled = (longest: number) => v.pipe(line(longest), v.minLength(1));

/** Models write a number as 3, "3" or "[3]". */
const number = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((value) =>
    typeof value === 'number' ? value : Number(value.replace(/^\[|\]$/g, '') || 'none'),
  ),
  v.safeInteger(),
  v.minValue(1),
);
const numbers = v.pipe(v.nullish(v.array(number), []), v.maxLength(500));

const voice = v.union([
  v.pipe(
    v.literal('source'),
    v.transform(() => ({ kind: 'source' as const, name: '' })),
  ),
  v.object({ kind: v.picklist(['source', 'named', 'unnamed']), name: line(MAX_LENGTHS.name) }),
]);

/** `n` is the number of the claim in the answer; `sentence` is the number of the source sentence. */
const claim = v.object({
  n: number,
  sentence: number,
  text: filled(MAX_LENGTHS.sentence),
  standing: v.picklist(STANDINGS),
  hedge: line(MAX_LENGTHS.name),
  voice,
});

/** A sentence of the brief, and the numbers of the claims on which it is based. */
const sentence = v.object({ text: filled(MAX_LENGTHS.sentence), claims: numbers });
const sentences = v.pipe(v.nullish(v.array(sentence), []), v.maxLength(MAX_SUMMARY_SENTENCES));
const issue = v.object({ title: filled(MAX_LENGTHS.title), summary: sentences, claims: numbers });
const position = v.object({
  who: filled(MAX_LENGTHS.name),
  act: v.picklist(POSITION_ACTS),
  text: filled(MAX_LENGTHS.sentence),
  issue: line(MAX_LENGTHS.title),
  claims: numbers,
});
const gap = v.object({ question: filled(MAX_LENGTHS.sentence), claims: numbers });
const warning = v.object({
  wrong: filled(MAX_LENGTHS.sentence),
  right: line(MAX_LENGTHS.sentence),
  claims: numbers,
});

export type Proposal = v.InferOutput<typeof claim>;
export type ProposedSentence = v.InferOutput<typeof sentence>;
export type ProposedTrap = v.InferOutput<typeof warning>;
export type ProposedIssue = v.InferOutput<typeof issue>;
export type ProposedPosition = v.InferOutput<typeof position>;

export interface Answer {
  readonly claims: readonly Proposal[];
  readonly issues: readonly ProposedIssue[];
  readonly positions: readonly ProposedPosition[];
  readonly gaps: readonly v.InferOutput<typeof gap>[];
  /** The headline of the brief; empty if there is none. */
  readonly title: string;
  /** The opening paragraph of the brief. */
  readonly lead: readonly ProposedSentence[];
  /** The sentences about disputed and open points. */
  readonly open: readonly ProposedSentence[];
  /** Warnings about what must not be said. The most dangerous comes first. */
  readonly traps: readonly ProposedTrap[];
  /** The number of entries that do not have the requested form. */
  readonly malformed: number;
}

export const NO_ANSWER: Answer = {
  title: '',
  claims: [],
  lead: [],
  issues: [],
  open: [],
  traps: [],
  positions: [],
  gaps: [],
  malformed: 0,
};

/** The maximum number of entries of each kind for a part of a text. */
const MAX_ENTRIES = 500;

/** Replaces an initial 'It' ('It gives no source') with 'The text', since the sentence is also read alone. */
function withSubject(one: ProposedSentence): ProposedSentence {
  const text = one.text.replace(/^It /, 'The text ');
  return isRemark(text) ? { ...one, text } : one;
}

/** Returns the well-formed entries of an answer. A list without fields around it counts as a list of claims. */
export function answerOf(json: unknown): Answer {
  const fields = (Array.isArray(json) ? { claims: json } : json) as Record<string, unknown>;
  let malformed = 0;
  const entries = <Schema extends v.GenericSchema>(key: string, schema: Schema) => {
    const list: unknown = Object.hasOwn(fields, key) ? fields[key] : [];
    return (Array.isArray(list) ? list : []).slice(0, MAX_ENTRIES).flatMap((one) => {
      const parsed = v.safeParse(schema, one);
      if (parsed.success) return [parsed.output];
      malformed += 1;
      return [];
    });
  };
  const claims = entries('claims', claim);
  const isFirst = ({ n }: Proposal, index: number) => claims.findIndex((one) => one.n === n) === index;
  const title = v.safeParse(line(MAX_LENGTHS.title), fields.title);
  return {
    title: title.success ? title.output.replace(/\.$/, '') : '',
    claims: claims.filter(isFirst),
    lead: entries('lead', sentence),
    issues: entries('issues', issue),
    open: entries('open', sentence).map(withSubject),
    traps: entries('traps', warning),
    positions: entries('positions', position),
    gaps: entries('gaps', gap),
    malformed,
  };
}
