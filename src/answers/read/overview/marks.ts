import { UNNAMED_VOICE } from '../../../briefing/attribution.js';
import { contextAfter, isReferredTo, namesVoice } from '../../../briefing/voice-in-words.js';
import { text } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import { claimStanding } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import type { SupportRecord } from '../../shared/schema.js';
import { voiced } from '../../shared/voiced.js';
import { origin, standingOnly, type Written } from '../../shared/written.js';
import { isUnreviewed } from './origin.js';
import type { OverviewRecord } from './record.js';

/**
 * The marks of a brief. A sentence in the source's own voice contains its hedge, and the first line names the source. A
 * mark is added only if that is not enough: for claims that must not be stated as fact, and for other voices. Readers
 * who compared briefs found a mark on every line distracting.
 */

/** The standing and voice of a sentence, if it needs them. */
export const markOf = (sentence: Pick<Written, 'support'>): Inline[] =>
  speaksForItself(sentence.support) ? [] : [...origin(sentence)];

/** Returns the mark without the voice, for sentences whose common voice is named once. */
export const markWithoutVoice = (sentence: Pick<Written, 'support'>): Inline[] =>
  speaksForItself(sentence.support) ? [] : standingOnly(sentence);

/** A sentence as it can be read out: a single voice comes first, unless the sentence names it. */
export function saidInlines(
  sentence: Pick<Written, 'text' | 'support'>,
  standing: readonly Inline[] = standingOnly(sentence),
): Inline[] {
  const { support } = sentence;
  const name = support?.voice.kind === 'source' ? undefined : support?.voice.name;
  const isSaidByOne = support?.others === undefined && support?.from === undefined;
  return name !== undefined && name !== UNNAMED_VOICE && isSaidByOne
    ? voiced(sentence.text, name, standing)
    : [text(`${sentence.text} `), ...markOf(sentence)];
}

function speaksForItself(support: SupportRecord | undefined): boolean {
  if (support === undefined || support.disputed || support.proposed) return false;
  const { use, voice, others, from } = support;
  return use !== 'not as fact' && voice.kind === 'source' && others === undefined && from === undefined;
}

/** The standing of a claim, if it needs one. */
export const markOfClaim = (claim: ClaimRecord): Inline[] =>
  claim.use !== 'not as fact' && claim.voice.kind === 'source' && !claim.disputed && !claim.proposed
    ? []
    : claimStanding(claim);

/** Removes the signs for unreviewed entries if nothing has been reviewed, since one line then says so for all. */
export function withoutSigns(record: OverviewRecord): OverviewRecord {
  if (!isUnreviewed(record)) return record;
  return JSON.parse(JSON.stringify(record, (key, value) => (key === 'proposed' ? undefined : value)));
}

/**
 * Formats a sentence whose author names its voices and keeps their hedges. If all of its voices are named, it needs a
 * mark only if its claims are disputed or unreviewed.
 *
 * @param before the preceding sentences, to which its pronouns can refer
 */
export function authoredInlines(sentence: Pick<Written, 'text' | 'support'>, before = ''): Inline[] {
  const isPlain = !sentence.support?.disputed && !sentence.support?.proposed;
  if (!isVoicedInWords(sentence, before))
    return saidInlines(sentence, isPlain && sentence.support?.standing === 'stated' ? [] : undefined);
  return isPlain ? [text(sentence.text)] : [text(`${sentence.text} `), ...standingOnly(sentence)];
}

function isVoicedInWords(
  { text: words, support }: Pick<Written, 'text' | 'support'>,
  before: string,
): boolean {
  const voices = [support?.voice, ...(support?.others ?? [])].flatMap((voice) => voice?.name ?? []);
  return voices.every((name) => namesVoice(words, name) || isReferredTo(name, words, before));
}

/** Formats consecutive sentences, each in the context of those before it. */
export const authoredLines = (sentences: readonly Pick<Written, 'text' | 'support'>[]): Inline[][] => {
  let before = '';
  return sentences.map((sentence) => {
    const inlines = authoredInlines(sentence, before);
    before = contextAfter(sentence.text, before);
    return inlines;
  });
};
