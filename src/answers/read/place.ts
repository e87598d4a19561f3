import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Place } from '../../briefing/file/schema.js';
import { fact, next } from '../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { capped, claimSection, factsOf, inFull } from '../shared/capped.js';
import { claimRecord, claimSchema, claimTable } from '../shared/claim-record.js';
import { mention, mentionList, nameWords } from '../shared/inlines.js';
import { issuesByPlace, placeHead, placeHeadSchema } from '../shared/place-head.js';
import { entryReferences, headOf } from '../shared/records.js';
import { recordHead, thing } from '../shared/schema.js';
import { subjectMention } from '../shared/subjects.js';

const placeInFull = v.strictObject({
  ...placeHeadSchema.entries,
  /** The places that are part of this place. */
  holds: v.array(thing),
  saidOf: v.array(claimSchema),
});

const schema = () => v.strictObject({ ...recordHead('place'), places: v.array(placeInFull) });

export type PlaceRecord = v.InferOutput<ReturnType<typeof schema>>;
type PlaceInFull = PlaceRecord['places'][number];

export function makePlace(briefing: Briefing, places: readonly Place[]): PlaceRecord {
  const issues = issuesByPlace(briefing);
  return {
    ...headOf(briefing, 'place'),
    places: places.map((place) => ({
      ...placeHead(briefing, place, issues),
      holds: entryReferences(briefing, partsOf(briefing, place)),
      saidOf: briefing.claimsAbout(place.id).map((claim) => claimRecord(briefing, claim)),
    })),
  };
}

const partsOf = (briefing: Briefing, { id }: Place): string[] =>
  briefing
    .all('places')
    .filter(({ partOf }) => partOf === id)
    .map((part) => part.id);

function layout({ briefing, places }: PlaceRecord): Layout {
  const [first] = places;
  const { title, blocks } = inFull(places, `${briefing.title}: places`, {
    nameOf: ({ name }) => name,
    addressOf: ({ id }) => `places/${id}`,
    blocksOf: placeBlocks,
  });
  const hints = first ? [`briefing claims --about ${first.id}`, 'briefing places'] : [];
  return { title, blocks: [...blocks, next(...hints)] };
}

const placeBlocks = (place: PlaceInFull, level: HeadingLevel): Block[] => [
  ...factsOf(placeFacts(place)),
  ...claimSection(level, 'Said about it', place.saidOf, `briefing claims --about ${place.id}`),
];

function placeFacts({ placeKind, partOf, holds, otherNames, comesUpIn }: PlaceInFull): Fact[] {
  return [
    ...(placeKind === undefined ? [] : [fact('Kind', placeKind)]),
    ...(partOf === undefined ? [] : [fact('Part of', mention(partOf))]),
    ...(holds.length === 0 ? [] : [fact('Contains', mentionList(holds))]),
    ...(otherNames.length === 0 ? [] : [fact('Also known as', ...otherNames.map(nameWords))]),
    ...(comesUpIn.length === 0 ? [] : [fact('Mentioned in', ...capped(comesUpIn, subjectMention))]),
  ];
}

export const place: Answer<PlaceRecord> = {
  kind: 'place',
  schema,
  layout,
  table: ({ places }) => claimTable(places.flatMap(({ saidOf }) => saidOf)),
};
