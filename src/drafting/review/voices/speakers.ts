import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';
import { isQuoted } from '../wording/pronouns/quoted.js';
import { subjectOf } from '../wording/subject.js';
import { maySpeak, nounOf } from './label.js';
import { type Party, partiesOf, partyCalled } from './parties.js';

/** The number of sentences back that 'these organizations' can refer to. */
const REACH = 3;

/**
 * The speakers in the sentence of a claim: next to a verb of saying, or its subject. 'These organizations' stands for
 * the ones named before.
 */
export function speakersOf(file: BriefingFile, text: ReviewText | undefined, claim: Claim): Attribution[] {
  if (text === undefined) return [];
  const subject = subjectOf(text.sentenceAt(claim.source, claim.at) ?? '');
  // The subject of a sentence within a quotation is spoken of.
  const isSpeaker =
    subject !== undefined &&
    !isQuoted(claim, text) &&
    (maySpeak(nounOf(subject)) || partyOf(file, subject) !== undefined);
  const names = [...text.speakersAt(claim), ...(isSpeaker ? [subject] : [])];
  const before = text.before(claim, REACH);
  const voices = names.flatMap((name) => voicesCalled(file, name, before));
  return [...new Map(voices.map((voice) => [keyOf(voice), voice])).values()];
}

/** A key for comparison, without the article: 'court' for 'The court'. */
const keyOf = (voice: Attribution): string => JSON.stringify(voice).toLowerCase().replace('"the ', '"');

/** The voices to which a text refers by a name, by part of a name or in other words. */
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

/** The party with a name, or with the last part of one: 'Judge Lind'. */
const partyOf = (file: BriefingFile, name: string): string | undefined =>
  partyCalled(file, name) ?? partyCalled(file, name.split(' ').at(-1) ?? '');

const SEVERAL = /^(?:these|those|both|(?:the )?(?:two|three|four))\s\p{Ll}+/iu;

/** The people or organizations in the nearest sentence that names at least two. */
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
 * The label in the words for a speaker: 'Yemeni officials' in 'Yemeni officials in November', 'Lind's father' in
 * 'Lind's father's'.
 */
const labelOf = (called: string): string =>
  called.replace(/\s(?:(?:in|on|since|by)\s(?:\p{Lu}\p{L}+|\d+))$/u, '').replace(/(?<=\p{L})['’]s$/u, '');
