import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Place } from '../../briefing/file/schema.js';
import { PLACE_KINDS } from '../../briefing/file/vocabulary.js';
import { addTo } from '../../text/grouped-by.js';
import { given } from './given.js';
import { entryReference } from './records.js';
import { otherName, thing, words, yes } from './schema.js';
import { subject, subjectsOf } from './subjects.js';

export const placeHeadSchema = v.strictObject({
  id: words,
  name: words,
  otherNames: v.array(otherName),
  placeKind: v.optional(v.picklist(PLACE_KINDS)),
  partOf: v.optional(thing),
  /** The issues and events that mention the place. */
  comesUpIn: v.array(subject),
  proposed: yes,
});

export type PlaceHead = v.InferOutput<typeof placeHeadSchema>;

/** @param issuesByPlace the result of `issuesByPlace` */
export function placeHead(
  briefing: Briefing,
  place: Place,
  issuesByPlace: ReadonlyMap<string, readonly string[]>,
): PlaceHead {
  const { id, name, otherNames = [], kind, partOf, proposed } = place;
  const events = briefing.eventsWith(id).map((event) => event.id);
  return {
    id,
    name,
    otherNames: [...otherNames],
    ...given({
      placeKind: kind,
      partOf: partOf === undefined ? undefined : entryReference(briefing, partOf),
    }),
    comesUpIn: subjectsOf(briefing, [...(issuesByPlace.get(id) ?? []), ...events]),
    ...given({ proposed: proposed && true }),
  };
}

/** Returns the ids of the issues that mention each place, by the id of the place. */
export function issuesByPlace(briefing: Briefing): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, places } of briefing.all('issues'))
    for (const place of new Set(places)) addTo(found, place, id);
  return found;
}
