import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { byPlace } from '../briefing/claim-order.js';
import type { Claim, Position } from '../briefing/file/schema.js';
import { positionLine } from '../briefing/position-line.js';
import { type Standing, softness } from '../briefing/standing.js';
import type { Use } from '../briefing/use.js';
import { joined, paragraph, text } from '../document/build.js';
import type { Block } from '../document/document.js';
import type { Inline, Tone } from '../document/inline.js';

/** What stands behind a sentence: how sure the voice is, whose voice it is, and where the source has it. */

const TONES: Readonly<Record<Use, Tone>> = {
  'as reported': 'firm',
  'as a plan': 'firm',
  'with attribution': 'attributed',
  'not as fact': 'doubtful',
};

/** By which renderers draw the mark of a use. */
export const toneOf = (use: Use): Tone => TONES[use];

/** A use by its mark and its words. */
export const useWord = (use: Use): Inline => ({ kind: 'standing', standing: use, tone: toneOf(use) });

/** Behind the standing of what another claim contradicts. */
export const DISPUTED = 'disputed';

/** A standing as a word, with the use that its mark stands for. */
export const standingWord = (standing: Standing, use: Use, isDisputed = false): Inline => ({
  kind: 'standing',
  standing: isDisputed ? `${standing}, ${DISPUTED}` : standing,
  tone: toneOf(use),
});

/** The standing that a claim has at its own place, with the use of the claim. */
export const claimStanding = (briefing: Briefing, claim: Claim): Inline =>
  standingWord(claim.standing, briefing.useOfClaim(claim), briefing.isDisputed(claim));

/** What claims are cited for: what they say, or the act of a position, which is on record whatever is said in it. */
export type CitedFor = 'content' | 'act';

/** The standing of what these claims are behind; without any it says so, rather than nothing. */
export function standingOf(
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
  citedFor: CitedFor = 'content',
): Inline {
  const standing = briefing.standingOf(claimIds);
  if (standing === undefined) return { kind: 'absent', text: 'no claim behind it' };
  const isDisputed =
    citedFor === 'content' && briefing.claims(claimIds).some((claim) => briefing.isDisputed(claim));
  return standingWord(standing, useFor(briefing, claimIds ?? [], citedFor), isDisputed);
}

/** How a sentence, or a position, may be put. */
export const useFor = (briefing: Briefing, claims: readonly string[], citedFor: CitedFor): Use =>
  citedFor === 'act' ? briefing.useOfAct(claims) : (briefing.useOf(claims) ?? 'not as fact');

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
export function support(
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
  citedFor: CitedFor = 'content',
): Inline[] {
  const places = locators(briefing, claimIds);
  return [
    text(' ('),
    ...standingAndVoice(briefing, claimIds, citedFor),
    ...(places.length > 0 ? [text(', '), ...places] : []),
    text(')'),
  ];
}

/** The standing of what these claims are behind, and whose voice it is: 'expected, an unnamed voice, in the article'. */
export function standingAndVoice(
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
  citedFor: CitedFor = 'content',
): Inline[] {
  const voice = voiceOf(briefing, claimIds);
  return [standingOf(briefing, claimIds, citedFor), ...(voice === undefined ? [] : [text(`, ${voice}`)])];
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
    .claims(claim.restates)
    .filter((other) => softness(other.standing) > softness(claim.standing));
  const voice = claim.attribution.by === 'source' ? [] : [text(`, ${attributionWords(briefing, claim)}`)];
  return [
    text(`${claim.text} (`),
    claimStanding(briefing, claim),
    ...voice,
    text(', '),
    locator(claim),
    ...softer.flatMap((other) => [text('; '), claimStanding(briefing, other), text(', '), locator(other)]),
    text(')'),
  ];
}

/** A sentence with what is behind it. */
export const supported = (
  briefing: Briefing,
  words: string,
  claimIds: readonly string[] | undefined,
): Inline[] => [text(words), ...support(briefing, claimIds)];

/** A position with what is behind its act. */
export const supportedPosition = (briefing: Briefing, position: Position): Inline[] => [
  text(positionLine(briefing, position)),
  ...support(briefing, position.claims, 'act'),
];

/** The summary of the whole briefing, each sentence with what is behind it. */
export const summaryBlocks = (briefing: Briefing): Block[] =>
  briefing.file.summary.map(({ text: words, claims }) => paragraph(supported(briefing, words, claims)));
