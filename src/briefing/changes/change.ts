import * as v from 'valibot';
import { addressParts, type Kind } from '../entities/entity.js';
import { COLLECTIONS } from '../file/schema.js';
import { fields, record } from '../file/schema-fields.js';

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
export const CHANGE_FORMS = {
  add: fields({ add: v.picklist(KINDS_OF_ENTRIES), entry: anyFields }),
  change: fields({ change: address, set: v.optional(anyFields), unset: v.optional(v.array(v.string())) }),
  remove: fields({ remove: entryAddress }),
  review: fields({ review: entryAddress }),
};

/** A change. Its first key is the kind of change: `add`, `change`, `remove` or `review`. */
export type Change = v.InferOutput<(typeof CHANGE_FORMS)[ChangeName]>;

type ChangeName = keyof typeof CHANGE_FORMS;

export const CHANGE_NAMES = Object.keys(CHANGE_FORMS) as readonly ChangeName[];

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
