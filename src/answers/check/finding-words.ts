import type { Finding } from '../../checking/finding.js';
import type { FindingRecord } from '../../checking/finding-schema.js';

/** 'c12, 0.P8.s1: firmer than the source: says 'will total', the source 'expected to total' (make it expected)' */
export function findingWords({ claim, at, pointer, kind, message, remedy }: FindingRecord): string {
  const where = claim === undefined ? pointer : at === undefined ? claim : `${claim}, ${at}`;
  return `${where}: ${KIND_WORDS[kind]}: ${message} (${remedy})`;
}

export const KIND_WORDS: Readonly<Record<Finding['kind'], string>> = {
  'firmer-standing': 'firmer than the source',
  'firmer-wording': 'firmer than the source',
  'other-voice': 'different voice',
  'not-in-sentence': 'not in the sentence',
  swapped: 'names swapped',
  negated: 'negated',
  'no-such-hedge': 'hedge not found',
  'other-place': 'a different place fits better',
  quotation: 'quotation not exact',
  'no-such-place': 'no such place',
  copied: 'copied words',
};
