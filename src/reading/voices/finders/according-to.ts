import { nounPhraseAfter } from '../../line/noun-phrases.js';
import type { Line, Range, Word } from '../../line/words.js';
import { lowerAt } from '../../line/words.js';
import { lastWord } from './contents.js';
import type { Finding } from './finding.js';

/** Finds 'according to somebody': before, behind and in the middle of what they say. */
export function accordingTo({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (lowerAt(words, index) !== 'according' || lowerAt(words, index + 1) !== 'to') continue;
    if (words[index]?.quote !== 'outside') continue;
    const source = nounPhraseAfter(words, index + 2) ?? firstWord(words, index + 2);
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

/** A source that the tagger takes for something else than a noun, as a title that is a phrase. */
const firstWord = (words: readonly Word[], index: number): Range | undefined =>
  index < words.length ? [index, index] : undefined;

function around(words: readonly Word[], cue: number, source: Range): readonly Range[] {
  const after = words[source[1] + 1]?.text === ',' ? source[1] + 2 : source[1] + 1;
  const rest: Range[] = after <= lastWord(words) ? [[after, lastWord(words)]] : [];
  if (cue < 3) return rest;
  const before: Range = [0, words[cue - 1]?.text === ',' ? cue - 2 : cue - 1];
  return words[cue - 1]?.text === ',' && words[source[1] + 1]?.text === ',' && cue < 8
    ? [before, ...rest]
    : [before];
}
