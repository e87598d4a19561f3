import { UNNAMED_VOICE } from '../../../briefing/attribution.js';
import { speakerInHeading } from '../../../briefing/heading-voice.js';
import { contextAfter, isReferredTo, namesVoice, refersBack } from '../../../briefing/voice-in-words.js';
import { text } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import { claimStanding } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { standingAndVoice, standingInline } from '../../shared/inlines.js';
import type { StatementRecord, SupportRecord } from '../../shared/schema.js';
import { voiced } from '../../shared/voiced.js';
import { isUnreviewed } from './origin.js';
import type { OverviewRecord, Reported } from './record.js';

/**
 * The marks of a brief. A sentence in the source's own voice contains its hedge, and the first line of the
 * brief names the source, so the sentence needs no mark unless it must not be stated as fact. Sentences in
 * other voices have marks. Readers who compared briefs found a mark on every line distracting.
 */

type Supported = Pick<StatementRecord, 'support'>;

/** A sentence that may be quoted from the article. */
type Quoted = StatementRecord & Pick<Reported, 'verbatim'>;

/** The standing and voice of a sentence; empty if the sentence needs no mark. */
export const markOf = ({ support }: Supported): Inline[] =>
  needsNoMark(support) ? [] : standingAndVoice(support);

/** The standing of a sentence without its voice, for groups whose common voice is named once. */
export const markWithoutVoice = ({ support }: Supported): Inline[] =>
  needsNoMark(support) ? [] : [standingInline(support)];

/** Formats a sentence to be read aloud. If it has a single voice that it does not name, the voice comes first. */
export function saidInlines(
  sentence: StatementRecord,
  standing: readonly Inline[] = [standingInline(sentence.support)],
): Inline[] {
  const { support } = sentence;
  const name = support?.voice.kind === 'source' ? undefined : support?.voice.name;
  const isSaidByOne = support?.others === undefined && support?.from === undefined;
  return name !== undefined && name !== UNNAMED_VOICE && isSaidByOne
    ? voiced(sentence.text, name, standing)
    : [text(`${sentence.text} `), ...markOf(sentence)];
}

function needsNoMark(support: SupportRecord | undefined): boolean {
  if (support === undefined || support.disputed || support.proposed) return false;
  const { use, voice, others, from } = support;
  return use !== 'not as fact' && voice.kind === 'source' && others === undefined && from === undefined;
}

/** The standing of a claim; empty if the claim needs no mark. */
export const markOfClaim = (claim: ClaimRecord): Inline[] =>
  claim.use !== 'not as fact' && claim.voice.kind === 'source' && !claim.disputed && !claim.proposed
    ? []
    : claimStanding(claim);

/** Removes the marks for unreviewed entries if nothing has been reviewed, since a line of the brief says so anyway. */
export function withoutSigns(record: OverviewRecord): OverviewRecord {
  if (!isUnreviewed(record)) return record;
  return JSON.parse(JSON.stringify(record, (key, value) => (key === 'proposed' ? undefined : value)));
}

/**
 * Formats a sentence that the author worded, with voices and hedges. A sentence that names all its voices
 * needs a mark only if its claims are disputed or unreviewed.
 *
 * @param before the preceding sentences, to which pronouns in the sentence can refer
 * @param heading the heading of the sentence, which can name its voice
 */
export function authoredInlines(sentence: Quoted, before = '', heading = ''): Inline[] {
  const { support } = sentence;
  const isPlain = !support?.disputed && !support?.proposed && !isFirmerThanReviewed(sentence);
  if (!isVoicedInWords(sentence, before, heading)) return namingVoice(sentence, isPlain);
  return isPlain ? [text(sentence.text)] : [text(`${sentence.text} `), standingInline(support)];
}

/**
 * Returns whether a sentence of the article may not be stated as fact, since a reviewer has corrected the standing of
 * its claims, although the sentence does not say so.
 */
const isFirmerThanReviewed = ({ text: words, verbatim, support }: Quoted): boolean =>
  verbatim === true && support?.use === 'not as fact' && !alleges(words);

/**
 * Puts the voice before a sentence, which then needs no mark unless it must not be stated as fact and does not say so
 * itself. If the sentence rests on several sentences of the source, some may be in other voices, so the voice comes last.
 */
function namingVoice(sentence: StatementRecord, isPlain: boolean): Inline[] {
  const { support } = sentence;
  if ((support?.places.length ?? 0) > 1) return [text(`${sentence.text} `), ...markOf(sentence)];
  const isClear = support?.use !== 'not as fact' || alleges(sentence.text);
  return saidInlines(sentence, isPlain && isClear ? [] : undefined);
}

const alleges = (sentence: string): boolean => /\b(?:accus|alleg|claim)\p{Ll}*\b/iu.test(sentence);

/**
 * Returns true if a sentence says who speaks. A pronoun, or a noun such as 'the ministry', can refer to a voice that an
 * earlier part of the brief names. A sentence of the article may describe its speaker: 'a minister has said'.
 */
function isVoicedInWords(
  { text: words, support }: StatementRecord,
  before: string,
  heading: string,
): boolean {
  const voices = [support?.voice, ...(support?.others ?? [])].flatMap((voice) => voice?.name ?? []);
  const isOfSpeaker = (name: string) => speakerInHeading(heading, name) !== undefined;
  return voices.every(
    (name) =>
      namesVoice(`${isOfSpeaker(name) ? heading : ''} ${words}`, name) ||
      isReferredTo(name, words, before) ||
      refersBack(words) ||
      SAYS.test(words),
  );
}

const SAYS = /\b(?:according to|says?|said|told)\b/;

/** Formats consecutive sentences under a heading. The pronouns in a sentence can refer to earlier sentences. */
export function authoredLines(sentences: readonly Quoted[], heading = ''): Inline[][] {
  let before = '';
  return sentences.map((sentence) => {
    const inlines = authoredInlines(sentence, before, heading);
    before = contextAfter(sentence.text, before);
    return inlines;
  });
}
