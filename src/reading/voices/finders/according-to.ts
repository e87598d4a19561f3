import { RELATIVE_PRONOUNS } from '../../lexicon/grammar-words.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import type { Line, Range, Word } from '../../line/words.js';
import { lowerAt, posAt } from '../../line/words.js';
import { lastWord } from './contents.js';
import type { Finding } from './finding.js';

/** Finds 'according to somebody': before, behind and in the middle of what they say. */
export function accordingTo({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (lowerAt(words, index) !== 'according' || lowerAt(words, index + 1) !== 'to') continue;
    if (words[index]?.quote !== 'outside') continue;
    const source = sourceAt(words, index);
    if (source === undefined) continue;
    findings.push({
      kind: 'according',
      source,
      cue: [index, index + 1],
      content: around(words, index, source),
      announces: false,
    });
    index = source[1];
  }
  return findings;
}

/** Whom the words name; at the head of a sentence what stands behind their comma may be what they say. */
function sourceAt(words: readonly Word[], cue: number): Range | undefined {
  const short = nounPhraseAfter(words, cue + 2, false) ?? firstWord(words, cue + 2);
  const described = nounPhraseAfter(words, cue + 2);
  if (short === undefined || described === undefined || described[1] === short[1]) return short;
  const closes = words[described[1] + 1]?.text === ',' && described[1] + 1 < lastWord(words);
  return cue >= 3 || (closes && !hasVerb(words, short[1] + 2, described[1])) ? described : short;
}

/** Whether a finite verb stands between two words, outside a relative clause. */
function hasVerb(words: readonly Word[], first: number, last: number): boolean {
  if (RELATIVE_PRONOUNS.has(lowerAt(words, first))) return false;
  for (let index = first; index <= last; index += 1)
    if (/^(?:VERB|AUX)$/.test(posAt(words, index))) return true;
  return false;
}

/** A source that the tagger takes for something else than a noun, as a title that is a phrase. */
const firstWord = (words: readonly Word[], index: number): Range | undefined =>
  index < words.length ? [index, index] : undefined;

function around(words: readonly Word[], cue: number, source: Range): readonly Range[] {
  const after = words[source[1] + 1]?.text === ',' ? source[1] + 2 : source[1] + 1;
  const rest: Range[] = after <= lastWord(words) ? [[after, lastWord(words)]] : [];
  if (cue < 3) return rest;
  const before: Range = [0, words[cue - 1]?.text === ',' ? cue - 2 : cue - 1];
  return words[cue - 1]?.text === ',' && words[source[1] + 1]?.text === ',' ? [before, ...rest] : [before];
}
