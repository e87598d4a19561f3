import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Source } from '../../../briefing/file/schema.js';
import { source } from '../../../briefing/file/schema-subjects.js';
import { kindWord } from '../../../briefing/file/vocabulary.js';
import { openQuestions } from '../../../briefing/questions.js';
import { softness } from '../../../briefing/standing.js';
import { strictness } from '../../../briefing/use.js';
import { paragraph, quiet, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { claimRecord, claimSchema } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { inLines } from '../../shared/inlines.js';
import { entryReference, headOf } from '../../shared/records.js';
import { count, recordHead, standing, thing, use, words } from '../../shared/schema.js';
import { gaps, makeGaps } from '../gaps.js';
import { makeOverview } from '../overview/overview.js';
import { overviewSchema } from '../overview/record.js';
import { makePositions, positions } from '../positions.js';
import { makeSay, saySchema } from '../say/record.js';
import { makeTimeline, timeline } from '../timeline.js';
import { makePeople, people } from '../who/people.js';

/** The version of the program that made a book, and the date (YYYY-MM-DD). */
const made = v.strictObject({ version: words, on: words });

export type Made = v.InferOutput<typeof made>;

const mark = v.strictObject({ id: words, standing, use });

export type MarkRecord = v.InferOutput<typeof mark>;

/** The fields of the first page: the brief, the number of sentences in the sources, and the claims on each issue. */
const frontFields = () => ({
  made,
  overview: overviewSchema(),
  /** The number of sentences in all sources; absent if the file does not record it for every source. */
  sourceSentences: v.optional(count),
  /** The claims on each issue, firmest first. */
  marks: v.array(v.strictObject({ issue: words, claims: v.array(mark) })),
});

const front = v.strictObject(frontFields());
export type FrontRecord = v.InferOutput<typeof front>;

const makeFront = (briefing: Briefing, made: Made): FrontRecord => ({
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

/** A sentence of a source whose text is stored next to the briefing. */
const sentence = v.strictObject({ source: words, at: words, text: words });

export type StoredSentence = v.InferOutput<typeof sentence>;

const body = v.strictObject({ id: words, name: words, kind: words, partOf: v.optional(thing) });

export const briefSchema = () => v.strictObject({ ...recordHead('brief'), ...frontFields() });

export const bookSchema = () =>
  v.strictObject({
    ...recordHead('book'),
    ...frontFields(),
    positions: positions.schema(),
    say: saySchema(),
    people: people.schema(),
    bodies: v.array(body),
    timeline: timeline.schema(),
    gaps: gaps.schema(),
    claims: v.array(claimSchema),
    sources: v.array(source),
    sentences: v.array(sentence),
  });

export type BriefRecord = v.InferOutput<ReturnType<typeof briefSchema>>;
export type BookRecord = v.InferOutput<ReturnType<typeof bookSchema>>;

export const makeBrief = (briefing: Briefing, made: Made): BriefRecord => ({
  ...headOf(briefing, 'brief'),
  ...makeFront(briefing, made),
});

export const makeBook = (
  briefing: Briefing,
  made: Made,
  sentences: readonly StoredSentence[] = [],
): BookRecord => ({
  ...headOf(briefing, 'book'),
  ...makeFront(briefing, made),
  positions: makePositions(briefing, briefing.all('issues')),
  say: makeSay(briefing, briefing.all('issues')),
  people: makePeople(briefing),
  bodies: makeBodies(briefing),
  timeline: makeTimeline(briefing),
  gaps: makeGaps(briefing, openQuestions(briefing)),
  claims: briefing.all('claims').map((claim) => claimRecord(briefing, claim)),
  sources: [...briefing.all('sources')],
  sentences: [...sentences],
});

type BodyRecord = v.InferOutput<typeof body>;

const makeBodies = (briefing: Briefing): BodyRecord[] =>
  briefing.all('organizations').map(({ id, kind, label, partOf }) => ({
    id,
    name: briefing.nameOf(id),
    kind: kindWord(kind, label),
    ...given({ partOf: partOf === undefined ? undefined : entryReference(briefing, partOf) }),
  }));

/** Lists organizations, one per line, in the form 'State Department · ministry, United States'. */
export function bodyBlocks(all: readonly BodyRecord[]): Block[] {
  if (all.length === 0) return [];
  return [paragraph(inLines(all.map(bodyInlines)))];
}

const bodyInlines = ({ name, kind, partOf }: BodyRecord): Inline[] => [
  text(`${name} `),
  quiet(`· ${kind}${partOf === undefined ? '' : `, ${partOf.name}`}`),
];
