import { reference, text, type Words } from '../document/build.js';
import type { ClaimLine, Inline, Tone } from '../document/document.js';
import { attributionWords, hedgedVerb } from '../model/attribution.js';
import { type Briefing, byPlace, byStanding, entityName } from '../model/briefing.js';
import { capital, nameInSentence } from '../model/clause.js';
import type { Claim, Position } from '../model/schema.js';
import { STANDING_RULES, type Standing, softness, type Use } from '../model/standing.js';

/** How views put the things of a briefing into words; every view says them the same way. */

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
export const locator = (claim: Claim): Inline => ({ kind: 'locator', source: claim.source, at: claim.at });

/** Where claims stand in the source, each place once, in the order of the source. */
export function locators(briefing: Briefing, claimIds: readonly string[] | undefined): Inline[] {
  const places = new Map<string, Inline>();
  for (const claim of briefing.claims(claimIds).sort(byPlace))
    places.set(`${claim.source} ${claim.at}`, locator(claim));
  return [...places.values()].flatMap((place, index) => (index === 0 ? [place] : [text(', '), place]));
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

/** The first of the softest claims behind a sentence. */
export const softestClaim = (
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
): Claim | undefined => {
  let found: Claim | undefined;
  for (const id of claimIds ?? []) {
    const claim = briefing.get('claims', id);
    if (!found || softness(claim.standing) > softness(found.standing)) found = claim;
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

/** 'The United States is likely to urge China to ...', put no firmer than the claims behind it. */
export const positionSentence = (briefing: Briefing, position: Position): string =>
  capital(`${nameInSentence(briefing, position.whose)} ${positionPhrase(briefing, position)}`);

/** The same behind a name that stands elsewhere: 'is likely to urge China to ...'. */
export function positionPhrase(briefing: Briefing, position: Position): string {
  const standing = briefing.standingOf(position.claims) ?? 'assumed';
  return `${hedgedVerb(position.act, standing)} ${position.text}`;
}

/** A mention of something else in the briefing, by its name, leading to it. */
export function mention(briefing: Briefing, id: string): Inline {
  const entity = briefing.entity(id);
  return entity ? reference(`${entity.kind}/${id}`, entityName(entity)) : text(id);
}

export function mentions(briefing: Briefing, ids: readonly string[] = []): Inline[][] {
  return ids.map((id) => [mention(briefing, id)]);
}

const NOUNS: Readonly<Record<string, string>> = {
  people: 'person',
  organizations: 'body',
  places: 'place',
  issues: 'issue',
  events: 'event',
};

/** Several things in one line, 'not stated' where there is none; with what each is where two have one name. */
export function mentionList(briefing: Briefing, ids: readonly string[] = []): Words {
  if (ids.length === 0) return { kind: 'absent', text: 'not stated' };
  const seen = new Map<string, number>();
  for (const id of ids) seen.set(briefing.nameOf(id), (seen.get(briefing.nameOf(id)) ?? 0) + 1);
  return ids.flatMap((id, index) => {
    const isTwice = (seen.get(briefing.nameOf(id)) ?? 0) > 1;
    const noun = isTwice ? NOUNS[briefing.entity(id)?.kind ?? ''] : undefined;
    return [
      ...(index === 0 ? [] : [text(', ')]),
      mention(briefing, id),
      ...(noun === undefined ? [] : [text(` (${noun})`)]),
    ];
  });
}

export function claimLine(briefing: Briefing, claim: Claim): ClaimLine {
  const remarks = briefing
    .claims(claim.twins)
    .sort(byStanding)
    .map((twin) => `said again at ${twin.at}, there ${twin.standing}${softerWords(claim, twin)}`);
  return {
    id: claim.id,
    text: claim.text,
    standing: claim.standing,
    tone: toneOf(claim.standing),
    ...(claim.cue === undefined ? {} : { cue: claim.cue }),
    attribution: attributionWords(briefing, claim),
    source: claim.source,
    at: claim.at,
    ...(remarks.length > 0 ? { remarks } : {}),
    parties: partiesOf(briefing, claim),
  };
}

/** Whom a claim is about and whose it is, by name. */
function partiesOf(briefing: Briefing, { about, attribution }: Claim): string[] {
  const ids = [...about, ...(attribution.by === 'party' ? [attribution.party] : [])];
  const parties = ids.filter((id) => ['people', 'organizations'].includes(briefing.entity(id)?.kind ?? ''));
  return [...new Set(parties)].map((id) => briefing.nameOf(id));
}

const softerWords = (claim: Claim, twin: Claim) =>
  softness(twin.standing) > softness(claim.standing) ? ': the softer counts' : '';

/** '8 issues', '1 issue'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
