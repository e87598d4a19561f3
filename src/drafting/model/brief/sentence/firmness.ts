import { voiceLabel } from '../../../../briefing/attribution.js';
import type { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { type Standing, softness } from '../../../../briefing/standing.js';
import { clausesOf } from '../../../../checking/rules/overstatement/clauses.js';
import { hardened } from '../../../../checking/rules/overstatement/detect-overstatement.js';
import { contentWords } from '../../../../checking/rules/overstatement/segments.js';
import { finiteVerb } from '../../../../checking/rules/overstatement/verbs.js';
import { standsIn, wordsIn } from '../../../../checking/verify/comparable.js';
import { isPerceiving, quotedIn, repeatsAllWords } from '../../false-alarms/hedges.js';
import type { Stretch } from '../../speakers/stretches.js';

/** A semicolon or contrasting conjunction. The part after it is based on other claims. */
const CONTRAST = /(?:;\s*|,\s+(?=(?:while|whereas|but|although|though|yet)\b))/i;

/** The beginning of a sentence that states only a condition: 'Eva Lind says that unless'. */
const CONDITION = /^(?:.{0,200}?\b(?:says?|said)(?: that)? )?(?:unless|if)\b/i;

/**
 * Finds a claim that a part of a sentence states more firmly than the claim's standing allows. Each part is compared
 * with the softest of the claims that have the most words in common with it. The names of the voices count as words of
 * the claims.
 *
 * @param stretches the stretches of the sentence, each with the speaker before its colon or in the heading
 * @param known what the line's heading and speakers show about a claim
 */
export function firmerThanClaims(
  text: string,
  briefing: Briefing,
  stretches: readonly Stretch[] = [{ words: text }],
  { isOf, isShown }: Known = NOTHING_KNOWN,
): Claim | undefined {
  const candidates = briefing.all('claims').map((claim) => ({
    claim,
    words: contentWords(`${claim.text} ${voiceLabel(briefing, claim) ?? ''}`),
  }));
  // `clausesOf` removes quotations, but a quotation may contain the hedge.
  const quoted = quotedIn(text);
  for (const one of partsIn(stretches)) {
    const { part, speaker, isQuoted } = one;
    if (CONDITION.test(part)) continue;
    const all = closestClaims(`${speaker} ${part}`, candidates).sort(
      (a, b) => softness(b.standing) - softness(a.standing),
    );
    const [softest] = all;
    if (softest === undefined || isShown(softest) || isWithoutHedge(part, softest, isQuoted)) continue;
    const isRepeated = all.some(
      (claim) =>
        claim.standing === softest.standing &&
        (repeatsHedge(`${part} ${quoted}`, text, claim) || hasAll(claim.cue, text, candidates)),
    );
    if (!isRepeated && isFirmer(inFull(one, softest, isOf), softest)) return softest;
  }
  return undefined;
}

/**
 * Returns a part with its speaker, if the part gives the speaker's view. A part without a verb gets the topic before it,
 * which can be its hedge: 'Forecast for May'.
 */
function inFull({ part, speaker, topic }: Part, claim: Claim, isOf: Known['isOf']): string {
  const isTheirs =
    VIEWS.includes(claim.standing) && speaker !== '' && isOf(speaker, claim) && !PROVED.test(part);
  if (isTheirs) return `${speaker} says that ${part}`;
  return topic !== '' && finiteVerb(part) === undefined ? `${topic}: ${part}` : part;
}

interface Known {
  /** Returns whether words name the voice of a claim. */
  readonly isOf: (speaker: string, claim: Claim) => boolean;
  /** Returns whether the heading shows the standing of a claim. */
  readonly isShown: (claim: Claim) => boolean;
}

const NOTHING_KNOWN: Known = { isOf: () => false, isShown: () => false };

/** The standings for which a speaker before a colon or in the heading suffices. */
const VIEWS: readonly Standing[] = ['perceived', 'alleged'];

/** Words with which a part says that an allegation was found to be true. */
const PROVED = /\b(?:caught|convicted|found (?:guilty|to (?:be|have))|proved|proven)\b/i;

interface Part {
  readonly part: string;
  readonly speaker: string;
  readonly topic: string;
  readonly isQuoted: boolean;
}

const partsIn = (stretches: readonly Stretch[]): Part[] =>
  stretches.flatMap(({ speaker = '', topic = '', words }) =>
    words
      .split(CONTRAST)
      .flatMap((one) => clausesOf(one).map((part) => ({ part, speaker, topic, isQuoted: QUOTED.test(one) }))),
  );

/**
 * Returns whether a claim's hedge does not matter for a part. The part omits all words to which the hedge applies, or is
 * only a quotation.
 */
const isWithoutHedge = (part: string, claim: Claim, isQuoted: boolean): boolean =>
  leavesOut(part, claim) || (isQuoted && WOULD_BE.test(claim.cue ?? ''));

/**
 * A part that is only a quotation, such as '"wrong"' after 'Ek:', may leave out the 'would be' of 'It would be
 * "wrong"'.
 */
const QUOTED = /^["“][^"“”]+["”]\W*$/u;
const WOULD_BE = /^would(?: be)?$/i;

/** Returns whether a sentence contains a hedge at least as often as there are claims with this hedge. */
function hasAll(cue: string | undefined, text: string, candidates: readonly Candidate[]): boolean {
  if (cue === undefined) return false;
  const count = candidates.filter(({ claim }) => claim.cue === cue).length;
  return wordsIn(text).join(' ').split(wordsIn(cue).join(' ')).length - 1 >= count;
}

/**
 * Returns whether a part is firmer than a claim. Adding an attribution does not make a part as soft as a likely,
 * possible or pending claim.
 */
const isFirmer = (part: string, claim: Claim): boolean => {
  const said = OPEN.includes(claim.standing) ? part.replace(SAID, '') : part;
  if (DATED.includes(claim.standing) && TIMETABLE.test(part)) return false;
  return hardened(said, claim.standing) !== undefined;
};

const DATED: readonly Standing[] = ['planned', 'expected', 'assumed'];

/** The present tense with a date, which announces something: 'the tariffs start Friday', '4 July: talks begin'. */
const TIMETABLE =
  /\b(?:begin|close|end|expire|open|resume|start|take effect)s?\b.*\b(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+ \d|\d{1,2} \p{Lu}|tomorrow|next (?:week|month|year))|^(?:\p{Lu}\p{Ll}+ \d+|\d+ \p{Lu}\p{Ll}+): .*\b(?:begin|close|end|expire|open|resume|start|take effect)s?\b/u;

const OPEN: readonly Standing[] = ['likely', 'possible', 'pending'];

/** The words of an attribution, such as 'Eva Lind says that'. */
const SAID =
  /^.{0,200}?\b(?:says?|said|warn(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|add(?:s|ed)|report(?:s|ed)|announce[sd])(?: that)? /i;

type Candidate = { readonly claim: Claim; readonly words: ReadonlySet<string> };

/**
 * Returns the claims on which a part is based: those that share more than half as many words with the part as the most
 * similar claim does.
 */
function closestClaims(part: string, candidates: readonly Candidate[]): Claim[] {
  const own = contentWords(part);
  const shared = candidates.map(({ claim, words }) => ({
    claim,
    count: [...own].filter((word) => words.has(word)).length,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  return shared.filter(({ count }) => count >= most / 2 + (most > 1 ? 0.5 : 0)).map(({ claim }) => claim);
}

const repeatsHedge = (part: string, whole: string, { cue, standing }: Claim): boolean =>
  cue !== undefined &&
  (standsIn(cue, (cue.includes(' ') || PROMISE.test(cue) ? whole : part).replace(/["“”]/g, '')) ||
    (isPerceiving(cue, part) && isPerceiving(part, cue)) ||
    (standing === 'aim' && (PURPOSE.test(part) || OBLIGATION.test(part))) ||
    (PROMISED.includes(standing) && PROMISE.test(part)) ||
    (standing === 'assumed' && CONCESSION.test(whole)) ||
    repeatsAllWords(cue, part) ||
    hasAround(cue, part));

/** Verbs for promises and intentions. They show that an action has not yet been taken. */
const PROMISE = /\b(?:promis|vow|pledg|intend|undertak)\p{L}*|\bplan(?:ned|ning|s) /iu;
const PROMISED: readonly Standing[] = ['planned', 'aim', 'expected'];

/** Words that take something for granted: 'Although prices rose' replaces 'despite the fact that prices rose'. */
const CONCESSION = /\b(?:although|despite|even though|given that|since|though)\b/i;

/** The beginning of a purpose, which expresses an aim: ', to shore up' can replace 'aimed at shoring up'. */
const PURPOSE = /(?:,|\bin order|\bso as) to \p{Ll}/u;

/** A verb of obligation, which expresses the speaker's aim: 'must now' can replace 'it is time to'. */
const OBLIGATION = /\b(?:should|must|ought to|needs?|ha(?:s|ve) to)\b/i;

/**
 * Returns whether a part omits all the words to which a claim's hedge applies. These are the words after the hedge or,
 * if the hedge is quoted, those in the quotation.
 */
function leavesOut(part: string, { text, cue = '' }: Claim): boolean {
  const quoted = quotedIn(text);
  const within = standsIn(cue, quoted) ? quoted : text;
  const at = within.indexOf(cue);
  if (cue === '' || at < 0) return false;
  const words = contentWords(part);
  const before = contentWords(within === text ? within.slice(0, at) : '');
  const applied = [...contentWords(within.slice(at + cue.length))].filter((word) => !before.has(word));
  return (within === quoted || applied.length > 0) && !applied.some((word) => words.has(word));
}

/** Returns whether a part contains all words of a hedge except a name: 'charged him with' for 'charged Ek with'. */
function hasAround(cue: string, part: string): boolean {
  const words = cue.split(' ').filter((word) => /^\p{Ll}/u.test(word));
  return words.length > 1 && /\p{Lu}/u.test(cue) && words.every((word) => standsIn(word, part));
}
