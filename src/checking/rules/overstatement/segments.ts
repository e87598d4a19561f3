import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { type Standing, softest } from '../../../briefing/standing.js';
import { sentencesIn } from '../../../reading/sentences/split.js';

/** A piece of a sentence that rests on several claims, with the standing of those that it repeats. */
export interface Segment {
  readonly text: string;
  readonly standing: Standing;
}

/** A text that rests on more claims than this is as soft as the softest, in all its parts. */
const MOST_CLAIMS = 200;

/**
 * A summary may put what is stated freely and what is pending softly, one after the other. Each sentence, and each part
 * of it that a semicolon sets off, is held against the claims whose words it shares; without such a claim against the
 * softest of all.
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

/** The softest of the claims that share most words with a part, or more than half as many. */
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

/** The first six letters of words of four and more, so that endings do not matter. */
const contentWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z\u00c0-\uffff]{4,}/g) ?? []).map((word) => word.slice(0, 6)));
