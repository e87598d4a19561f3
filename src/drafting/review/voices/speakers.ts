import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';
import { isQuoted } from '../wording/pronouns/quoted.js';
import { subjectOf } from '../wording/subject.js';
import { maySpeak, nounOf } from './label.js';
import { type Party, partiesOf, partyCalled } from './parties.js';

/** How many sentences before the claim are searched for the referents of 'these organizations'. */
const REACH = 3;

/**
 * Finds the speakers in the sentence of a claim: those next to a verb of saying, and the subject of the sentence.
 * 'These organizations' is resolved to the organizations named before.
 */
export function speakersOf(file: BriefingFile, text: ReviewText | undefined, claim: Claim): Attribution[] {
  if (text === undefined) return [];
  const subject = subjectOf(text.sentenceAt(claim.source, claim.at) ?? '');
  // Within a quotation, the subject of a sentence is not the speaker.
  const isSubject = subject !== undefined && !isQuoted(claim, text);
  const names = [...text.speakersAt(claim), ...(isSubject ? [subject] : [])].filter(
    (name) => partyOf(file, labelOf(name)) !== undefined || (maySpeak(nounOf(name)) && !OF_THINGS.test(name)),
  );
  const before = text.before(claim, REACH);
  const voices = names.flatMap((name) => voicesCalled(file, name, before));
  return [...new Map(voices.map((voice) => [keyOf(voice), voice])).values()];
}

/** Matches phrases that do not refer to particular speakers: 'Last year 4 million visitors', 'one side of the park'. */
const OF_THINGS =
  /^(?:(?:last|next|this|every|each|all|results? of|one (?:side|part|half)|(?:both|some|all|most) of (?:the|this|these|those|its|their))\b|(?:over |about |nearly )?\d)/iu;

/** Returns a key that ignores case and the article, so that 'The court' equals 'court'. */
const keyOf = (voice: Attribution): string => JSON.stringify(voice).toLowerCase().replace('"the ', '"');

/**
 * Resolves the words for a speaker, such as a name, a last name or a description, to voices.
 *
 * @param before the preceding sentences, the nearest first
 */
export function voicesCalled(
  file: BriefingFile,
  called: string,
  before: readonly string[] = [],
): Attribution[] {
  const name = labelOf(called);
  const party = partyOf(file, name);
  if (party !== undefined) return [{ by: 'party', party }];
  const meant = SEVERAL.test(name) ? namedBefore(name, partiesOf(file), before) : [];
  const voices = meant.map(({ id }): Attribution => ({ by: 'party', party: id }));
  const [, second] = meant;
  const label = second === undefined ? name : meant.map(({ names }) => names[0]).join(' and ');
  return meant.length === 1 ? voices : [{ by: 'unnamed', label }, ...voices];
}

/** Finds the party with a name, or with its last word: 'Judge Lind'. */
const partyOf = (file: BriefingFile, name: string): string | undefined =>
  partyCalled(file, name) ?? partyCalled(file, name.split(' ').at(-1) ?? '');

const SEVERAL = /^(?:these|those|both|(?:the )?(?:two|three|four))\s\p{Ll}+/iu;

/** Returns the people or organizations named in the nearest sentence that names at least two. */
function namedBefore(label: string, parties: readonly Party[], before: readonly string[]): readonly Party[] {
  const kind = OF_PEOPLE.test(label) ? 'people' : 'organizations';
  for (const sentence of before) {
    const there = parties.filter(
      (one) => one.kind === kind && one.names.some((name) => sentence.includes(name)),
    );
    if (there.length > 1) return there;
  }
  return [];
}

const OF_PEOPLE = /(?:men|women|people|officials|ers|ors|ists|ians)$/iu;

/**
 * Shortens the words for a speaker to a label: 'Yemeni officials in November' to 'Yemeni officials', 'Lind's father's'
 * to 'Lind's father', 'A pilot' to 'a pilot'.
 */
const labelOf = (called: string): string =>
  called
    .replace(/^(?:An?|The|Some|Several|Two)(?= \p{Ll})/u, (article) => article.toLowerCase())
    .replace(/\s(?:(?:in|on|since|by)\s(?:\p{Lu}\p{L}+|\d+))$/u, '')
    .replace(/(?<=\p{L})['’]s$/u, '');
