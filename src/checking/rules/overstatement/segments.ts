import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { type Standing, softest } from '../../../briefing/standing.js';
import { sentencesIn } from '../../../reading/sentences/split.js';

/** A part of a text that is based on several claims, with the standing of the claims that the part repeats. */
export interface Segment {
  readonly text: string;
  readonly standing: Standing;
}

/** If a text is based on more claims than this, each of its parts must be as soft as the softest claim. */
const MOST_CLAIMS = 200;

/**
 * Splits a summary that can mix firm and soft statements. Each sentence, and each part of it after a semicolon, gets
 * the standing of the claims whose words it shares or, if there are none, of the softest claim.
 */
export function segmentsOf(briefing: Briefing, text: string, claimIds: readonly string[]): Segment[] {
  const claims = briefing.claims(claimIds);
  const overall = briefing.standingOf(claimIds) ?? 'assumed';
  if (claims.length < 2 || claims.length > MOST_CLAIMS) return [{ text, standing: overall }];
  const candidates = claims.map((claim) => ({ claim, words: contentWords(claim.text) }));
  return sentencesIn(text)
    .flatMap((sentence) => sentence.split(/;\s+/))
    .map((part) => ({ text: part, standing: standingOfPart(briefing, part, candidates) ?? overall }));
}

type Candidate = { readonly claim: Claim; readonly words: ReadonlySet<string> };

/** Returns the softest standing among the claims that share the most words with a part, or more than half as many. */
function standingOfPart(
  briefing: Briefing,
  part: string,
  candidates: readonly Candidate[],
): Standing | undefined {
  const words = contentWords(part);
  const shared = candidates.map(({ claim, words: own }) => ({ claim, count: countShared(words, own) }));
  const most = Math.max(...shared.map(({ count }) => count));
  if (most < 2) return undefined;
  return softest(
    shared
      .filter(({ count }) => count >= 2 && count > most / 2)
      .map(({ claim }) => briefing.standingOfClaim(claim)),
  );
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Returns the first six letters of each word of at least four letters, so that endings do not matter. */
export const contentWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z\u00c0-\uffff]{4,}/g) ?? []).map((word) => word.slice(0, 6)));
