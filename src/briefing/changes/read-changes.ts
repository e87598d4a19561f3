import * as v from 'valibot';
import { decode } from '../../json/decode.js';
import type { Problem } from '../../json/problem.js';
import { readJson } from '../../json/read-json.js';
import { addressParts, type Kind } from '../entities/entity.js';
import { COLLECTIONS } from '../file/schema.js';
import { fields, record } from '../file/schema-fields.js';
import { allowedValues } from '../file/shape.js';

/** An entry, or some of its fields, before validation. */
export type Fields = Readonly<Record<string, unknown>>;

export const KINDS_OF_ENTRIES = Object.keys(COLLECTIONS) as readonly Kind[];

/** The address of the head of a file: its title, summary, groups and date. */
export const HEAD = 'briefing';

/** An address such as `claims/c12`, or `briefing` for the head. */
const address = v.pipe(
  v.string(),
  v.check(
    (text) => text === HEAD || addressParts(text) !== undefined,
    ({ input }) =>
      `'${String(input).slice(0, 60)}' is not an address (write COLLECTION/ID such as claims/c12, or ${HEAD} for the title and summary)`,
  ),
);

const entryAddress = v.pipe(
  address,
  v.check(
    (text) => text !== HEAD,
    `'${HEAD}' means the whole file (name one of its entries, such as claims/c12)`,
  ),
);

const anyFields = record(v.unknown());

/** The schemas of the four kinds of changes that `briefing apply` reads. */
const CHANGE_FORMS = {
  add: fields({ add: v.picklist(KINDS_OF_ENTRIES), entry: anyFields }),
  change: fields({ change: address, set: v.optional(anyFields), unset: v.optional(v.array(v.string())) }),
  remove: fields({ remove: entryAddress }),
  review: fields({ review: entryAddress }),
};

/** A change. Its first key is the kind of change: `add`, `change`, `remove` or `review`. */
export type Change = v.InferOutput<(typeof CHANGE_FORMS)[ChangeName]>;

type ChangeName = keyof typeof CHANGE_FORMS;

const CHANGE_NAMES = Object.keys(CHANGE_FORMS) as readonly ChangeName[];

export const changeName = (change: Change): ChangeName =>
  CHANGE_NAMES.find((name) => name in change) ?? 'change';

/**
 * Returns the address of the changed entry: `claims/c12`, or `briefing` for the head. If an added entry has
 * no id, returns only its collection: `claims`.
 */
export function changedAddress(change: Change): string {
  if ('add' in change)
    return typeof change.entry.id === 'string' ? `${change.add}/${change.entry.id}` : change.add;
  if ('change' in change) return change.change;
  return 'remove' in change ? change.remove : change.review;
}

interface ChangeLine {
  readonly line: number;
  readonly change: Change;
}

type LineProblem = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

export interface ChangesRead {
  readonly lines: readonly ChangeLine[];
  readonly problems: readonly LineProblem[];
}

/**
 * Reads changes in JSON Lines format: one object per line, in UTF-8. Empty lines are skipped.
 *
 * @returns the changes, and the problems of all invalid lines
 */
export function readChanges(bytes: Uint8Array): ChangesRead {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { lines: [], problems: [decoded.problem] };
  const lines: ChangeLine[] = [];
  const problems: LineProblem[] = [];
  const encoder = new TextEncoder();
  for (const [index, text] of decoded.text.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const read = readJson(encoder.encode(text));
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ ...problem, line })));
      continue;
    }
    const found = readChange(read.value);
    if ('change' in found) lines.push({ line, change: found.change });
    else problems.push({ line, column: 1, ...found.malformed });
  }
  return { lines, problems };
}

const FORMS =
  '{"add": "claims", "entry": {...}}, {"change": "claims/c12", "set": {...}, "unset": [...]}, {"remove": "claims/c12"} or {"review": "claims/c12"}';

function readChange(
  value: unknown,
): { readonly change: Change } | { readonly malformed: Pick<Problem, 'message' | 'remedy'> } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return malformed('is not a JSON object', `write ${FORMS}`);
  const named = CHANGE_NAMES.filter((name) => Object.hasOwn(value, name));
  const [name] = named;
  if (name === undefined) return malformed('does not say what to do', `write ${FORMS}`);
  if (named.length > 1)
    return malformed(`has both '${named.join("' and '")}'`, 'write one line for each change');
  const read = v.safeParse(CHANGE_FORMS[name] as v.GenericSchema, value);
  if (!read.success) return fromIssue(read.issues[0], name);
  return { change: read.output as Change };
}

const malformed = (message: string, remedy: string) => ({ malformed: { message, remedy } });

function fromIssue(issue: v.BaseIssue<unknown>, name: string) {
  const key = issue.path?.map((step) => String(step.key)).join('.') ?? '';
  if (issue.kind === 'validation') {
    const bracket = issue.message.lastIndexOf(' (');
    return malformed(issue.message.slice(0, bracket), issue.message.slice(bracket + 2, -1));
  }
  if (issue.expected === 'never') return malformed(`'${key}' does not belong to '${name}'`, `write ${FORMS}`);
  if (issue.received === 'undefined') return malformed(`'${key}' is missing`, `write ${FORMS}`);
  if (name === 'add' && key === 'add')
    return malformed(
      `'${String(issue.input).slice(0, 60)}' is not a collection`,
      `use one of ${allowedValues(issue).join(', ')}`,
    );
  return malformed(`'${key}' has the wrong type`, `write ${FORMS}`);
}
