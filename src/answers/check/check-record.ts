import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { CheckedSentence } from '../../checking/text/check-text.js';
import { VERDICTS } from '../../checking/text/verdict.js';
import { pointerTo } from '../../json/problem.js';
import type { Position } from '../../text/sentence-positions.js';
import { claimRecord, claimSchema } from '../shared/claim-record.js';
import { given } from '../shared/given.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, words } from '../shared/schema.js';

/** The result of checking a text against a briefing, sentence by sentence. */

const sentence = v.strictObject({
  /**
   * The position of the sentence in the file. Lines and columns start at 1, columns count UTF-16 code units,
   * and the end is exclusive.
   */
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  text: words,
  kind: v.picklist(VERDICTS),
  /** Absent if the sentence is supported. `question` means that a person has to decide. */
  severity: v.optional(v.picklist(['error', 'question'])),
  /** The reason for the verdict; absent if the sentence is supported. */
  message: v.optional(words),
  remedy: v.optional(words),
  /** The locator of the first claim that decided the verdict. */
  at: v.optional(words),
  /** The JSON Pointer to that claim in the briefing file. */
  pointer: v.optional(words),
  /** The words of the text that differ from the briefing, and the corresponding words of the briefing. */
  words: v.optional(v.strictObject({ text: words, briefing: words })),
  claims: v.array(claimSchema),
  /** Ids of the claims that may be said instead of the sentence. */
  say: v.array(words),
});

export const checkSchema = () =>
  v.strictObject({
    ...recordHead('check'),
    text: v.strictObject({ name: words }),
    passed: v.boolean(),
    counts: v.strictObject(v.entriesFromList(VERDICTS, count)),
    sentences: v.array(sentence),
  });

export type CheckRecord = v.InferOutput<ReturnType<typeof checkSchema>>;
export type SentenceRecord = CheckRecord['sentences'][number];

/**
 * @param name the name of the text, as typed
 * @param positions the positions of the checked sentences in the file, in the order of `sentences`
 */
export function makeCheck(
  briefing: Briefing,
  name: string,
  sentences: readonly CheckedSentence[],
  positions: readonly Position[],
): CheckRecord {
  const records = sentences.map((one, index) => sentenceRecord(briefing, one, positions[index] ?? NOWHERE));
  return {
    ...headOf(briefing, 'check'),
    text: { name },
    passed: records.every(({ severity }) => severity !== 'error'),
    counts: countsOf(records),
    sentences: records,
  };
}

const NOWHERE: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function sentenceRecord(
  briefing: Briefing,
  { text, verdict }: CheckedSentence,
  position: Position,
): SentenceRecord {
  const { kind, severity, message, words: difference, claims, say } = verdict;
  return {
    ...position,
    text,
    kind,
    ...given({ severity, message, words: difference && { ...difference } }),
    ...given({ remedy: severity && REMEDIES[kind] }),
    ...placeOf(briefing, claims[0]?.id),
    claims: claims.map((claim) => claimRecord(briefing, claim)),
    say: say.map(({ id }) => id),
  };
}

const REMEDIES: Readonly<Record<SentenceRecord['kind'], string>> = {
  supported: 'say it as the briefing does',
  'firmer than the source': 'say it no more firmly than the claim does',
  'needs attribution': 'name the speaker',
  disputed: 'give both sides',
  'not in the briefing': 'leave it out, or say it on your own authority',
};

function placeOf(briefing: Briefing, id: string | undefined): Pick<SentenceRecord, 'at' | 'pointer'> {
  const index = briefing.all('claims').findIndex((claim) => claim.id === id);
  const claim = briefing.all('claims')[index];
  return claim === undefined ? {} : { at: claim.at, pointer: pointerTo('claims', index) };
}

function countsOf(sentences: readonly SentenceRecord[]): CheckRecord['counts'] {
  const of = (verdict: string) => sentences.filter(({ kind }) => kind === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, of(verdict)])) as CheckRecord['counts'];
}
