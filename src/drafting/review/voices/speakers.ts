import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { ReviewText } from '../text.js';
import { isQuoted } from '../wording/pronouns/quoted.js';
import { subjectOf } from '../wording/subject.js';
import { maySpeak, nounOf } from './label.js';
import { partyCalled } from './parties.js';

/**
 * Finds the speakers in the sentence of a claim: those next to a verb of saying, and the subject of the sentence.
 */
export function speakersOf(file: BriefingFile, text: ReviewText | undefined, claim: Claim): Attribution[] {
  if (text === undefined) return [];
  const subject = subjectOf(text.sentenceAt(claim.source, claim.at) ?? '');
  // Within a quotation, the subject of a sentence is not the speaker.
  const isSubject = subject !== undefined && !isQuoted(claim, text);
  const names = [...text.speakersAt(claim), ...(isSubject ? [subject] : [])].filter(
    (name) => partyOf(file, labelOf(name)) !== undefined || (maySpeak(nounOf(name)) && !OF_THINGS.test(name)),
  );
  const voices = names.map((name) => voiceCalled(file, name));
  return [...new Map(voices.map((voice) => [keyOf(voice), voice])).values()];
}

/** Matches phrases that do not refer to particular speakers: 'Last year 4 million visitors', 'one side of the park'. */
const OF_THINGS =
  /^(?:(?:last|next|this|every|each|all|results? of|one (?:side|part|half)|(?:both|some|all|most) of (?:the|this|these|those|its|their))\b|(?:over |about |nearly )?\d)/iu;

/** Returns a key that ignores case and the article, so that 'The court' equals 'court'. */
const keyOf = (voice: Attribution): string => JSON.stringify(voice).toLowerCase().replace('"the ', '"');

/** Resolves the words for a speaker, such as a name, a last name or a description, to a voice. */
export function voiceCalled(file: BriefingFile, called: string): Attribution {
  const label = labelOf(called);
  const party = partyOf(file, label);
  return party === undefined ? { by: 'unnamed', label } : { by: 'party', party };
}

/** Finds the party with a name, or with its last word: 'Judge Lind'. */
const partyOf = (file: BriefingFile, name: string): string | undefined =>
  partyCalled(file, name) ?? partyCalled(file, name.split(' ').at(-1) ?? '');

/**
 * Shortens the words for a speaker to a label: 'Yemeni officials in November' to 'Yemeni officials', 'Lind's father's'
 * to 'Lind's father', 'A pilot' to 'a pilot'.
 */
const labelOf = (called: string): string =>
  called
    .replace(/^(?:An?|The|Some|Several|Two)(?= \p{Ll})/u, (article) => article.toLowerCase())
    .replace(/\s(?:(?:in|on|since|by)\s(?:\p{Lu}\p{L}+|\d+))$/u, '')
    .replace(/(?<=\p{L})['’]s$/u, '');
