import type { Finding } from '../../json/problem.js';
import type { Briefing } from '../briefing.js';
import type { Kind } from '../entities/entity.js';
import { checkValue } from '../file/parse.js';
import type { BriefingFile } from '../file/schema.js';
import { shapeFindings } from '../file/shape.js';
import { applyOne } from './apply-one.js';
import type { Change } from './read-changes.js';
import { type Row, WorkingCopy } from './working-copy.js';

export interface ChangeProblem extends Finding {
  /** The index of the change that causes the problem; undefined if no change causes it. */
  readonly change: number | undefined;
}

/** Returns the index of the last change to an entry, given a JSON Pointer to the entry or to a part of it. */
export type ChangeAt = (pointer: string) => number | undefined;

export type Applied =
  | { readonly briefing: Briefing; readonly changeAt: ChangeAt }
  | { readonly problems: readonly ChangeProblem[] };

/**
 * Applies all changes to a file, or none of them. Entries keep their order; new entries are added at the end. The
 * file is checked only after all changes, so that an entry can refer to an entry that a later change adds.
 *
 * @param file a file that conforms to the schema; it is not modified
 * @returns the changed briefing, or all problems, each with the change that causes it
 */
export function applyChanges(file: BriefingFile, changes: readonly Change[]): Applied {
  const copy = new WorkingCopy(file);
  const refused = changes.flatMap((change, index): ChangeProblem[] => {
    const refusal = applyOne(copy, change, index);
    return refusal === undefined ? [] : [{ severity: 'error', pointer: '', change: index, ...refusal }];
  });
  const collections = copy.collections();
  const value = { ...copy.head, ...entriesOf(collections) };
  const changeAt: ChangeAt = (pointer) => {
    const [, kind, index] = pointer.split('/');
    const rows = collections.get(kind as Kind);
    return rows === undefined ? copy.headChangedBy : rows[Number(index)]?.changedBy;
  };
  // References are not checked here, since they may point to entries that were refused.
  if (refused.length > 0) return { problems: [...refused, ...shapeProblems(value, changeAt)] };
  const checked = checkValue(value);
  if ('briefing' in checked) return { briefing: checked.briefing, changeAt };
  return { problems: checked.findings.map((finding) => attributed(finding, value, copy, changeAt)) };
}

const shapeProblems = (value: Readonly<Record<string, unknown>>, changeAt: ChangeAt): ChangeProblem[] =>
  shapeFindings(value)
    .map((finding) => ({ ...finding, change: changeAt(finding.pointer) }))
    .filter(({ change }) => change !== undefined);

const entriesOf = (collections: ReadonlyMap<Kind, readonly Row[]>): Record<string, unknown> =>
  Object.fromEntries([...collections].map(([kind, rows]) => [kind, rows.map(({ fields }) => fields)]));

/**
 * Finds the change that causes a problem. If the problem is a reference to a removed entry, the cause is the
 * change that removed it.
 */
function attributed(finding: Finding, value: unknown, copy: WorkingCopy, changeAt: ChangeAt): ChangeProblem {
  const { rule, pointer } = finding;
  const id = rule === 'dangling-reference' ? valueAt(value, pointer) : undefined;
  const removal = typeof id === 'string' ? copy.removedBy(id) : undefined;
  if (removal === undefined) return { ...finding, change: changeAt(pointer) };
  return {
    ...finding,
    change: removal,
    message: `'${id}' is still referenced by ${ownerOf(value, pointer)}`,
    remedy: 'change or remove that reference too',
  };
}

/** Describes a place by its entry and field: `issues/fees (summary.claims)`. */
function ownerOf(value: unknown, pointer: string): string {
  const [, kind = '', index = '', ...keys] = pointer.split('/');
  const id = valueAt(value, `/${kind}/${index}/id`);
  const field = keys.filter((key) => !/^\d+$/.test(key)).join('.');
  return typeof id === 'string' ? `${kind}/${id} (${field})` : `the ${kind} of the briefing`;
}

/** @param pointer a JSON Pointer whose keys contain neither / nor ~ */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}
