import { addTo } from '../../text/grouped-by.js';
import { coverage } from '../spans.js';
import { isCapital } from './capitals.js';
import { NO_EVIDENCE } from './evidence.js';
import { countryOfDemonym } from './gazetteer.js';
import type { Group } from './merge.js';
import { nameOf } from './name.js';
import type { Word } from './words.js';

type Lines = readonly { readonly words: readonly Word[] }[];

/**
 * Adds mentions in other forms: 'Germans' and 'German' to Germany, 'the Clintons' to each Clinton. Words inside other
 * names are ignored.
 */
export function addPeoples(lines: Lines, groups: readonly Group[]): void {
  const byWord = groupsByWord(groups);
  const isNamed = coverage(
    groups.filter((group) => nameOf(group) !== undefined).flatMap(({ mentions }) => mentions),
  );
  for (const { words } of lines)
    for (const [at, word] of words.entries())
      if (isCapital(word) && !isNamed({ start: word.start, end: word.start + 1 }))
        addMention(words[at - 1], word, byWord);
}

/** Adds a word as a mention to each group to which it refers. 'North Korean' refers to North Korea, not to Korea. */
function addMention(
  before: Word | undefined,
  word: Word,
  byWord: ReadonlyMap<string, readonly Group[]>,
): void {
  if (OF_CONTINENT.test(before?.text ?? '') && /^Americans?$/u.test(word.text)) return;
  const country = countryOfDemonym(`${before?.text} ${word.text}`);
  const { start } = country !== undefined && before ? before : word;
  const mention = { start, end: word.end, text: word.text, evidence: NO_EVIDENCE, isDefinite: false };
  const groups = byWord.get(country ?? countryOfDemonym(word.text) ?? word.text) ?? [];
  for (const group of groups) group.mentions.push(mention);
}

/** Words before 'American' that show that it does not refer to the United States. */
const OF_CONTINENT = /^(?:Latin|Central|South|North)$/u;

/** Indexes countries by their names, and people by the plurals of their family names. */
function groupsByWord(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const byWord = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.evidence.place >= 4) addTo(byWord, group.name, group);
    const family = group.name.split(' ').filter((word) => !/^(?:Jr|Sr)\.?$/u.test(word));
    if (family.length > 1 && group.evidence.person >= 1) addTo(byWord, pluralOf(family.at(-1) ?? ''), group);
  }
  return byWord;
}

const pluralOf = (name: string): string => (/(?:s|x|z|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`);
