import * as v from 'valibot';
import { FINDING_KINDS, type Finding } from '../../checking/finding.js';
import { count, words } from '../shared/schema.js';

/** A finding, as every command that checks something prints it. */
export const findingSchema = v.strictObject({
  /** The claim that it is about, where it is one. */
  claim: v.optional(words),
  kind: v.picklist(FINDING_KINDS),
  /** `error` where the rule is sure, `question` where a person has to look. */
  severity: v.picklist(['error', 'question']),
  /** The place in the source. */
  at: v.optional(words),
  message: words,
  /** The words that differ. */
  words: v.strictObject({ claim: v.optional(words), source: v.optional(words) }),
  remedy: words,
  /** Of the entry in the file of the briefing, where that was read. */
  line: v.optional(count),
  column: v.optional(count),
  pointer: words,
});

export type FindingRecord = v.InferOutput<typeof findingSchema>;

export const findingRecord = ({ words: differing, ...finding }: Finding): FindingRecord => ({
  ...finding,
  words: { ...differing },
});

/** 'c12, 0.P8.s1: firmer wording: says 'will total', the source 'expected to total' (make it expected)' */
export function findingWords({ claim, at, pointer, kind, message, remedy }: FindingRecord): string {
  const where = claim === undefined ? pointer : at === undefined ? claim : `${claim}, ${at}`;
  return `${where}: ${KIND_WORDS[kind]}: ${message} (${remedy})`;
}

export const KIND_WORDS: Readonly<Record<Finding['kind'], string>> = {
  'firmer-standing': 'firmer than the source',
  'firmer-wording': 'firmer than the source',
  'other-voice': 'another voice',
  'not-in-sentence': 'not in the sentence',
  swapped: 'names swapped',
  negated: 'negated',
  'no-such-hedge': 'hedge not there',
  'other-place': 'another place fits better',
  quotation: 'quotation not exact',
  'no-such-place': 'no such place',
  copied: 'copied words',
};
