import type { Span } from '../reading.js';
import { isCapital } from './capitals.js';
import { NO_EVIDENCE } from './evidence.js';
import { countryOfDemonym } from './gazetteer.js';
import type { Group } from './merge.js';
import { nameOf } from './name.js';
import type { Word } from './words.js';

type Lines = readonly { readonly words: readonly Word[] }[];

/**
 * Adds mentions in other forms: 'Germans' and 'German' to Germany, 'the Clintons' to each Clinton. Only names in the
 * text are considered, and words inside other names are not.
 */
export function addPeoples(lines: Lines, groups: readonly Group[]): void {
  const byWord = groupsByWord(groups);
  const named = groups.filter((group) => nameOf(group) !== undefined).flatMap(({ mentions }) => mentions);
  const spans = named.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const isCovered = coverage(spans);
  for (const { words } of lines)
    for (const [at, word] of words.entries())
      if (isCapital(word) && !isCovered(word)) addPeople(words[at - 1], word, byWord);
}

/** Adds mentions of peoples. 'North Korean' is a mention of North Korea, not of Korea. */
function addPeople(
  before: Word | undefined,
  word: Word,
  byWord: ReadonlyMap<string, readonly Group[]>,
): void {
  const country = countryOfDemonym(`${before?.text} ${word.text}`);
  const start = country === undefined || !before ? word.start : before.start;
  const mention = { start, end: word.end, text: word.text, evidence: NO_EVIDENCE, isDefinite: false };
  const groups = byWord.get(country ?? countryOfDemonym(word.text) ?? word.text) ?? [];
  for (const group of groups) group.mentions.push(mention);
}

/** Indexes countries by their names, and people by the plurals of their family names. */
function groupsByWord(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const byWord = new Map<string, Group[]>();
  const add = (word: string, group: Group) => {
    const known = byWord.get(word);
    if (known) known.push(group);
    else byWord.set(word, [group]);
  };
  for (const group of groups) {
    if (group.evidence.place >= 4) add(group.name, group);
    const family = group.name.split(' ').filter((word) => !/^(?:Jr|Sr)\.?$/u.test(word));
    if (family.length > 1 && group.evidence.person >= 1) add(pluralOf(family.at(-1) ?? ''), group);
  }
  return byWord;
}

const pluralOf = (name: string): string => (/(?:s|x|z|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`);

/** Returns a function that tests whether a word is within one of the spans. Words and spans must be in order. */
function coverage(spans: readonly Span[]): (word: Span) => boolean {
  let at = 0;
  let end = 0;
  return (word) => {
    for (; (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= word.start; at++)
      end = Math.max(end, spans[at]?.end ?? 0);
    return word.start < end;
  };
}
