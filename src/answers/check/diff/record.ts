import * as v from 'valibot';
import type { OtherKind } from '../../../checking/diff/compare.js';
import { dateWords, durationWords } from '../../../text/dates.js';
import { claimSchema } from '../../shared/claim-record.js';
import { recordHead, standing, support, thing, words, yes } from '../../shared/schema.js';

/** The differences in meaning between two versions of a briefing. */

/** A field with its values in both versions. A value is absent if the field is missing in that version. */
const fieldChange = v.strictObject({ field: words, before: v.optional(words), after: v.optional(words) });

const fields = v.array(fieldChange);

const standingChange = v.strictObject({
  kind: v.picklist(['issues', 'events', 'positions']),
  id: words,
  /** The issue or event; for a position, the party that holds it. */
  subject: thing,
  on: v.optional(thing),
  status: v.optional(words),
  before: standing,
  after: support,
});

const claimChange = v.strictObject({ before: claimSchema, after: claimSchema, fields });

/** An entry other than a claim, described in words. `support` is absent if the entry makes no statement. */
const changedThing = {
  id: words,
  words,
  support: v.optional(support),
  proposed: yes,
  /** The reason why a question is open; absent for entries other than gaps. */
  reason: v.optional(words),
};

const thingChanges = v.strictObject({
  added: v.array(v.strictObject(changedThing)),
  withdrawn: v.array(v.strictObject(changedThing)),
  /** `before` is the standing in the older version. */
  changed: v.array(v.strictObject({ ...changedThing, before: v.optional(standing), fields })),
});

/** The kinds of entries other than claims, starting with those that matter most to a speaker. */
export const OTHER_KINDS = [
  'gaps',
  'positions',
  'issues',
  'events',
  'people',
  'organizations',
  'places',
  'sources',
  'notes',
] as const satisfies readonly OtherKind[];

export const differenceSchema = () =>
  v.strictObject({
    ...recordHead('difference'),
    before: v.strictObject({ id: words, title: words }),
    same: v.boolean(),
    standings: v.array(standingChange),
    claims: v.strictObject({
      moved: v.array(claimChange),
      added: v.array(claimSchema),
      withdrawn: v.array(claimSchema),
      reworded: v.array(claimChange),
      otherwise: v.array(claimChange),
    }),
    things: v.strictObject(v.entriesFromList(OTHER_KINDS, thingChanges)),
    /** Changes to the briefing as a whole: title, summary, date. */
    head: fields,
  });

export type DifferenceRecord = v.InferOutput<ReturnType<typeof differenceSchema>>;
export type FieldRecord = v.InferOutput<typeof fieldChange>;
export type StandingRecord = v.InferOutput<typeof standingChange>;
export type ClaimChangeRecord = v.InferOutput<typeof claimChange>;
export type ThingChangesRecord = v.InferOutput<typeof thingChanges>;
export type ThingRecord = ThingChangesRecord['added'][number];

/** Example: 'when: not stated -> 20 May 2031'. */
export function fieldWords({ field, before, after }: FieldRecord): string {
  if (field === 'proposed' && after === undefined) return `reviewed (proposed by ${before})`;
  const name = NAMES[field] ?? field;
  if (before === after) return `${name}: based on different claims`;
  const words = (value: string | undefined) =>
    value === undefined ? (field === 'cue' ? 'none' : 'not stated') : (VALUE_WORDS[field]?.(value) ?? value);
  return `${name}: ${words(before)} -> ${words(after)}`;
}

export const allFieldWords = (fields: readonly FieldRecord[]): string => fields.map(fieldWords).join('; ');

const VALUE_WORDS: Readonly<Record<string, (value: string) => string>> = {
  duration: durationWords,
  when: dateWords,
  published: dateWords,
  asOf: dateWords,
};

const NAMES: Readonly<Record<string, string>> = {
  partOf: 'part of',
  otherNames: 'other names',
  cue: 'hedge word',
  at: 'place in the source',
  attribution: 'attributed to',
  dependsOn: 'depends on',
  asFact: 'as fact (do not say)',
  misreading: 'wrong conclusion (do not say)',
  danger: 'place among the warnings',
  asOf: 'as of',
};

/**
 * Describes a change to a claim. If the text or the standing changed, the earlier text is quoted with its
 * standing and voice.
 */
export function changeRemarks({ before, after, fields }: ClaimChangeRecord): string[] {
  const isSame = before.text === after.text && before.standing === after.standing;
  const words = `previously: ${before.text} (${before.standing}, ${before.attributedTo})`;
  return [...(isSame ? [] : [words]), ...fields.map(fieldWords)];
}
