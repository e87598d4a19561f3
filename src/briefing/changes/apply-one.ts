import type { Finding } from '../../json/problem.js';
import { nearest } from '../../text/typing-errors.js';
import { addressParts, type Kind } from '../entities/entity.js';
import { type Change, type Fields, HEAD } from './read-changes.js';
import type { Row, WorkingCopy } from './working-copy.js';

export type Refusal = Pick<Finding, 'rule' | 'message' | 'remedy'>;

/** Applies a change to a copy. If the change cannot be applied, returns the reason and leaves the copy unmodified. */
export function applyOne(copy: WorkingCopy, change: Change, index: number): Refusal | undefined {
  if ('add' in change) return add(copy, change, index);
  if ('change' in change)
    return change.change === HEAD ? changeHead(copy, change, index) : changeEntry(copy, change, index);
  const address = 'remove' in change ? change.remove : change.review;
  const row = rowAt(copy, address);
  if (row === undefined) return noEntry(copy, address);
  if ('remove' in change) {
    copy.remove(String(row.fields.id), index);
    return undefined;
  }
  row.fields = without(row.fields, ['proposed']);
  row.changedBy = index;
  return undefined;
}

type Addition = Extract<Change, { readonly add: Kind }>;
type Correction = Extract<Change, { readonly change: string }>;

function add(copy: WorkingCopy, { add: kind, entry }: Addition, index: number): Refusal | undefined {
  const taken = typeof entry.id === 'string' ? copy.find(entry.id) : undefined;
  if (taken !== undefined)
    return refusal(
      'duplicate-id',
      `the id '${entry.id}' is already used in ${taken.kind}`,
      'choose a different id',
    );
  copy.add(kind, entry, index);
  return undefined;
}

function changeEntry(copy: WorkingCopy, change: Correction, index: number): Refusal | undefined {
  const row = rowAt(copy, change.change);
  if (row === undefined) return noEntry(copy, change.change);
  const fault = reasonAgainst(row.fields, change, change.change);
  if (fault !== undefined) return fault;
  if (change.set?.id !== undefined && change.set.id !== row.fields.id)
    return refusal(
      'fixed-id',
      'the id of an entry cannot be changed',
      'add the entry with the new id and remove this one',
    );
  row.fields = corrected(row.fields, change);
  row.changedBy = index;
  return undefined;
}

function changeHead(copy: WorkingCopy, change: Correction, index: number): Refusal | undefined {
  const collection = [...Object.keys(change.set ?? {}), ...(change.unset ?? [])].find(
    (key) => addressParts(`${key}/x`) !== undefined,
  );
  if (collection !== undefined)
    return refusal(
      'whole-collection',
      `'${collection}' is a collection, not an entry`,
      'write one line for each entry',
    );
  const fault = reasonAgainst(copy.head, change, HEAD);
  if (fault !== undefined) return fault;
  copy.head = corrected(copy.head, change);
  copy.headChangedBy = index;
  return undefined;
}

/** Returns the reason why fields cannot be changed. A missing field cannot be unset, since its name may be a typo. */
function reasonAgainst(
  fields: Fields,
  { set, unset = [] }: Correction,
  address: string,
): Refusal | undefined {
  const absent = unset.find((key) => !Object.hasOwn(fields, key));
  if (absent !== undefined) {
    const [near] = nearest(absent, Object.keys(fields), 1);
    return refusal(
      'no-such-field',
      `${address} has no '${absent}'`,
      near ? `did you mean '${near}'?` : 'leave it out of "unset"',
    );
  }
  return set === undefined && unset.length === 0
    ? refusal('empty-change', 'the change is empty', 'add "set" or "unset"')
    : undefined;
}

const corrected = (fields: Fields, { set = {}, unset = [] }: Correction): Fields => ({
  ...without(fields, unset),
  ...set,
});

const without = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));

function rowAt(copy: WorkingCopy, address: string): Row | undefined {
  const parts = addressParts(address);
  const row = parts && copy.find(parts.id);
  return row?.kind === parts?.kind ? row : undefined;
}

function noEntry(copy: WorkingCopy, address: string): Refusal {
  const { kind = 'claims', id = '' } = addressParts(address) ?? {};
  const elsewhere = copy.find(id);
  const [near] = elsewhere === undefined ? nearest(id, copy.ids(kind), 1) : [];
  const meant = elsewhere === undefined ? near && `${kind}/${near}` : `${elsewhere.kind}/${id}`;
  return refusal(
    'no-such-entry',
    `there is no ${address}`,
    meant ? `did you mean '${meant}'?` : 'find it with briefing search',
  );
}

const refusal = (rule: string, message: string, remedy: string): Refusal => ({ rule, message, remedy });
