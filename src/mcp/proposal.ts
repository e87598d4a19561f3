import { z } from 'zod';
import { STANDINGS } from '../briefing/standing.js';
import { LIMITS } from '../json/limits.js';

/** A claim that an assistant proposes, with the place of its sentence. */
export const proposal = z.object({
  text: z.string().min(1).max(LIMITS.sentence).describe('a plain sentence, with its hedge if it is soft'),
  at: z.string().max(64).describe('the place of its sentence, from draft_start: 1.P2.s1'),
  standing: z.enum(STANDINGS).describe('how sure the speaker is'),
  cue: z
    .string()
    .max(500)
    .optional()
    .describe('the words of the sentence that make the claim softer than "stated"'),
  voice: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('source') }),
      z.object({
        by: z.literal('party'),
        party: z.string().max(64).describe('the id of a person or organization'),
      }),
      z.object({
        by: z.literal('unnamed'),
        label: z.string().max(500).describe("the source's words for the speaker"),
      }),
    ])
    .describe('who makes the claim'),
  about: z
    .array(z.string().max(64))
    .min(1)
    .max(20)
    .describe('ids of issues, people, organizations, places or events'),
  asFact: z
    .string()
    .max(LIMITS.sentence)
    .optional()
    .describe('a sentence that must not be said, since it states the claim as fact'),
  misreading: z
    .object({
      wrong: z.string().min(1).max(LIMITS.sentence).describe('the false conclusion, as a sentence'),
      right: z
        .string()
        .max(LIMITS.sentence)
        .optional()
        .describe('the correct statement, in a few words; leave it out if the source says nothing about it'),
    })
    .optional()
    .describe('a false conclusion that a listener may draw, which this claim shows to be wrong'),
});

export type Proposal = z.output<typeof proposal>;

/** The result of a proposal. `id` is the id of the new claim; it is absent if the proposal was rejected. */
export interface Outcome {
  readonly text: string;
  readonly id?: string;
  /** The findings that led to a refusal, or that the reviewer should see. */
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly sentence?: string;
}
