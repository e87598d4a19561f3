import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Claim, Source } from '../../briefing/file/schema.js';
import { saidElsewhere } from '../../briefing/sources/reports.js';
import { softness } from '../../briefing/standing.js';
import { claimRecord, claimSchema } from '../shared/claim-record.js';
import { headOf } from '../shared/records.js';
import { recordHead } from '../shared/schema.js';
import { byDate, hasOtherFigures, sourceLineSchema, sourceRecords } from './source-line.js';

const change = v.strictObject({ before: claimSchema, after: claimSchema });

export const changesSchema = () =>
  v.strictObject({
    ...recordHead('changes'),
    newer: sourceLineSchema,
    older: v.array(sourceLineSchema),
    /** Claims that are firmer or softer in the newer source. */
    standings: v.array(v.strictObject({ ...change.entries, direction: v.picklist(['firmer', 'softer']) })),
    /** Claims that contradict earlier claims and give different numbers. */
    numbers: v.array(change),
    /** Other claims that contradict earlier claims. */
    disputed: v.array(change),
    /** Claims that the other sources do not make. */
    added: v.array(claimSchema),
    /** Claims that the newer source does not repeat. */
    unrepeated: v.array(claimSchema),
  });

export type ChangesRecord = v.InferOutput<ReturnType<typeof changesSchema>>;

/** @param newer the newer source (default: the latest by date) */
export function makeChanges(briefing: Briefing, newer: Source = latestOf(briefing)): ChangesRecord {
  const records = sourceRecords(briefing);
  const own = briefing.all('claims').filter(({ source }) => source === newer.id);
  const others = briefing.all('claims').filter(({ source }) => source !== newer.id);
  const elsewhere = saidElsewhere(briefing);
  const same = own.flatMap((claim) => elsewhere(claim).map((before) => [before, claim] as const));
  const disputes = own.flatMap((claim) =>
    briefing
      .disputesOf(claim.id)
      .filter(({ claim: other }) => other.source !== newer.id)
      .map(({ claim: before }) => [before, claim] as const),
  );
  const matched = new Set([...same, ...disputes].flat());
  const pair = ([before, after]: readonly [Claim, Claim]) => ({
    before: claimRecord(briefing, before),
    after: claimRecord(briefing, after),
  });
  const isNumber = ([before, after]: readonly [Claim, Claim]) => hasOtherFigures(before.text, after.text);
  return {
    ...headOf(briefing, 'changes'),
    newer: records.find(({ id }) => id === newer.id) ?? { id: newer.id, title: newer.title },
    older: records.filter(({ id }) => id !== newer.id),
    standings: same
      .filter(([before, after]) => before.standing !== after.standing)
      .map((one) => ({
        ...pair(one),
        direction: softness(one[1].standing) < softness(one[0].standing) ? 'firmer' : 'softer',
      })),
    numbers: disputes.filter(isNumber).map(pair),
    disputed: disputes.filter((one) => !isNumber(one)).map(pair),
    added: own.filter((claim) => !matched.has(claim)).map((claim) => claimRecord(briefing, claim)),
    unrepeated: others.filter((claim) => !matched.has(claim)).map((claim) => claimRecord(briefing, claim)),
  };
}

const latestOf = (briefing: Briefing): Source => byDate(briefing.all('sources')).at(-1) as Source;
