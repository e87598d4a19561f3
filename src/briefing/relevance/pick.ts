import { fold } from '../../text/fold.js';
import type { Briefing } from '../briefing.js';
import type { Claim } from '../file/schema.js';

/** Lowercase words that help to choose further claims for a brief. Like the rules, they are English only. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that signal an objection to a reported statement. */
export const COUNTER = words(`
  accused against appeal appealed claimed claims contested contradicted contradicts criticized denied denies deny denying despite dispute disputed
  disputes guilty innocent insist insisted insists opposed opposes refused refuses reject rejected rejects warned warns
`);

/** Words at the beginning of a sentence that continues the previous one but can be understood without it. */
export const CONTINUING = words('also and but however meanwhile still though yet');

/** Words at the beginning of a sentence that cannot be understood without the previous one. */
export const DEPENDENT = words(`
  he her his i it its my one others our she some that their there these they this those we you
`);

/**
 * Kinds of claims that a brief should contain if the source does: objections, coming events, open points and
 * figures.
 */
type Part = 'counter' | 'next' | 'open' | 'figure';

/** The maximum number of claims that are considered, starting with those of the highest weight. */
const MOST_CONSIDERED = 200;
/** Two claims count as saying the same thing if they share at least this proportion of their words. */
const SAME = 0.6;

/** A claim that can be picked, with the properties by which it is rated. */
interface Candidate {
  readonly claim: Claim;
  readonly weight: number;
  readonly parts: ReadonlySet<Part>;
  readonly words: ReadonlySet<string>;
}

/**
 * Chooses claims that together cover the whole story. Claims with a high weight are preferred, and so are
 * claims that add something new: a missing kind of claim, another paragraph or another voice.
 *
 * @param byWeight the claims to choose from, highest weight first
 * @param inBrief the claims that the brief already contains
 * @returns at most `most` claims, in the order in which they were chosen
 */
export function pick(
  briefing: Briefing,
  byWeight: readonly Claim[],
  inBrief: readonly Claim[],
  weightOf: (claim: Claim) => number,
  most: number,
): Claim[] {
  const candidate = (claim: Claim): Candidate => ({
    claim,
    weight: weightOf(claim),
    parts: partsOf(briefing, claim),
    words: wordsOf(claim.text),
  });
  const left = byWeight.slice(0, MOST_CONSIDERED).map(candidate);
  const chosen = inBrief.map(candidate);
  const picked: Claim[] = [];
  while (picked.length < most && left.length > 0) {
    const values = left.map((one) => one.weight + gainOf(one, chosen));
    const [best] = left.splice(values.indexOf(Math.max(...values)), 1);
    if (best === undefined) break;
    chosen.push(best);
    picked.push(best.claim);
  }
  return picked;
}

function gainOf({ claim, parts, words }: Candidate, chosen: readonly Candidate[]): number {
  const missing = [...parts].filter((part) => !chosen.some((one) => one.parts.has(part))).length;
  const isSaid = chosen.some((one) => commonShare(words, one.words) >= SAME);
  const inSameParagraph = chosen.filter((one) => paragraphOf(one.claim) === paragraphOf(claim)).length;
  const voice = voiceOf(claim);
  const inSameVoice = chosen.filter((one) => voice !== '' && voiceOf(one.claim) === voice).length;
  return 2 * missing - (isSaid ? 4 : 0) - Math.min(2, inSameParagraph) - Math.min(2, inSameVoice);
}

function partsOf(briefing: Briefing, claim: Claim): ReadonlySet<Part> {
  const words = claim.text.split(/[^\p{L}\p{N}’'-]+/u).map(fold);
  return new Set<Part>([
    ...(words.some((word) => COUNTER.has(word)) || briefing.disputesOf(claim.id).length > 0
      ? (['counter'] as const)
      : []),
    ...(/^(?:planned|expected)$/.test(claim.standing) ? (['next'] as const) : []),
    ...(claim.standing === 'pending' ? (['open'] as const) : []),
    ...(/\d/.test(claim.text) ? (['figure'] as const) : []),
  ]);
}

export const paragraphOf = ({ at }: Claim): string => at.replace(/\.s\d+$/u, '');

const voiceOf = ({ attribution }: Claim): string =>
  attribution.by === 'party' ? attribution.party : (attribution.by === 'unnamed' && attribution.label) || '';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .map(fold)
      .filter((word) => word.length > 3),
  );

function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}
