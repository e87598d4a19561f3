import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Place } from '../../briefing/file/schema.js';
import { PLACE_KINDS } from '../../briefing/file/vocabulary.js';
import { entryReference } from './records.js';
import { thing, words } from './schema.js';
import { subject, subjectsOf } from './subjects.js';

/** The basic facts about a place, for the list of places and the page of a place. */

export const placeHeadSchema = v.strictObject({
  id: words,
  name: words,
  otherNames: v.array(v.strictObject({ name: words, language: v.optional(words) })),
  placeKind: v.optional(v.picklist(PLACE_KINDS)),
  partOf: v.optional(thing),
  /** Issues and events that mention it. */
  comesUpIn: v.array(subject),
  proposed: v.optional(v.literal(true)),
});

export type PlaceHead = v.InferOutput<typeof placeHeadSchema>;

/** @param issuesByPlace the ids of the issues that name each place: see `issuesByPlace` */
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
    otherNames: otherNames.map((other) => ({
      name: other.name,
      ...(other.language ? { language: other.language } : {}),
    })),
    ...(kind === undefined ? {} : { placeKind: kind }),
    ...(partOf === undefined ? {} : { partOf: entryReference(briefing, partOf) }),
    comesUpIn: subjectsOf(briefing, [...(issuesByPlace.get(id) ?? []), ...events]),
    ...(proposed === undefined ? {} : { proposed: true as const }),
  };
}

/** Returns the ids of the issues that name each place, in one pass over the issues. */
export function issuesByPlace(briefing: Briefing): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const issue of briefing.all('issues')) {
    for (const place of new Set(issue.places ?? [])) {
      const own = found.get(place) ?? [];
      own.push(issue.id);
      found.set(place, own);
    }
  }
  return found;
}
