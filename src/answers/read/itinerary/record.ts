import * as v from 'valibot';
import { eventFields } from '../../shared/events/events.js';
import { recordHead, statement, support, thing, words } from '../../shared/schema.js';

const participant = v.strictObject({ ...thing.entries, role: v.optional(statement) });

const stage = v.strictObject({
  ...eventFields,
  who: v.array(participant),
  partOf: v.optional(words),
  claims: v.array(v.strictObject({ id: words, text: words, support })),
});

export const itinerarySchema = () =>
  v.strictObject({
    ...recordHead('itinerary'),
    /**
     * `parts` contains the parts of the trip at any depth: dated events by date, then the others in the order
     * of the source.
     */
    trips: v.array(v.strictObject({ ...stage.entries, parts: v.array(stage) })),
  });

export type ItineraryRecord = v.InferOutput<ReturnType<typeof itinerarySchema>>;
export type Stage = v.InferOutput<typeof stage>;
export type Participant = v.InferOutput<typeof participant>;
