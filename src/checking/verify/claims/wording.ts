import { type Standing, softness, standingPhrase } from '../../../briefing/standing.js';
import type { Finding, FindingKind } from '../../finding.js';
import { keepsAim } from '../../meaning/compare/kept-aims.js';
import { differences } from '../../meaning/differences.js';
import type { Difference, DifferenceKind } from '../../meaning/meaning.js';
import { supportInContext, supportOf } from '../../meaning/support.js';
import { hardened, VIEW } from '../../rules/overstatement/detect-overstatement.js';
import { standsIn } from '../comparable.js';
import { type ClaimInText, findingOf, severityOf } from './claim-in-text.js';
import { differencesByPart } from './joined-claims.js';
import {
  citesOwnWord,
  hasItsHedge,
  isAsSoftAsRead,
  isInOwnWords,
  isNounOfVoice,
  keepsItsHedge,
  repeatsItsHedge,
} from './own-words.js';

/**
 * Finds words of a claim that are firmer than its sentence, contradict it or are unrelated to it, and names or numbers
 * that are not in the sentence.
 */
export function wordingFindings(one: ClaimInText): Finding[] {
  const better = betterPlace(one);
  const isHedged = repeatsItsHedge(one);
  const found = differencesFrom(one)
    .filter(({ kind }) => !isTakenForGranted(one, kind))
    .filter(({ kind }) => kind !== 'firmer' || !(isAsSoftAsRead(one) || isNounOfVoice(one)))
    .filter(({ standing, isSure }) => standing === undefined || isSure || !keepsItsHedge(one))
    .filter(({ kind }) => better === undefined || kind !== 'other-predicate')
    .map((difference) => findingOf(one, wordsOf(difference, one)))
    .map((finding) =>
      finding.kind === 'firmer-wording' && isHedged ? { ...finding, severity: 'question' as const } : finding,
    );
  const firm = found.find(({ kind }) => kind === 'firmer-wording');
  const own = firm?.severity === 'error' ? [] : overstated(one);
  const isSurer = own.some(({ severity }) => severity === 'error');
  const others = found.filter((finding) => finding !== firm);
  return [...(better ? [better] : []), ...(firm && !isSurer ? [firm] : own), ...others];
}

const differencesFrom = ({ said, source, sources, text: { book } }: ClaimInText): Difference[] =>
  said.parts === undefined || sources.length < 2
    ? differences(said, source, book)
    : differencesByPart(said.parts, sources, source, book);

/** Whether a difference is normal for an assumption, which the source only implies, for example by 'resuming'. */
const isTakenForGranted = ({ claim, said }: ClaimInText, kind: DifferenceKind): boolean =>
  claim.standing === 'assumed' &&
  (kind === 'firmer' || kind === 'other-predicate' || (kind === 'negated' && said.negations.length === 0));

const KINDS: Readonly<Record<DifferenceKind, FindingKind>> = {
  firmer: 'firmer-wording',
  'other-figure': 'not-in-sentence',
  'foreign-name': 'not-in-sentence',
  'swapped-name': 'swapped',
  negated: 'negated',
  'other-predicate': 'not-in-sentence',
  'added-word': 'not-in-sentence',
};

const REMEDIES: Readonly<Record<DifferenceKind, string>> = {
  firmer: 'make the claim no firmer than the source',
  'other-figure': 'use the figure in the source',
  'foreign-name': 'use only names that are in the sentence, or correct the place',
  'swapped-name': 'use the name in the source',
  negated: 'say what the source says',
  'added-word': 'keep closer to the wording of the sentence, or correct the place',
  'other-predicate': 'keep closer to the wording of the sentence, or correct the place',
};

function wordsOf({ kind, isSure, message, words, standing }: Difference, one: ClaimInText) {
  const { said, source } = words;
  return {
    kind: KINDS[kind],
    severity: severityOf(isSure),
    message,
    words: { ...(said && { claim: said }), ...(source && { source }) },
    remedy:
      standing === undefined
        ? REMEDIES[kind]
        : `record it as ${standingPhrase(standing)}, or write '${source ?? standing}'`,
    ...fixOf(kind, said, source, standing, one),
  };
}

/** Returns a correction: the standing of the hedge, or the figure of the source if the claim's figure is not there. */
function fixOf(
  kind: DifferenceKind,
  said: string | undefined,
  source: string | undefined,
  standing: Standing | undefined,
  one: ClaimInText,
): Pick<Finding, 'fix'> {
  if (source === undefined) return {};
  if (standing !== undefined) return { fix: { field: 'standing', standing, hedge: source } };
  return kind === 'other-figure' && said !== undefined && !standsIn(said, one.source.text)
    ? { fix: { field: 'words', from: said, to: source } }
    : {};
}

/**
 * Finds a claim whose words are firmer than its recorded standing and do not include its hedge. If the words are copied
 * from the source, the finding is only a question.
 */
function overstated(one: ClaimInText): Finding[] {
  const { claim } = one;
  const isOwn = isInOwnWords(one);
  if (hasItsHedge(one) && (isOwn || standsIn(claim.cue ?? '', one.source.text))) return [];
  if (claim.standing === 'assumed' || isSofterAsRead(one)) return [];
  const result = hardened(claim.text, claim.standing);
  if (result === undefined || (isOwn && citesOwnWord(one))) return [];
  const { word } = result;
  // A claim that names its voice is recognizable as a view.
  const isView = claim.standing === 'perceived' && claim.attribution.by !== 'source';
  return [
    findingOf(one, {
      kind: 'firmer-wording',
      severity: severityOf(!isOwn && !repeatsItsHedge(one) && !isView),
      message: word
        ? `says '${word}', which is firmer than '${claim.standing}'`
        : `has no word that marks this as ${standingPhrase(claim.standing)}`,
      words: { ...(word && { claim: word }) },
      remedy: 'add the hedge of the source',
    }),
  ];
}

/**
 * Whether the words of a claim are read as soft enough for its standing, even if `validate` does not know its hedge.
 */
const isSofterAsRead = ({ claim, said, source }: ClaimInText): boolean =>
  softness(said.standing) >= softness(claim.standing) ||
  (claim.standing === 'aim' && keepsAim(said, source)) ||
  (claim.standing === 'perceived' && VIEW.test(claim.text));

/** A better place must contain at least this much more of a claim than the place recorded for the claim. */
const MARGIN = 0.4;

/** The minimum share of a claim that a better place must contain. */
const LEAST = 0.7;

/** The number of sentences searched before and after a claim's place, so that the running time stays linear. */
const NEAR = 500;

function betterPlace(one: ClaimInText): Finding | undefined {
  const { said, source, text, claim } = one;
  const here = supportOf(said, source);
  if (here >= 0.5 || (here > 0 && supportInContext(said, source) >= 0.6)) return undefined;
  let best = Math.max(here + MARGIN, LEAST);
  let place: string | undefined;
  const from = Math.max(0, text.meanings.indexOf(source) - NEAR);
  for (const [step, meaning] of text.meanings.slice(from, from + 2 * NEAR).entries()) {
    const support = supportOf(said, meaning);
    if (support < best) continue;
    best = support;
    place = text.sentences[from + step]?.at;
  }
  if (place === undefined || place === claim.at) return undefined;
  return findingOf(one, {
    kind: 'other-place',
    severity: 'question',
    message: `matches ${place} better than ${claim.at}`,
    words: { claim: claim.at, source: place },
    remedy: `correct the place to ${place}`,
  });
}
