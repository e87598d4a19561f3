import { softness } from '../../../briefing/standing.js';
import { standingOf } from '../../../reading/hedges/span-standing.js';
import type { Hedge, Span } from '../../../reading/reading.js';
import type { MeaningHedge } from '../../meaning/meaning.js';
import { isSameSense } from '../../meaning/senses.js';
import { isSoftEnough } from '../../rules/overstatement/soft-enough.js';
import { comparable, standsIn, standsInNamed } from '../comparable.js';
import type { ClaimInText } from './claim-in-text.js';

/** Whether a claim consists of consecutive words of its sentence. */
export const isInOwnWords = (one: ClaimInText): boolean => stretchOf(one) !== undefined;

/** Whether a claim consists of consecutive words of its sentence and its standing is no firmer than these words. */
export function isAsSoftAsRead(one: ClaimInText): boolean {
  const stretch = stretchOf(one);
  return (
    stretch !== undefined &&
    softness(one.claim.standing) >= softness(standingOf(stretch, hedgesFor(stretch, one)))
  );
}

/** Returns the hedges within a range. If the claim cites no hedge, those in the rest of the clause are included. */
function hedgesFor(stretch: Span, one: ClaimInText): Hedge[] {
  const { hedges, text } = one.text;
  const isAlone = citesHedge(one);
  const start = isAlone ? stretch.start : one.sentence.start;
  const end =
    isAlone || OTHER_CLAUSE.test(text.slice(stretch.end, stretch.end + 10)) ? stretch.end : one.sentence.end;
  return hedges.filter(
    (hedge) =>
      hedge.start >= start &&
      hedge.end <= end &&
      !(
        hedge.scope.start > stretch.start &&
        OF_A_NOUN.test(text.slice(hedge.scope.start, hedge.scope.start + 6))
      ),
  );
}

/** Conjunctions that begin a clause with its own hedges. */
const OTHER_CLAUSE = /^[\s,]*(?:and|but|or|while|whereas)\b/u;

/** The beginning of a relative clause, whose hedge concerns only a noun: 'documents that are supposed to be secret'. */
const OF_A_NOUN = /^(?:which|who|whom|whose|that)\s/iu;

/** Whether the words of a claim include the hedge that the claim cites. */
export const hasItsHedge = ({ claim: { cue, text } }: ClaimInText): boolean =>
  cue !== undefined && standsIn(cue, text);

/** Whether a claim repeats the hedge that it cites, in any form: 'their accusation' for 'accuse'. */
export const repeatsItsHedge = ({ claim: { cue = '' }, said, source }: ClaimInText): boolean =>
  source.hedges.some(
    ({ first, last, text }) =>
      (comparable(cue).includes(comparable(text)) || comparable(text).includes(comparable(cue))) &&
      source.words
        .slice(first, last + 1)
        .some(({ isContent, root }) => isContent && said.words.some((word) => isSameSense(word.root, root))),
  );

/** Returns the hedges that a claim cites, without those that are softer than its standing. */
const citedHedges = ({ claim: { cue = '', standing }, source }: ClaimInText): MeaningHedge[] =>
  source.hedges.filter(
    (hedge) =>
      softness(hedge.standing) <= softness(standing) && comparable(cue).includes(comparable(hedge.text)),
  );

export const citesHedge = (one: ClaimInText): boolean => citedHedges(one).length > 0;

/** Whether a claim cites and includes a hedge, which shows that its author considered the hedges of the sentence. */
export const keepsItsHedge = (one: ClaimInText): boolean => citesHedge(one) && hasItsHedge(one);

/** Whether a claim cites a word that is not read as a hedge but implies the claim's standing: 'projections'. */
export const citesOwnWord = ({ claim: { cue = '', standing }, source }: ClaimInText): boolean =>
  standing !== 'stated' &&
  standsIn(cue, source.text) &&
  isSoftEnough(cue, standing) &&
  !source.hedges.some((hedge) => standsIn(hedge.text, cue));

/** Whether a claim cites a noun that belongs to its voice: 'the mayor's assertions that' in a claim by the mayor. */
export const isNounOfVoice = (one: ClaimInText): boolean =>
  one.claim.attribution.by !== 'source' &&
  citedHedges(one).some(
    ({ first }) =>
      one.source.words[first]?.pos === 'NOUN' && OWNER.test(one.source.words[first - 1]?.lower ?? ''),
  );

const OWNER = /['’]s?$|^(?:his|her|its|their)$/u;

/** Returns the range of the text that contains the words of a claim; undefined if they are not consecutive. */
function stretchOf({ claim, sentence, text }: ClaimInText): Span | undefined {
  const words = claim.text.replace(/[.!?…"”’»')\]]+$/u, '');
  const stretches = claim.span === undefined ? [sentence] : [claim.span, sentence];
  return stretches.find(({ start, end }) => standsInNamed(words, text.text.slice(start, end)));
}
