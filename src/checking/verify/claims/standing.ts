import type { Claim } from '../../../briefing/file/schema.js';
import { type Standing, softness, standingPhrase } from '../../../briefing/standing.js';
import { hedgesOnlyPart } from '../../../reading/hedges/part-hedged.js';
import type { Finding } from '../../finding.js';
import { isSurelyFirmer, repeats } from '../../meaning/compare/firmness.js';
import { governs, hedgeBehind, isPermission } from '../../meaning/compare/hedge-behind.js';
import type { Meaning, MeaningHedge } from '../../meaning/meaning.js';
import { HELD } from '../../meaning/names/party-words.js';
import { lowerText, textOf } from '../../meaning/ranges.js';
import { rootOf, rootSet } from '../../meaning/root.js';
import { comparable, standsIn } from '../comparable.js';
import { type ClaimInText, findingOf, severityOf } from './claim-in-text.js';
import { hedgesOnlyNoun } from './hedged-noun.js';
import { citesHedge, isAsSoftAsRead, keepsItsHedge } from './own-words.js';

/** Finds a claim that is recorded as firmer than its sentence, its cue or its text. */
export function standingFindings(one: ClaimInText): Finding[] {
  const softer = isAsSoftAsRead(one) ? undefined : softerHedge(one);
  if (softer === undefined || (!softer.isSure && isConsidered(one))) return [];
  const { standing, text, isSure, where } = softer;
  return [
    findingOf(one, {
      kind: 'firmer-standing',
      // An author who cites a different hedge of the sentence has considered its hedges.
      severity: severityOf(isSure && !citesHedge(one)),
      message: `is recorded as ${standingPhrase(one.claim.standing)}, but the ${where} says '${text}' (${standing})`,
      words: { claim: one.claim.standing, source: text },
      remedy: `record it as ${standingPhrase(standing)}`,
      fix: { field: 'standing', standing, hedge: text },
    }),
  ];
}

/** Whether the author has considered the hedge, since the claim repeats it or cites it and has a soft standing. */
const isConsidered = (one: ClaimInText): boolean =>
  keepsItsHedge(one) ||
  (softness(one.claim.standing) >= softness('possible') && standsIn(one.claim.cue ?? '', one.source.text));

interface Softer extends Pick<MeaningHedge, 'standing' | 'text'> {
  readonly isSure: boolean;
  readonly where: 'source' | 'claim itself';
}

function softerHedge(one: ClaimInText): Softer | undefined {
  const { claim, said } = one;
  const isSofter = (hedge: MeaningHedge): boolean =>
    softness(claim.standing) < softness(hedge.standing) && !isCompatible(claim.standing, hedge);
  // The claim repeats the hedge for a noun, as the source does: 'tensions over an alleged role'.
  const isKept = ({ text }: MeaningHedge): boolean =>
    repeats(said, text) && !said.hedges.some((hedge) => governs(hedge, said));
  // The hedge concerns only a noun of the claim: 'an investigation into alleged breaches was opened'.
  const isOfNoun = ({ text, standing }: MeaningHedge): boolean =>
    hedgesOnlyNoun(claim.text, text) || (standing !== 'alleged' && isOfPart(claim.text, text));
  const cued = cueHedge(one);
  if (cued && isSofter(cued) && !(claim.standing === 'stated' && isOfNoun(cued)))
    return { ...cued, isSure: isSurelyFirmer(claim.standing, cued.standing), where: 'source' };
  const behind = hedgeBehind(said, one.source);
  if (behind && isSofter(behind.hedge) && !isOfNoun(behind.hedge) && !isKept(behind.hedge)) {
    const isSure = behind.isSure && isSurelyFirmer(claim.standing, behind.hedge.standing);
    return { ...behind.hedge, isSure, where: 'source' };
  }
  const own = citesHedge(one) ? undefined : ownHedge(one);
  return own && isSofter(own) && !isOfNoun(own)
    ? { ...own, isSure: false, where: 'claim itself' }
    : undefined;
}

