import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim, Event } from '../../../briefing/file/schema.js';
import type { Answer } from '../../answer.js';
import { eventOf, eventTable, inOrder } from '../../shared/events/events.js';
import { given } from '../../shared/given.js';
import { entryReference, headOf, statementOf, supportOf } from '../../shared/records.js';
import { layout } from './layout.js';
import { type ItineraryRecord, itinerarySchema, type Participant, type Stage } from './record.js';

export type { ItineraryRecord } from './record.js';

/** Trips and visits with their parts, such as stops and talks, and their participants. */

/**
 * Returns trips and visits. Past visits without parts are left out. Events that are part of another event are
 * shown with that event.
 */
export function tripsOf(briefing: Briefing): Event[] {
  return briefing.all('events').filter(({ id, kind, status, partOf }) => {
    if (partOf !== undefined) return false;
    if (kind === 'trip') return true;
    return kind === 'visit' && (status !== 'occurred' || briefing.partsOf(id).length > 0);
  });
}

export function makeItinerary(briefing: Briefing): ItineraryRecord {
  const trips = tripsOf(briefing);
  return {
    ...headOf(briefing, 'itinerary'),
    trips: inOrder(briefing, trips).map((trip) => ({
      ...stageOf(briefing, trip),
      parts: inOrder(briefing, partsOf(briefing, trip)).map((part) => stageOf(briefing, part)),
    })),
  };
}

/** Returns the parts of a trip at any depth. The loop also visits the parts that it adds. */
function partsOf(briefing: Briefing, trip: Event): Event[] {
  const parts = [...briefing.partsOf(trip.id)];
  for (const part of parts) for (const further of briefing.partsOf(part.id)) parts.push(further);
  return parts;
}

function stageOf(briefing: Briefing, event: Event): Stage {
  const { who = [], partOf } = event;
  return {
    ...eventOf(briefing, event),
    who: who.map((id) => participantOf(briefing, id)),
    ...given({ partOf }),
    claims: briefing.claims(event.claims).flatMap((claim) => claimOf(briefing, claim)),
  };
}

function claimOf(briefing: Briefing, { id, text }: Claim): Stage['claims'] {
  const supported = supportOf(briefing, [id]);
  return supported === undefined ? [] : [{ id, text, support: supported }];
}

function participantOf(briefing: Briefing, id: string): Participant {
  const entity = briefing.entity(id);
  const named = entryReference(briefing, id);
  if (entity?.kind !== 'people') return named;
  const { name, role, claims } = entity.value;
  // The label of an unnamed person already gives the office.
  if (name === undefined || role === undefined) return named;
  return { ...named, role: statementOf(briefing, { text: role, claims: claims ?? [] }) };
}

const itineraryTable = ({ trips }: ItineraryRecord) =>
  eventTable(
    trips.flatMap(({ parts, ...trip }) =>
      [trip, ...parts].map((stage) => ({ ...stage, whole: stage.partOf })),
    ),
  );

export const itinerary: Answer<ItineraryRecord> = {
  kind: 'itinerary',
  schema: itinerarySchema,
  layout,
  table: itineraryTable,
  exports: true,
};
