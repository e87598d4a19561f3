import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Claim, Issue } from '../../briefing/file/schema.js';
import { claimGroups } from '../../briefing/sources/reports.js';
import { claimRecord, claimSchema } from '../shared/claim-record.js';
import { entryReference, headOf } from '../shared/records.js';
import { recordHead, thing, words } from '../shared/schema.js';
import { byDate, hasOtherFigures, sourceLineSchema, sourceRecords } from './source-line.js';

/** What each source reports and where the sources differ. Related claims form a row, with a cell for each source. */

const STATES = ['other numbers', 'contradicted', 'firmer or softer', 'the same', 'alone'] as const;

const row = v.strictObject({
  state: v.picklist(STATES),
  /** One entry for each source that has a claim in this row. */
  cells: v.array(v.strictObject({ source: words, claims: v.array(claimSchema) })),
});

export const compareSchema = () =>
  v.strictObject({
    ...recordHead('compare'),
    /** Oldest first. */
    sources: v.array(sourceLineSchema),
    issues: v.array(thing),
    rows: v.array(row),
  });

export type CompareRecord = v.InferOutput<ReturnType<typeof compareSchema>>;
export type ComparedRow = CompareRecord['rows'][number];

/** @param issues the issues whose claims are compared (default: all claims are compared) */
export function makeCompare(briefing: Briefing, issues: readonly Issue[] = []): CompareRecord {
  const order = new Map(byDate(briefing.all('sources')).map(({ id }, index) => [id, index]));
  const place = (source: string): number => order.get(source) ?? 0;
  const wanted = new Set(issues.map(({ id }) => id));
  const rows = claimGroups(briefing, ['restates', 'disputes'])
    .filter((group) => wanted.size === 0 || group.some(({ about }) => about.some((id) => wanted.has(id))))
    .map((group) => rowOf(briefing, group, place));
  return {
    ...headOf(briefing, 'compare'),
    sources: sourceRecords(briefing).sort((a, b) => place(a.id) - place(b.id)),
    issues: issues.map(({ id }) => entryReference(briefing, id)),
    rows: rows.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
  };
}

function rowOf(briefing: Briefing, group: readonly Claim[], place: (source: string) => number): ComparedRow {
  const sources = [...new Set(group.map(({ source }) => source))].sort((a, b) => place(a) - place(b));
  return {
    state: stateOf(briefing, group, sources.length),
    cells: sources.map((source) => ({
      source,
      claims: group.filter((claim) => claim.source === source).map((claim) => claimRecord(briefing, claim)),
    })),
  };
}

function stateOf(briefing: Briefing, group: readonly Claim[], sources: number): ComparedRow['state'] {
  const disputes = group.flatMap((claim) =>
    briefing.disputesOf(claim.id).map((other) => [claim, other.claim] as const),
  );
  if (disputes.some(([one, other]) => hasOtherFigures(one.text, other.text))) return 'other numbers';
  if (disputes.length > 0) return 'contradicted';
  if (sources === 1) return 'alone';
  return new Set(group.map(({ standing }) => standing)).size > 1 ? 'firmer or softer' : 'the same';
}
