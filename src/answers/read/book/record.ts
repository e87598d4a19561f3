import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import { source } from '../../../briefing/file/schema-subjects.js';
import { kindWord } from '../../../briefing/file/vocabulary.js';
import { openQuestions } from '../../../briefing/questions.js';
import { paragraph, quiet, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { claimRecord, claimSchema } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { inLines } from '../../shared/inlines.js';
import { entryReference, headOf } from '../../shared/records.js';
import { recordHead, thing, words } from '../../shared/schema.js';
import { gaps, makeGaps } from '../gaps.js';
import { makePositions, positions } from '../positions.js';
import { makeSay, saySchema } from '../say/record.js';
import { makeTimeline, timeline } from '../timeline.js';
import { makePeople, people } from '../who/people.js';
import { frontFields, type Made, makeFront } from './front-record.js';

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
