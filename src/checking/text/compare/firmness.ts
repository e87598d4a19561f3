import { type Standing, softness } from '../../../briefing/standing.js';
import { hedgesOnlyPart } from '../../../reading/hedges/part-hedged.js';
import { governs } from '../../meaning/compare/hedge-behind.js';
import { keepsAim } from '../../meaning/compare/kept-aims.js';
import type { Meaning, MeaningHedge, MeaningWord } from '../../meaning/meaning.js';
import { textOf } from '../../meaning/ranges.js';
import { rootSet } from '../../meaning/root.js';
import { hasSense, isSameSense } from '../../meaning/senses.js';
import { rootsOf } from '../../meaning/support.js';
import { VIEW } from '../../rules/overstatement/detect-overstatement.js';
import { SAYING } from '../lexicon/generic-words.js';
import { COMMITTING } from '../lexicon/weighty-verbs.js';
import { reportedInfinitive } from './infinitives.js';

/** Standings of sentences that do not assert their content. */
const OPEN: readonly Standing[] = ['possible', 'perceived', 'pending', 'alleged', 'assumed'];

/** Words that make a sentence soft enough for a standing although they are not read as a hedge of this standing. */
const SOFT_ENOUGH: Partial<Record<Standing, RegExp>> = {
  expected: /\bshould\b/i,
  possible: /\bwhether\b/i,
  perceived: VIEW,
  // 'Has not approved it yet' and 'still has to approve it' leave a matter open.
  pending: /\bwhether\b|(?:\bnot|n['’]t)\b.*\byet\b|\bstill (?:ha(?:s|ve) to|needs?|must)\b/iu,
};

/** Matches an indirect question that somebody did not answer: 'would not say when', 'has not disclosed how'. */
const UNSAID =
  /(?:\bnot|n['’]t|\bdeclin\w+ to|\brefus\w+ to|\bwithout) (?:say\w*|said|comment\w*|confirm\w*|disclos\w*|reveal\w*|specif\w*|explain\w*)(?: on)? (?:whether|if|when|how|who|what|why|where|which)\b/i;

/** Standings of future or uncertain events. */
export const AHEAD: readonly Standing[] = ['planned', 'expected', 'likely', 'possible', 'pending'];

/**
 * Whether a part of a text is firmer than a claim.
 *
 * @param standing the standing of the claim
 * @param claim the meaning of the claim's text, which can be softer than its standing: 'seeks a deal' can be a fact
 */
export function isFirmer(part: Meaning, standing: Standing, claim: Meaning): boolean {
  if (OPEN.includes(part.standing) || [part, claim].every(({ text }) => UNSAID.test(text))) return false;
  const wanted = standing === 'stated' ? ownStanding(part, claim) : standing;
  if (hasModal(part, wanted, claim) || isCommitted(part, wanted, claim)) return false;
  if (SOFT_ENOUGH[wanted]?.test(part.text)) return false;
  if (AHEAD.includes(wanted) && isPast(part) && !isPast(claim)) return true;
  if ([reportedInfinitive, losesCondition, lacksHedge].some((isLost) => isLost(part, claim))) return true;
  // The text of a claim may state a plan as fact: 'the itinerary includes two stops'.
  if (wanted === 'planned' && (claim.standing === 'stated' || isTimetable(part))) return false;
  return softness(part.standing) < softness(wanted);
}

/** Whether a sentence announces something in the present tense: 'the tariffs take effect on July 4'. */
const isTimetable = (part: Meaning): boolean => {
  const { words, predicates, negations, text } = part;
  const [main] = predicates;
  return (
    main !== undefined &&
    negations.length === 0 &&
    SCHEDULED.has(main.root) &&
    WHEN.test(text) &&
    words[main.at - 1]?.pos !== 'AUX' &&
    !isPast(part)
  );
};

const WHEN =
  /\b(?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+ \d|\d{1,2} \p{Lu})|tomorrow|tonight|next (?:week|month|year|\p{Lu}))/u;

const SCHEDULED = rootSet([
  'arrive begin close depart end expire finish leave meet open start take travel visit',
]);

/** Whether a part omits the condition on which the claim depends: 'if prices fall'. */
const losesCondition = (part: Meaning, { words, text }: Meaning): boolean => {
  const at = words.findIndex(
    ({ lower }, place) => lower === 'if' && !/^(?:as|even|what)$/.test(words[place - 1]?.lower ?? ''),
  );
  if (at < 0 || CONDITIONAL.test(part.text)) return false;
  const comma = words.findIndex(({ lower }, place) => place > at && lower === ',');
  const main = at > 2 ? words.slice(0, at) : comma > 0 ? words.slice(comma) : [];
  return (
    main.some(
      ({ pos, root }) => pos === 'VERB' && part.predicates.some((one) => isSameSense(one.root, root)),
    ) && !/\bsee if\b|\bif (?:not|any|so)\b/i.test(text)
  );
};

const CONDITIONAL =
  /\b(?:if|unless|when|whenever|once|should|would|could|may|might|whether|provided|depend(?:s|ing)?|in case|as long as)\b/i;

/** Whether a part only reports that something was promised (for a plan) or asked for (for an aim). */
const isCommitted = (part: Meaning, wanted: Standing, claim: Meaning): boolean =>
  (wanted === 'planned' && part.words.some(({ root }) => COMMITTING.has(root))) ||
  (wanted === 'aim' &&
    (keepsAim(part, claim) ||
      claim.hedges.some(({ first, last }) => hasWords(part, claim.words.slice(first, last + 1)))));

const hasWords = ({ words }: Meaning, wanted: readonly MeaningWord[]): boolean =>
  wanted.some(({ root, isContent }) => isContent && words.some((word) => isSameSense(word.root, root)));

/** Returns the standing of a claim's text; 'stated' if no hedge governs the verb, as in 'is told that she may go'. */
const ownStanding = (part: Meaning, claim: Meaning): Standing =>
  claim.hedges.some(
    (hedge) => hedge.standing === claim.standing && governs(hedge, claim) && !isElsewhere(hedge, part, claim),
  )
    ? claim.standing
    : 'stated';

/** Whether a modal has the wanted standing, even after a more prominent hedge: 'it is thought that there might be'. */
const hasModal = ({ hedges }: Meaning, wanted: Standing, claim: Meaning): boolean =>
  hedges.some(
    ({ text, standing }) =>
      (standing === wanted && /^(?:may|might|could)\b/i.test(text)) ||
      (/^(?:will|would)$/i.test(text) &&
        claim.hedges.some(
          (hedge) => hedge.standing === wanted && hedge.text.toLowerCase() === text.toLowerCase(),
        )),
  );

/** Whether the hedges that only the claim has are softer than those that only the part has. */
function lacksHedge(part: Meaning, claim: Meaning): boolean {
  const own = part.hedges.filter((hedge) => !hasSame(claim.hedges, hedge));
  const others = lostHedges(part, claim);
  return softestOf(own) < softestOf(others) && softestOf(others) > softness('planned');
}

/** Returns the hedges of a claim that a part leaves out, unless it also leaves out the hedged words. */
const lostHedges = (part: Meaning, claim: Meaning): MeaningHedge[] =>
  claim.hedges.filter((hedge) => !hasSame(part.hedges, hedge) && !isElsewhere(hedge, part, claim));

/**
 * Whether a hedge at the end of a claim applies only to words that a part leaves out: 'which he can appeal to', 'amid
 * fears of a flood'.
 */
function isElsewhere(hedge: MeaningHedge, part: Meaning, { words }: Meaning): boolean {
  const { first, last, standing } = hedge;
  if (standing !== 'aim' && isOfPart(hedge, words)) return hasVerbsBefore(part, words, first);
  if (standing !== 'aim') return false;
  const own = rootsOf(part);
  const isShared = ({ isContent, root, pos }: MeaningWord): boolean =>
    isContent && (own.has(root) || (pos !== 'NOUN' && hasSense(own, root)));
  return words.slice(0, first).some(isShared) && !words.slice(last + 1).some(isShared);
}

/** Whether the verbs of a part are in a claim before a hedge, and not after it. */
const hasVerbsBefore = ({ predicates }: Meaning, words: readonly MeaningWord[], hedge: number): boolean => {
  const isVerbOf = ({ root, isContent }: MeaningWord) =>
    isContent && predicates.some((one) => isSameSense(one.root, root));
  return (
    words.slice(0, hedge).some(isVerbOf) &&
    !words.slice(hedge).some((word) => word.pos === 'VERB' && isVerbOf(word))
  );
};

const isOfPart = ({ first, last }: MeaningHedge, words: readonly MeaningWord[]): boolean =>
  hedgesOnlyPart({
    before: `${textOf(words, { first: 0, last: first - 1 })} `,
    hedge: textOf(words, { first, last }),
    after: ` ${textOf(words, { first: last + 1, last: words.length })}`,
  });

/** Returns the words that make a claim softer than a part: an infinitive, or a hedge that the part leaves out. */
export const softWords = (part: Meaning, claim: Meaning): string | undefined =>
  reportedInfinitive(part, claim) ?? lostHedges(part, claim)[0]?.text;

const hasSame = (hedges: readonly MeaningHedge[], { text, standing }: MeaningHedge): boolean =>
  hedges.some((other) => other.standing === standing || other.text.toLowerCase() === text.toLowerCase());

const softestOf = (hedges: readonly MeaningHedge[]): number =>
  Math.max(0, ...hedges.map(({ standing }) => softness(standing)));

/** Whether a sentence reports a past event, apart from what its speaker says: 'spent', 'has met'. */
export const isPast = ({ words, predicates, voice }: Meaning): boolean =>
  predicates.some(({ at, root }) => {
    if (voice.kind !== 'source' && SAYING.has(root)) return false;
    const { lower = '' } = words[at] ?? {};
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
    if (before.some((word) => /^(?:who|which)$/.test(word))) return false;
    if (before.some((word) => /^(?:has|have|had|was|were|'ve)$/.test(word))) return true;
    return PAST.test(lower) && !before.some((word) => IS.test(word));
  });

const PAST =
  /(?:ed|ent|et|old|ook|aid|ame|eld|gan|ought|aught|rew|lost|rose|oke|ove|uilt)$|^(?:fell|gave|led|left|made|ran|saw|won)$/;

const IS = /^(?:is|are|be|been|will|would|to|'s|'re)$/;
