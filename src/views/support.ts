import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { byPlace } from '../briefing/claim-order.js';
import type { Claim } from '../briefing/file/schema.js';
import { STANDING_RULES, type Standing, softness, type Use } from '../briefing/standing.js';
import { joined, text } from '../document/build.js';
import type { Inline, Tone } from '../document/document.js';

/** What stands behind a sentence: how sure the source is, whose voice it is, and where it says so. */

const TONES: Readonly<Record<Use, Tone>> = {
  freely: 'firm',
  'as a plan': 'firm',
  'with attribution': 'attributed',
  'not as fact': 'doubtful',
};

export const toneOf = (standing: Standing): Tone => TONES[STANDING_RULES[standing].use];

export const standingWord = (standing: Standing): Inline => ({
  kind: 'standing',
  standing,
  tone: toneOf(standing),
});

/** The standing of what rests on these claims; without any it says so, rather than nothing. */
export function standingOf(briefing: Briefing, claimIds: readonly string[] | undefined): Inline {
  const standing = briefing.standingOf(claimIds);
  return standing ? standingWord(standing) : { kind: 'absent', text: 'no claim behind it' };
}

/** A place in a source; which source is said where the briefing has several. */
export const locator = ({ id, source, at }: Claim): Inline => ({ kind: 'locator', source, at, claim: id });

/** Where claims stand in the source, each place once, in the order of the source; it leads to the softest one there. */
export function locators(briefing: Briefing, claimIds: readonly string[] | undefined): Inline[] {
  const places = new Map<string, Claim>();
  for (const claim of briefing.claims(claimIds).sort(byPlace)) {
    const place = `${claim.source} ${claim.at}`;
    const other = places.get(place);
    if (!other || softness(claim.standing) > softness(other.standing)) places.set(place, claim);
  }
  return joined([...places.values()].map(locator));
}

/** Standing and place in brackets behind a sentence: '(likely, 1.B1.s1)'. */
export function support(briefing: Briefing, claimIds: readonly string[] | undefined): Inline[] {
  const places = locators(briefing, claimIds);
  return [
    text(' ('),
    ...standingAndVoice(briefing, claimIds),
    ...(places.length > 0 ? [text(', '), ...places] : []),
    text(')'),
  ];
}

/** The standing of what rests on these claims, and whose voice it is: 'expected, an unnamed voice, in the article'. */
export function standingAndVoice(briefing: Briefing, claimIds: readonly string[] | undefined): Inline[] {
  const voice = voiceOf(briefing, claimIds);
  return [standingOf(briefing, claimIds), ...(voice === undefined ? [] : [text(`, ${voice}`)])];
}

/** Whose voice the softest claim behind a sentence is in, where it is not the source's own. */
export function voiceOf(briefing: Briefing, claimIds: readonly string[] | undefined): string | undefined {
  const softest = softestClaim(briefing, claimIds);
  return softest && softest.attribution.by !== 'source' ? attributionWords(briefing, softest) : undefined;
}

/** The first of the softest claims behind a sentence; of those as soft, one that is not in the source's own voice. */
export const softestClaim = (
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
): Claim | undefined => {
  let found: Claim | undefined;
  for (const id of claimIds ?? []) {
    const claim = briefing.get('claims', id);
    const softer = found ? softness(claim.standing) - softness(found.standing) : 1;
    const isOwed = softer === 0 && found?.attribution.by === 'source' && claim.attribution.by !== 'source';
    if (softer > 0 || isOwed) found = claim;
  }
  return found;
};

/** A claim with its own standing, and with the softer one that it has elsewhere: '(alleged, ...; assumed, 1.B2.s1)'. */
export function supportedClaim(briefing: Briefing, claim: Claim): Inline[] {
  const softer = briefing
    .claims(claim.twins)
    .filter((twin) => softness(twin.standing) > softness(claim.standing));
  const voice = claim.attribution.by === 'source' ? [] : [text(`, ${attributionWords(briefing, claim)}`)];
  return [
    text(`${claim.text} (`),
    standingWord(claim.standing),
    ...voice,
    text(', '),
    locator(claim),
    ...softer.flatMap((twin) => [text('; '), standingWord(twin.standing), text(', '), locator(twin)]),
    text(')'),
  ];
}

/** A sentence with what it rests on. */
export const supported = (
  briefing: Briefing,
  words: string,
  claimIds: readonly string[] | undefined,
): Inline[] => [text(words), ...support(briefing, claimIds)];
