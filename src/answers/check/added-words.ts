import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Sentence } from '../../reading/reading.js';

interface Text {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const PRONOUN = /^(?:he|her|hers|him|his|it|its|she|that|their|theirs|them|these|they|this|those)$/u;

/**
 * Lists the words of a claim that are neither in its sentence nor in the part of the text that the span covers. Words
 * that may replace a pronoun are not listed.
 */
export function addedWords(
  briefing: Briefing,
  { text, span, at }: Claim,
  sentence: string | undefined,
  whole: Text,
): string[] | undefined {
  if (span === undefined) return undefined;
  const source = wordsIn(`${sentence ?? ''} ${whole.text.slice(span.start, span.end)}`);
  const known = new Set(source);
  const added = (text.match(WORD) ?? []).filter((word) => !known.has(word.toLowerCase()));
  const replacesPronoun = pronounsIn(wordsIn(sentence ?? '')) > pronounsIn(wordsIn(text));
  const referents = replacesPronoun ? referentsOf(briefing, at, whole) : new Set<string>();
  const unknown = added.filter((word) => !referents.has(word.toLowerCase()));
  return unknown.length > 0 ? unknown : undefined;
}

/** Returns the words that may replace a pronoun: those of names in the text, and of the previous sentence. */
function referentsOf(briefing: Briefing, at: string, { text, sentences }: Text): ReadonlySet<string> {
  const before = sentences[sentences.findIndex((sentence) => sentence.at === at) - 1];
  const parties = [...briefing.all('people'), ...briefing.all('organizations'), ...briefing.all('places')];
  const names = parties.flatMap(({ name }) => (name !== undefined && text.includes(name) ? name : []));
  return new Set(wordsIn([text.slice(before?.start ?? 0, before?.end ?? 0), ...names].join(' ')));
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const pronounsIn = (words: readonly string[]): number => words.filter((word) => PRONOUN.test(word)).length;
