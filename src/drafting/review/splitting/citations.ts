import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { wordsIn } from '../../../checking/verify/comparable.js';
import { withFields } from '../entries.js';
import { isGone } from '../voices/parties.js';

/** The references from one claim to other claims. */
const LINKS = ['dependsOn', 'restates', 'disputes'] as const;

/**
 * Distributes what refers to a claim among the two parts of the claim: positions, events, and links to or from other
 * claims refer to the part with which they share the most words, or to both parts if they share as many with each.
 *
 * @param file the file after the split, in which the first part has the id of the claim
 */
export function withCitedParts(file: BriefingFile, first: Claim, second: Claim): BriefingFile {
  const texts = new Map(file.claims.map(({ id, text }) => [id, text]));
  const cited = (ids: readonly string[], words: string): string[] => [
    ...new Set(ids.flatMap((id) => (id === first.id ? partsFor(words, first, second) : [id]))),
  ];
  const linked = (claim: Claim): Claim => {
    const isPart = [first.id, second.id].includes(claim.id);
    const kept = (ids: readonly string[]) =>
      isPart
        ? ids.filter((id) => partsFor(texts.get(id) ?? '', first, second).includes(claim.id))
        : cited(ids, claim.text);
    const links = LINKS.map((link) => [link, claim[link] && nonEmpty(kept(claim[link]))]);
    return withFields(claim, Object.fromEntries(links));
  };
  return {
    ...file,
    claims: file.claims.map(linked),
    positions: file.positions.map((one) => ({ ...one, claims: cited(one.claims, one.text) })),
    events: file.events.map((one) => ({ ...one, claims: cited(one.claims, one.title) })),
  };
}

const nonEmpty = (ids: string[]): string[] | undefined => (ids.length > 0 ? ids : undefined);

/** Returns the ids of the parts with which words have the most in common. */
function partsFor(words: string, first: Claim, second: Claim): string[] {
  const wanted = new Set(wordsIn(words).filter((word) => word.length >= SHORTEST));
  const [one = 0, other = 0] = [first, second].map(
    ({ text }) => new Set(wordsIn(text).filter((word) => wanted.has(word))).size,
  );
  return [...(one >= other ? [first.id] : []), ...(other >= one ? [second.id] : [])];
}

/** The minimum length of a word that shows what a text is about. */
const SHORTEST = 4;

/** Returns the topics of a claim that one of its parts still names, or that the claim did not name. */
export const topicsOfPart = (file: BriefingFile, { about, text }: Claim, part: string): string[] => {
  const kept = about.filter((id) => !isGone(file, id, text, part));
  return kept.length > 0 ? kept : about;
};
