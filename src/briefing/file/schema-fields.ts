import * as v from 'valibot';
import { LIMITS } from '../../json/limits.js';
import { readDate } from '../../text/dates.js';
import { endsBeforeStart, isEdtf } from '../dates.js';
import { LOCATOR } from '../locator.js';
import { DIFFERENCES, ID, LONGEST_ID, PROPOSERS } from './vocabulary.js';

/**
 * The schema of an object with exactly these fields. `entries` has no prototype: valibot checks `key in
 * entries`, so keys such as `constructor` or `__proto__` would otherwise count as known.
 */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(Object.assign(Object.create(null) as object, entries) as Entries);

/**
 * The schema of an object that can have any keys, with values of one type. Unlike `v.record`, it rejects
 * lists.
 */
export const record = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<Value>>>(
      (input) => input instanceof Object && !Array.isArray(input),
    ),
    v.record(v.string(), value),
  );

const filled = (most: number, remedy: string) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, `is empty (${remedy})`),
    // The message is a function because formatting the first number takes Node 10 ms.
    v.maxLength(most, () => `is longer than ${most.toLocaleString('en-US')} characters (shorten it)`),
  );

const FILL = 'fill it in';
const FILL_OR_LEAVE = 'fill it in, or leave the field out if nothing is known';

/** A name, title or label. */
export const words = filled(LIMITS.name, FILL);
export const optionalWords = v.optional(filled(LIMITS.name, FILL_OR_LEAVE));

export const sentence = filled(LIMITS.sentence, FILL);
export const optionalSentence = v.optional(filled(LIMITS.sentence, FILL_OR_LEAVE));

export const id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, `is longer than ${LONGEST_ID} characters (shorten the id)`),
  v.regex(ID, 'is not an id (use letters, digits and single hyphens: south-china-sea)'),
);
export const ids = v.array(id);
export const language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'is not a language tag (use a tag such as en or zh-Hans)'),
);
const dateRemedy = (input: string): string => {
  const read = readDate(input);
  return isEdtf(read)
    ? `write ${read}`
    : 'use a form such as 2024-04, 2024-04-24, 2024-04-24T10:00+02:00 or 2024-04-24/2024-04-26, or leave it out';
};

export const date = v.pipe(
  v.string(),
  v.check(isEdtf, ({ input }) =>
    endsBeforeStart(input)
      ? 'ends before it starts (write the earlier date first)'
      : `is not a date (${dateRemedy(input)})`,
  ),
);
export const locator = v.pipe(
  v.string(),
  v.regex(LOCATOR, 'is not a place in the source (write SECTION.BLOCK.SENTENCE such as 1.B3.s1, or title)'),
);
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/i, 'is not a web address (use http or https)'),
);
export const count = v.pipe(
  v.number(),
  v.safeInteger(({ input }) =>
    Number.isInteger(input)
      ? `is too large (use at most ${Number.MAX_SAFE_INTEGER})`
      : 'is not a whole number (use a whole number)',
  ),
  v.minValue(0, 'is below 0 (use 0 or more)'),
);

export const name = fields({ name: words, language: v.optional(language) });

/**
 * Rules that the author suppresses for an entry and the sentences in it, each with a reason (see `briefing
 * help rules`).
 */
export const accept = v.optional(v.array(fields({ rule: words, reason: sentence })));

/** UTF-16 offsets into the stored text of a source; the end is exclusive. */
export const span = fields({ start: count, end: count });

const proposer = { by: v.picklist(PROPOSERS), name: optionalWords };

/** Marks an unreviewed entry, and says who proposed it. */
export const proposed = v.optional(fields(proposer));

/** Marks an unreviewed claim, and says how it differs from the claims that it disputes. */
export const proposedClaim = v.optional(
  fields({
    ...proposer,
    differences: v.optional(v.array(fields({ from: id, in: v.picklist(DIFFERENCES) }))),
  }),
);

/** The name of a file in the same folder as the briefing. */
export const fileName = v.pipe(
  v.string(),
  v.regex(
    /^(?!\.)[^/\\:\p{Cc}]{1,200}$/u,
    'is not the name of a file next to the briefing (write a name without a folder)',
  ),
);

export const group = fields({ id, title: words });

/** A list of at least one id. */
export const someIds = (remedy: string) => v.pipe(ids, v.minLength(1, `is empty (${remedy})`));

/** The claims on which a sentence or position is based. */
export const basis = someIds('list the claims that it is based on');

/** Set for whole sentences that are quoted from the source. They contain their own hedges and voices. */
const verbatim = v.optional(v.literal(true));

/** A sentence of the brief. It is as soft as the softest of its claims. */
export const statement = fields({ text: sentence, claims: basis, verbatim, accept });

/**
 * A sentence of the summary or the details of an issue. If `continues` is set, it is shown in the same paragraph as the
 * previous sentence.
 */
export const listedSentence = fields({
  text: sentence,
  claims: basis,
  continues: v.optional(v.literal(true)),
  verbatim,
  accept,
});
