import * as v from 'valibot';
import { sourceNoun, voiceLabel } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { DIFFERENCES, type Difference } from '../../briefing/file/vocabulary.js';
import { byStanding } from '../../briefing/relations/claim-graph.js';
import { softness } from '../../briefing/standing.js';
import type { Table } from '../../document/document.js';
import { proposedCell } from './draft.js';
import { given } from './given.js';
import { voiceOf } from './records.js';
import { standing, use, voice, words, yes } from './schema.js';
import { sheet } from './sheet.js';
import { subject, subjectsOf } from './subjects.js';

/** The record of a claim. Its layout is in `claim-line.ts`. */

const essentials = {
  id: words,
  text: words,
  standing,
  use,
  voice,
  /**
   * The voice in words, with the source if the briefing has several: 'the article', 'State Department, in the
   * report'.
   */
  attributedTo: words,
  source: words,
  at: words,
  /** Set if the claim is unreviewed. */
  proposed: yes,
};

/** A claim that says the same thing in another place or source. */
const restated = v.strictObject({ id: words, standing, source: words, at: words });

/** A claim that contradicts this one. `undecided` is set until the dispute has been reviewed. */
export const disputeSchema = v.strictObject({
  ...essentials,
  undecided: yes,
  /** How the two claims differ; present only while the dispute is proposed. */
  difference: v.optional(v.picklist(DIFFERENCES)),
});

export const claimSchema = v.strictObject({
  ...essentials,
  /**
   * The softest standing of the claim's restatements; present only if it is softer than the claim's own standing.
   * It then replaces that standing.
   */
  softerElsewhere: v.optional(standing),
  /** Set if another claim contradicts this one in a reviewed dispute. */
  disputed: yes,
  /** The word with which the source hedges: 'reportedly'. */
  hedge: v.optional(words),
  /** The exact words of the speaker. */
  quote: v.optional(words),
  /** A sentence that words the claim as fact and must not be said. */
  asFact: v.optional(words),
  /** A wrong conclusion that somebody might draw from the claim. */
  misreading: v.optional(v.strictObject({ wrong: words, right: v.optional(words) })),
  about: v.array(subject),
  restates: v.array(restated),
  /** Ids of the claims that this claim assumes. */
  dependsOn: v.array(words),
  disputes: v.array(disputeSchema),
});

export type ClaimRecord = v.InferOutput<typeof claimSchema>;
export type DisputeRecord = v.InferOutput<typeof disputeSchema>;

export function claimRecord(briefing: Briefing, claim: Claim): ClaimRecord {
  const softest = briefing.standingOfClaim(claim);
  const { cue, quote, asFact, misreading, about, dependsOn = [] } = claim;
  return {
    ...essentialsOf(briefing, claim),
    ...given({
      softerElsewhere: softness(softest) > softness(claim.standing) ? softest : undefined,
      disputed: briefing.isDisputed(claim) || undefined,
      hedge: cue,
      quote,
      asFact,
      misreading,
    }),
    about: subjectsOf(briefing, about),
    restates: briefing.claims(claim.restates).sort(byStanding).map(restatedOf),
    dependsOn: [...dependsOn],
    disputes: disputesOf(briefing, claim),
  };
}

/** Returns the claims that contradict a claim, regardless of which of the two claims records the dispute. */
export const disputesOf = (briefing: Briefing, { id }: Claim): DisputeRecord[] =>
  briefing.disputesOf(id).map(({ claim, isProposed, difference }) => ({
    ...essentialsOf(briefing, claim),
    ...given({ undecided: isProposed || undefined, difference }),
  }));

export const DIFFERENCE_WORDS: Readonly<Record<Difference, string>> = {
  number: 'different number',
  date: 'different date',
  name: 'different name',
  negation: 'the opposite',
  cause: 'different cause',
};

export const claimRecords = (briefing: Briefing, ids: readonly string[] = []): ClaimRecord[] =>
  briefing.claims(ids).map((claim) => claimRecord(briefing, claim));

/**
 * Returns the claims in the voice of a person or organization (`said`), and the claims about that party in
 * other voices (`saidOf`).
 */
export function claimsOfParty(briefing: Briefing, id: string): Record<'said' | 'saidOf', ClaimRecord[]> {
  const said = briefing.claimsBy(id);
  const own = new Set(said);
  const others = briefing.claimsAbout(id).filter((claim) => !own.has(claim));
  return {
    said: said.map((claim) => claimRecord(briefing, claim)),
    saidOf: others.map((claim) => claimRecord(briefing, claim)),
  };
}

const essentialsOf = (briefing: Briefing, claim: Claim) => ({
  id: claim.id,
  text: claim.text,
  standing: claim.standing,
  use: briefing.useOfClaim(claim),
  voice: voiceOf(briefing, claim),
  attributedTo: attributedTo(briefing, claim),
  source: claim.source,
  at: claim.at,
  ...given({ proposed: claim.proposed && true }),
});

function attributedTo(briefing: Briefing, claim: Claim): string {
  const name = voiceLabel(briefing, claim);
  const noun = sourceNoun(briefing, claim.source);
  if (name === undefined) return noun;
  return briefing.all('sources').length > 1 ? `${name}, in ${noun}` : name;
}

const restatedOf = ({ id, standing, source, at }: Claim) => ({ id, standing, source, at });

export const claimTable = (claims: readonly ClaimRecord[]): Table =>
  sheet(claims, {
    Id: ({ id }) => id,
    Claim: ({ text }) => text,
    Standing: (claim) => claim.standing,
    'Softer elsewhere': ({ softerElsewhere }) => softerElsewhere,
    Use: (claim) => claim.use,
    Voice: ({ attributedTo }) => attributedTo,
    Hedge: ({ hedge }) => hedge,
    Quote: ({ quote }) => quote,
    'Disputed by': ({ disputes }) => disputes.map(({ id }) => id).join(', '),
    'Depends on': ({ dependsOn }) => dependsOn.join(', '),
    Source: ({ source }) => source,
    Place: ({ at }) => at,
    About: ({ about }) => [...new Set(about.map(({ name }) => name))].join(', '),
    Proposed: ({ proposed }) => proposedCell(proposed),
  });
