import { dateWords, durationWords } from '../../../text/date-words.js';
import type { FieldRecord } from './record.js';

/** 'when: not stated -> 20 May 2031' */
export function fieldWords({ field, before, after }: FieldRecord): string {
  const name = NAMES[field] ?? field;
  if (before === after) return `${name}: is based on different claims`;
  const words = (value: string | undefined) =>
    value === undefined ? 'not stated' : (VALUE_WORDS[field]?.(value) ?? value);
  return `${name}: ${words(before)} -> ${words(after)}`;
}

export const allFieldWords = (fields: readonly FieldRecord[]): string => fields.map(fieldWords).join('; ');

const VALUE_WORDS: Readonly<Record<string, (value: string) => string>> = {
  duration: durationWords,
  when: dateWords,
  published: dateWords,
  asOf: dateWords,
};

const NAMES: Readonly<Record<string, string>> = {
  partOf: 'part of',
  otherNames: 'other names',
  cue: 'hedge word',
  at: 'place in the source',
  attribution: 'attributed to',
  dependsOn: 'depends on',
  asFact: 'as a fact (do not say)',
  misreading: 'wrong conclusion (do not say)',
  danger: 'place among the warnings',
  asOf: 'as of',
};
