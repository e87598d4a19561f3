import * as v from 'valibot';
import { claimSchema } from '../../shared/claim-record.js';
import { count, yes } from '../../shared/schema.js';

/** A claim. `assumes` contains the assumed claims on which it depends, except those that are already shown. */
export const saying = v.strictObject({
  ...claimSchema.entries,
  assumes: v.array(claimSchema),
  /** Restatements in other sources, if they have the same use. */
  also: v.optional(v.array(claimSchema)),
  /** Set if the claim can be understood only after the one before it in the same list. */
  follows: yes,
  /** The number of independent sources that give the claim the same standing, including the source of the claim. */
  independent: v.optional(count),
});

export type Saying = v.InferOutput<typeof saying>;

/** The labels of the slots of a sheet. Each claim is in exactly one slot. */
export const SLOTS = {
  maySay: 'May say',
  asPlan: 'As a plan',
  asAim: 'As an aim',
  attribute: 'Attribute',
  doNotSay: 'Do not say',
  onlyAsWorded: 'Only as worded',
  notAsFact: 'Not as fact',
  disputed: 'Disputed',
  inContext: 'In context',
} as const;

export type Slot = keyof typeof SLOTS;

export const SLOT_NAMES = Object.keys(SLOTS) as Slot[];
