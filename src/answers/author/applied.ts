import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { ChangesRead } from '../../briefing/changes/read-changes.js';
import { changedAddress, changeName } from '../../briefing/changes/read-changes.js';
import type { ChangeFinding } from '../../checking/check-changes.js';
import { next, paragraph, table } from '../../document/build.js';
import type { Table } from '../../document/document.js';
import { groupedBy } from '../../text/grouped-by.js';
import { shellFile } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { given } from '../shared/given.js';
import { counted } from '../shared/inlines.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, words } from '../shared/schema.js';

/** The result of applying a file of changes to a briefing file, line by line. */

const finding = v.strictObject({
  /** The name of the rule; `briefing help rules NAME` explains it. */
  kind: words,
  severity: v.picklist(['error', 'warning']),
  message: words,
  remedy: words,
  /** The JSON Pointer to the problem in the changed file; absent if the line is invalid. */
  pointer: v.optional(words),
  line: v.optional(count),
  column: v.optional(count),
});

const schema = () =>
  v.strictObject({
    ...recordHead('applied'),
    path: words,
    /** True if the briefing file was changed. */
    written: v.boolean(),
    changes: v.array(
      v.strictObject({
        line: count,
        /** Absent if the line cannot be read as a change. */
        does: v.optional(v.picklist(['add', 'change', 'remove', 'review'])),
        address: v.optional(words),
        findings: v.array(finding),
      }),
    ),
    /** Problems in the changed file as a whole. */
    findings: v.array(finding),
  });

export type AppliedRecord = v.InferOutput<ReturnType<typeof schema>>;
type FindingRecord = v.InferOutput<typeof finding>;
type LineRecord = AppliedRecord['changes'][number];

/** @param briefing the current contents of the file */
export function makeApplied(
  briefing: Briefing,
  path: string,
  { lines, problems }: ChangesRead,
  findings: readonly ChangeFinding[],
  isWritten: boolean,
): AppliedRecord {
  const byChange = groupedBy(findings, ({ change }) => change);
  const changes = lines.map(
    ({ line, change }, index): LineRecord => ({
      line,
      does: changeName(change),
      address: changedAddress(change),
      findings: (byChange.get(index) ?? []).map((found) => ({ ...recordOf(found), line, column: 1 })),
    }),
  );
  const malformed = problems.map(
    ({ line, column: at, message, remedy }): LineRecord => ({
      line,
      findings: [{ kind: 'not-a-change', severity: 'error', message, remedy, line, column: at }],
    }),
  );
  return {
    ...headOf(briefing, 'applied'),
    path,
    written: isWritten,
    changes: [...changes, ...malformed].sort((a, b) => a.line - b.line),
    findings: (byChange.get(undefined) ?? []).map(recordOf),
  };
}

const recordOf = ({ rule, severity, message, remedy, pointer }: ChangeFinding): FindingRecord => ({
  kind: rule,
  severity,
  message,
  remedy,
  ...given({ pointer: pointer || undefined }),
});

const COLUMNS = columnsOf({ Line: 'fit', Change: 'fit', Result: 'fill' });

function layout(record: AppliedRecord): Layout {
  const { path, changes, findings } = record;
  const rows = [...changes, ...(findings.length > 0 ? [{ findings }] : [])].flatMap(rowsOf);
  return {
    title: record.briefing.title,
    blocks: [
      paragraph(outcome(record)),
      table('Changes', COLUMNS, rows),
      next(`briefing validate ${shellFile(path)}`),
    ],
  };
}

const PAST = { add: 'added', change: 'changed', remove: 'removed', review: 'reviewed' } as const;

function outcome({ path, written, changes, findings }: AppliedRecord): string {
  if (!written) {
    const all = [...changes.flatMap((one) => one.findings), ...findings];
    const errors = all.filter(({ severity }) => severity === 'error').length;
    return `${path} is unchanged: ${counted(errors, 'error')} in ${counted(changes.length, 'change')}.`;
  }
  const parts = Object.entries(PAST).flatMap(([name, word]) => {
    const done = changes.filter(({ does }) => does === name).length;
    return done === 0 ? [] : [`${done} ${word}`];
  });
  return `Written to ${path}: ${parts.join(', ')}.`;
}

/** A line of the file of changes and its findings. If `line` is absent, the findings are about the briefing file. */
interface Rowed {
  readonly line?: number;
  readonly does?: string | undefined;
  readonly address?: string | undefined;
  readonly findings: readonly FindingRecord[];
}

function rowsOf({ line, does = '', address = '', findings }: Rowed): string[][] {
  const place = [String(line ?? ''), `${does} ${address}`.trim()];
  if (findings.length === 0) return [[...place, 'no problems']];
  return findings.map(({ message, remedy, severity, kind }) => [
    ...place,
    `${message} (${remedy}) [${severity}: ${kind}]`,
  ]);
}

const findingTable = ({ changes, findings }: AppliedRecord): Table => ({
  columns: ['Line', 'Change', 'Entry', 'Severity', 'Kind', 'Problem', 'What to do', 'Pointer'],
  rows: [...changes, { findings }].flatMap(({ line, does = '', address = '', findings: found }: Rowed) => {
    const place = [String(line ?? ''), does, address];
    if (found.length === 0) return line === undefined ? [] : [[...place, '', '', '', '', '']];
    return found.map((one) => [...place, one.severity, one.kind, one.message, one.remedy, one.pointer ?? '']);
  }),
});

export const applied: Answer<AppliedRecord> = { kind: 'applied', schema, layout, table: findingTable };
