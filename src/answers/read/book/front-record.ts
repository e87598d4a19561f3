import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Source } from '../../../briefing/file/schema.js';
import { softness } from '../../../briefing/standing.js';
import { strictness } from '../../../briefing/use.js';
import { given } from '../../shared/given.js';
import { count, standing, use, words } from '../../shared/schema.js';
import { makeOverview } from '../overview/overview.js';
import { overviewSchema } from '../overview/record.js';

/** The version of the program that made a book, and the date (YYYY-MM-DD). */
const made = v.strictObject({ version: words, on: words });

export type Made = v.InferOutput<typeof made>;

const mark = v.strictObject({ id: words, standing, use });

export type MarkRecord = v.InferOutput<typeof mark>;

/** The fields of the first page: the brief, the number of sentences in the sources, and the claims on each issue. */
export const frontFields = () => ({
  made,
  overview: overviewSchema(),
  /** The number of sentences in all sources; absent if the file does not record it for every source. */
  sourceSentences: v.optional(count),
  /** The claims on each issue, firmest first. */
  marks: v.array(v.strictObject({ issue: words, claims: v.array(mark) })),
});

const front = v.strictObject(frontFields());
export type FrontRecord = v.InferOutput<typeof front>;

export const makeFront = (briefing: Briefing, made: Made): FrontRecord => ({
  made,
  overview: makeOverview(briefing, made.on),
  ...given({ sourceSentences: sentenceCount(briefing.all('sources')) }),
  marks: briefing.all('issues').map(({ id }) => ({
    issue: id,
    claims: briefing
      .claimsAbout(id)
      .map((claim) => ({ id: claim.id, standing: claim.standing, use: briefing.useOfClaim(claim) }))
      .sort(freerFirst),
  })),
});

/** Compares claims by use, least restricted first, and then by standing, firmest first. */
export const freerFirst = (a: Omit<MarkRecord, 'id'>, b: Omit<MarkRecord, 'id'>): number =>
  strictness(a.use) - strictness(b.use) || softness(a.standing) - softness(b.standing);

function sentenceCount(sources: readonly Source[]): number | undefined {
  if (sources.some(({ sections }) => sections === undefined)) return undefined;
  const blocks = sources.flatMap(({ sections = [] }) => sections.flatMap((one) => Object.values(one.blocks)));
  return blocks.reduce((sum, sentences) => sum + sentences, 0);
}
