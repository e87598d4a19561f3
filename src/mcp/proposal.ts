import { z } from 'zod';
import { STANDINGS } from '../briefing/standing.js';
import { LIMITS } from '../json/limits.js';

/** A claim as an assistant proposes it: never without its place. */
export const proposal = z.object({
  text: z.string().min(1).max(LIMITS.sentence).describe('a plain sentence; a soft one carries its hedge'),
  at: z.string().max(64).describe('the place of its sentence, from draft_start: 1.P2.s1'),
  standing: z.enum(STANDINGS).describe('how sure its voice is'),
  cue: z.string().max(500).optional().describe('the words of the sentence that make it softer than stated'),
  voice: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('source') }),
      z.object({ by: z.literal('party'), party: z.string().max(64).describe('the id of a person or body') }),
      z.object({
        by: z.literal('unnamed'),
        label: z.string().max(500).describe("the source's words for it"),
      }),
    ])
    .describe('whose voice it is'),
  about: z
    .array(z.string().max(64))
    .min(1)
    .max(20)
    .describe('ids of issues, people, bodies, places or events'),
  asFact: z.string().max(LIMITS.sentence).optional().describe('the same put as a fact, as nobody may say it'),
});

export type Proposal = z.output<typeof proposal>;

/** What became of a proposal: its id, or why it was refused, with the words of its sentence. */
export interface Outcome {
  readonly text: string;
  readonly id?: string;
  /** What refuses a claim, or what whoever reviews it has to look at. */
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly sentence?: string;
}
