import { voiceLabel } from '../../../../briefing/attribution.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import type { Standing } from '../../../../briefing/standing.js';
import { namesVoice } from '../../../../briefing/voice-in-words.js';
import { isExchanged, otherNames } from '../../../../checking/meaning/compare/names.js';
import { negated } from '../../../../checking/meaning/compare/negation/negation.js';
import type { Difference, Meaning } from '../../../../checking/meaning/meaning.js';
import { supportOf } from '../../../../checking/meaning/support.js';
import { isPast } from '../../../../checking/text/compare/firmness.js';
import { SAYING } from '../../../../checking/text/lexicon/generic-words.js';
import { partsOf } from '../../../../checking/text/parts.js';
import { standsIn } from '../../../../checking/verify/comparable.js';
import { sentencesOf } from '../../../../reading/sentences.js';
import { tokenize } from '../../../../reading/tokens.js';
import { escapedPattern } from '../../../../text/escaped-pattern.js';
import type { ProposalChecks } from '../../check-proposals.js';
import { isComparison, isDenialOfBoth, isSameOffice } from '../../false-alarms/differences.js';
import { haveBoth } from '../../false-alarms/figures.js';
import { quotedIn } from '../../false-alarms/hedges.js';
import { isFamily, isNotSwapped } from '../../false-alarms/names.js';
import { otherSpeaker, speakerIn } from '../../speakers/other-speaker.js';
import { isTitleOf } from '../../speakers/same-speaker.js';
import type { Stretch } from '../../speakers/stretches.js';
import { addedSubjects } from './added-subjects.js';
import type { CitedClaims } from './cited-claims.js';
import { leftOut } from './left-out.js';
import { contradictedByAll, isNewDenial, movedToOtherWords, oppositeTopic, segmentsOf } from './segments.js';

/** A part is compared with its closest claim if the claim contains at least this share of the part. */
const LEAST = 0.5;

/**
 * Compares each part of a sentence with its closest claim. This finds denials, swapped names or speakers, and plans
 * reported as done. A comparison with all claims together would miss some of these.
 */
export async function partsAgainst(
  text: string,
  said: Meaning,
  { claims, claimMeanings, briefing, sentences, meaning: all }: CitedClaims,
  checks: ProposalChecks,
  stretches: readonly Stretch[] = [{ words: text }],
): Promise<string[]> {
  const wordsOfParts = await Promise.all(stretches.map(({ words }) => partsIn(words)));
  const stretchOf = wordsOfParts.flatMap((words, at) => words.map(() => stretches[at]));
  const parts = await checks.read(wordsOfParts.flat());
  const segments = await checks.read(segmentsOf(text));
  const topics = await checks.read(stretches.flatMap(({ topic }) => topic ?? []));
  const voices = claims.map((one) => voiceLabel(briefing, one));
  const labels = voices.flatMap((label) => label ?? []);
  // If there are several parts, a denial may belong to another part.
  const isDenied = parts.length === 1 || negated(said, all).length > 0;
  const ofParts = parts.flatMap((part, at) => {
    const [closest] = claimMeanings
      .map((meaning, index) => ({
        meaning,
        claim: claims[index] as Claim,
        support: supportOf(part, meaning),
        isVoiced: isNamed(voices[index], part, checks),
      }))
      .sort((a, b) => b.support - a.support || Number(b.isVoiced) - Number(a.isVoiced));
    if (closest === undefined || closest.support < LEAST) return [];
    const { claim, meaning } = closest;
    const whole = sentences.join(' ');
    const label = voiceLabel(briefing, claim);
    const others = otherNames(part, meaning, checks.source.book);
    const swapped = others.filter(
      (one) =>
        one.kind === 'swapped-name' &&
        !isSameOffice(one, text) &&
        !isComparison(one.words.source) &&
        !isOfLongerName(one.words.said, text, whole) &&
        !isVoice(one.words.said, label) &&
        !isFamily(one.words.said ?? '', checks.source.text) &&
        (isExchanged(one, others) || !areInOrder(one, part.text, text, whole)) &&
        !(
          one.words.source !== undefined &&
          isNotSwapped(
            { said: one.words.said ?? '', source: one.words.source },
            part.text,
            `${whole} ${claim.text}`,
          )
        ),
    );
    return [
      ...(isDenied && !isNotYet(part.text, [claim]) ? negated(part, meaning) : [])
        .filter((one) => !isDenialOfBoth(one, whole) && !standsIn(one.words.said ?? '', quotedIn(text)))
        .filter((one) => isNewDenial(one, segments, claimMeanings, checks.source.book))
        .map(({ message }) => `it ${message}`),
      ...swapped.map(({ message }) => `it ${message}`),
      ...(isAhead(claim, meaning) &&
      !AHEAD_IN_WORDS.test(isSecondOfPair(part.text, text) ? text : part.text) &&
      !(claim.cue !== undefined && standsIn(claim.cue, part.text)) &&
      !isNotYet(part.text, [claim]) &&
      isPast(unspoken(part)) &&
      !isPast(meaning)
        ? [`it reports as done what is only ${claim.standing}: “${claim.text}”`]
        : []),
      ...leftOut(part, meaning),
      ...addedSubjects(part, meaning, claimMeanings, labels, checks.source.book),
      ...otherSpeaker(part, stretchOf[at] as Stretch, claim, label, checks),
    ];
  });
  return [
    ...ofParts,
    ...topics.flatMap((topic) => oppositeTopic(topic, claimMeanings)),
    ...segments.flatMap((segment) => [
      ...contradictedByAll(segment, claimMeanings),
      ...movedToOtherWords(segment, claimMeanings),
    ]),
  ];
}