/** Whether a hedge that the claim repeats applies only to a part of it: 'people wishing to marry must register'. */
function isOfPart(claim: string, hedge: string): boolean {
  const at = claim.toLowerCase().indexOf(hedge.toLowerCase());
  return (
    at >= 0 && hedgesOnlyPart({ before: claim.slice(0, at), hedge, after: claim.slice(at + hedge.length) })
  );
}

/** Whether a claim can have a standing even if the hedge in its source is softer. */
const isCompatible = (claimed: Standing, hedge: MeaningHedge): boolean =>
  isDeed(claimed, hedge) ||
  (claimed === 'planned' && /\b(?:will|would|shall)$/i.test(hedge.text)) ||
  // An estimate can be recorded as expected or as perceived.
  (claimed === 'expected' && /estimat/i.test(hedge.text));

/** Whether a claim reports a request or a charge, which was certainly made even though its content is not asserted. */
const isDeed = (claimed: Standing, { standing, text }: MeaningHedge): boolean =>
  claimed === 'stated' &&
  ((standing === 'aim' && isAsked(text)) ||
    (standing === 'alleged' && /\b(?:charged|indicted)\b/i.test(text)));

const isAsked = (hedge: string): boolean => hedge.split(' ').some((word) => DEEDS.has(rootOf(word)));

const DEEDS = rootSet([
  'seek urge demand call ask request propose offer want push press order lobby appeal',
  'invite plead petition recommend apply send deploy dispatch get come',
]);

/** Finds the hedge of the verb in a claim, unless another hedge in the claim gives the recorded standing. */
function ownHedge({ claim, said, source }: ClaimInText): MeaningHedge | undefined {
  if (said.hedges.some(({ standing }) => standing === claim.standing)) return undefined;
  return (
    said.hedges.find(
      (hedge) =>
        (softness(hedge.standing) > softness('planned') || /^(?:will|would|shall)\b/i.test(hedge.text)) &&
        !isAsked(hedge.text) &&
        !/^(?:should|ought)\b/i.test(hedge.text) &&
        !isPermission(hedge, source) &&
        !(hedge.standing === 'pending' && repeats(source, hedge.text)) &&
        !isOfVoice(hedge, claim, said) &&
        governs(hedge, said) &&
        said.words[hedge.last]?.pos !== 'ADJ',
    ) ?? toBeDone(said)
  );
}

/** Whether a hedge only names the voice: 'by the account of the party' in a claim that is attributed to the party. */
const isOfVoice = ({ first, last }: MeaningHedge, { attribution }: Claim, { words }: Meaning): boolean =>
  attribution.by !== 'source' && words.slice(first, last + 1).some(({ root }) => HELD_ROOTS.has(root));

const HELD_ROOTS = rootSet([HELD]);

/** Finds words that express a purpose: 'the operations are to destroy the tools', 'is meant to last'. */
function toBeDone({ words }: Meaning): MeaningHedge | undefined {
  const first = words.findIndex(
    (_, at) =>
      /^(?:is|are) (?:(?:meant|supposed|intended|designed) )?to(?: |$)/.test(lowerText(words, at, at + 3)) &&
      words[at - 1]?.lower !== 'there' &&
      !words.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'if'),
  );
  if (first < 0) return undefined;
  const range = { first, last: words[first + 1]?.lower === 'to' ? first + 1 : first + 2 };
  return {
    ...range,
    text: textOf(words, range),
    standing: 'aim',
    scope: { first, last: words.length - 1 },
  };
}

/** Finds the softest hedge of the sentence that the claim's cue contains. */
function cueHedge({ claim, source }: ClaimInText): MeaningHedge | undefined {
  const cue = comparable(claim.cue ?? '');
  if (cue === '') return undefined;
  return source.hedges
    .filter(({ text }) => overlaps(cue, comparable(text)))
    .sort((a, b) => softness(b.standing) - softness(a.standing))[0];
}

const overlaps = (cue: string, hedge: string): boolean =>
  ` ${cue} `.includes(` ${hedge} `) || ` ${hedge} `.includes(` ${cue} `);