/** Returns whether a part names a voice, or calls it by its title: 'Mayor' for Eva Lind. */
const isNamed = (voice: string | undefined, part: Meaning, checks: ProposalChecks): boolean =>
  voice !== undefined && (namesVoice(part.text, voice) || isTitleOf(speakerIn(part) ?? '\n', voice, checks));

/**
 * Returns whether two names are parts of the same phrase: 'New York House Democrat', 'US President Carl Lind', 'Congo’s
 * Institut'.
 */
function areInOnePhrase(one: string, other: string, text: string): boolean {
  const [first, second] = text.indexOf(one) < text.indexOf(other) ? [one, other] : [other, one];
  const [from, to] = [text.indexOf(first), text.indexOf(second)];
  if (from < 0 || to < 0) return false;
  return /^(?:['’]s)?(?: (?:of|for|the|\p{Lu}[\p{L}.'’-]*)){0,4} $/u.test(
    text.slice(from + first.length, to),
  );
}

/** Returns whether two names are in the same order in a part and in its sources, or are parts of the same phrase. */
const areInOrder = (
  { words: { said = '', source } }: Difference,
  part: string,
  text: string,
  sentences: string,
): boolean =>
  source !== undefined && (haveBoth({ said, source }, part, sentences) || areInOnePhrase(said, source, text));

/** Returns whether a name begins a longer name that the sources contain: 'Labour MP Eva Lind'. */
const isOfLongerName = (name: string | undefined, text: string, sources: string): boolean =>
  name !== undefined &&
  sources.includes(
    new RegExp(`${escapedPattern(name)}(?: \\p{Lu}[\\p{L}’'-]*){2,}`, 'u').exec(text)?.[0] ?? '\n',
  );

/** Returns whether a name is that of the claim's voice. If so, it does not count as replacing another name. */
const isVoice = (name: string | undefined, label: string | undefined): boolean =>
  name !== undefined && label !== undefined && namesVoice(label, name);

async function partsIn(text: string): Promise<string[]> {
  const sentences = sentencesOf(text);
  const tokens = await tokenize(text, sentences);
  return sentences.flatMap(({ start, end }, index) =>
    partsOf(
      tokens.filter(({ sentence }) => sentence === index),
      text.slice(start, end),
    ),
  );
}

/** Returns whether a claim is about something that has not happened yet. */
const isAhead = ({ standing }: Claim, meaning: Meaning): boolean =>
  [standing, meaning.standing].some((one) => AHEAD.includes(one));

/** Words that show that a part is about a plan, even if other verbs in it are in the past tense. */
const AHEAD_IN_WORDS =
  /\b(?:will|would|shall|should|must|may|might|could|likely|unlikely|ought to|going to|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)? up|intends?|plans?|planned|yet to|scheduled|slated|due|expect(?:s|ed)?|promise[sd]?|hope[sd]?|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|(?:bill|law|motion|order|petition|proposal|suit)\b.* to \p{Ll}+)\b/iu;

/**
 * Returns whether a part has only the second verb of a pair: 'they searched' in 'they are to be stopped and searched'.
 */
function isSecondOfPair(part: string, text: string): boolean {
  const [, second] = /\bbe \p{Ll}+ (?:and|or) (\p{Ll}+ed)\b/u.exec(text) ?? [];
  return second !== undefined && standsIn(second, part);
}

const AHEAD: readonly Standing[] = ['planned', 'expected', 'likely', 'pending'];

/** Returns whether a sentence says that something has not happened yet, and one of its claims is about the future. */
export const isNotYet = (text: string, claims: readonly Claim[]): boolean =>
  NOT_YET.test(text) && claims.some(({ standing }) => AHEAD.includes(standing));

const NOT_YET =
  /\bno \p{Ll}+ (?:has|have)\b|\b(?:is|are|has|have) not (?:been|complete|decided|final|yet)\b|\bnot yet\b/iu;

/** Removes verbs of saying, since 'she said' is in the past tense whatever the statement is about. */
const unspoken = (part: Meaning): Meaning => ({
  ...part,
  predicates: part.predicates.filter(({ root }) => !SAYING.has(root)),
});
