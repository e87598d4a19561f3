import { RELATIVE_PRONOUNS, TIME_WORDS } from '../../lexicon/grammar-words.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import {
  hasVerb,
  isQuotationMark,
  type Line,
  lowerAt,
  posAt,
  type Range,
  textAt,
  type Word,
} from '../../line/words.js';
import { DOCUMENTS_THAT_SPEAK } from '../lexicon/source-nouns.js';
import { endOfPhrase, lastWord } from './contents.js';
import type { Finding } from './finding.js';

/** Finds 'according to somebody' and 'in the words of somebody' before, after or within the reported words. */
export function accordingTo({ words }: Line): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index + 1 < words.length; index += 1) {
    const last = endOfCue(words, index);
    if (last === undefined || words[index]?.quote !== 'outside') continue;
    const source = sourceAt(words, index, last + 1);
    if (source === undefined) continue;
    findings.push({
      kind: 'according',
      source,
      cue: [index, last],
      content: around(words, index, source),
    });
    index = source[1];
  }
  return findings;
}

/**
 * Returns the last word of 'according to' or 'in the words of' if either phrase begins at a word; otherwise undefined.
 */
function endOfCue(words: readonly Word[], index: number): number | undefined {
  const is = (...wanted: string[]) => wanted.every((word, step) => lowerAt(words, index + step) === word);
  if (is('according', 'to')) return index + 1;
  return is('in', 'the', 'words', 'of') ? index + 3 : undefined;
}

/** Returns the source after the cue. At the start of a sentence, the content may follow the comma after the source. */
function sourceAt(words: readonly Word[], cue: number, first: number): Range | undefined {
  const short = nounPhraseAfter(words, first, false) ?? firstWord(words, first);
  const whole = short && withClause(words, short);
  if (whole !== undefined) return whole;
  const described = opensPart(words, cue) ? undefined : nounPhraseAfter(words, first);
  if (short === undefined || described === undefined || described[1] === short[1]) return short;
  if (cue < 3 && opensSubject(words, short[1])) return short;
  const next = words[described[1] + 1];
  const closes = next?.text === ',' && described[1] + 1 < lastWord(words);
  const ends = next === undefined || /^[.,;:!?]$/.test(next.text) || isQuotationMark(words, described[1] + 1);
  const isApposed = !hasMainVerb(words, short[1] + 2, described[1] + 1);
  return (cue >= 3 && ends && isApposed) || (closes && !hasMainVerb(words, short[1] + 2, described[1]))
    ? described
    : short;
}

/**
 * Whether the words after the first comma do not describe the source, but begin the content: 'According to the Herald,
 * Monday's storm, at sea, was', 'According to the report, Oslo, Bergen and Sund grew'.
 */
const opensSubject = (words: readonly Word[], source: number): boolean =>
  TIME_WORDS.has(lowerAt(words, source + 2)) ||
  (DOCUMENTS_THAT_SPEAK.has(lowerAt(words, source)) && posAt(words, source + 2) === 'PROPN');

/** Returns a source with its description, which ends at the next comma: 'people familiar with the matter'. */
function withClause(words: readonly Word[], [start, end]: Range): Range | undefined {
  if (!DESCRIBES.test(lowerAt(words, end + 1))) return undefined;
  const limit = Math.min(lastWord(words), end + LONGEST_CLAUSE);
  for (let index = end + 2; index <= limit; index += 1) {
    if (isQuotationMark(words, index)) return undefined;
    if (/^[,;—–]$/.test(textAt(words, index))) return [start, index - 1];
  }
  return limit === lastWord(words) ? [start, limit] : undefined;
}

const DESCRIBES =
  /^(?:familiar|close|aware|privy|briefed|informed|involved|who|with|in|at|on|inside|within|near|by|posted|published|released|issued|obtained|seen|filed|made|sent)$/;

const LONGEST_CLAUSE = 14;

/** Whether there is a verb between two words, outside a relative clause. */
const hasMainVerb = (words: readonly Word[], first: number, last: number): boolean =>
  !RELATIVE_PRONOUNS.has(lowerAt(words, first)) && hasVerb(words, first, last + 1);

/**
 * Returns the first word as the source, for sources in which the tagger recognizes no noun, such as the title of a
 * film.
 */
const firstWord = (words: readonly Word[], index: number): Range | undefined =>
  index < words.length ? [index, index] : undefined;

/**
 * Whether the cue begins a clause, so that the content follows the source: 'It learned that according to a letter, it
 * is shut'.
 */
const opensClause = (words: readonly Word[], index: number): boolean =>
  /^(?:that|and|but|while|because|although|though|;)$/.test(
    lowerAt(words, words[index]?.text === ',' ? index - 1 : index),
  );

/**
 * Whether the cue concerns only the part of a sentence that begins with a preposition, participle or relative pronoun:
 * 'sank with, according to Lind, 40 people', 'which according to Lind is old'.
 */
function opensPart(words: readonly Word[], cue: number): boolean {
  const before = words[words[cue - 1]?.text === ',' ? cue - 2 : cue - 1];
  if (before === undefined || before.quote !== 'outside') return false;
  return (
    before.pos === 'ADP' ||
    (/^(?:which|who|whose|whom|when|where)$|ing$/.test(before.lower) &&
      /^(?:PRON|DET|ADV|SCONJ|VERB)$/.test(before.pos))
  );
}

/**
 * Returns the last word before the next semicolon; if there is none, the last word of the line. If a source is in the
 * middle of a sentence, its content ends there.
 */
function endOfPart(words: readonly Word[], from: number): number {
  const end = words.findIndex(
    ({ text, quote }, index) => index > from && text === ';' && quote === 'outside',
  );
  return end < 0 ? lastWord(words) : end - 1;
}

function around(words: readonly Word[], cue: number, source: Range): readonly Range[] {
  const after = words[source[1] + 1]?.text === ',' ? source[1] + 2 : source[1] + 1;
  const last = cue < 3 ? lastWord(words) : endOfPart(words, after);
  const rest: Range[] = after <= last ? [[after, last]] : [];
  if (rest.length > 0 && opensPart(words, cue)) return [[after, endOfPhrase(words, after)]];
  if (cue < 3 || opensClause(words, cue - 1)) return rest;
  const before: Range = [0, words[cue - 1]?.text === ',' ? cue - 2 : cue - 1];
  return words[cue - 1]?.text === ',' && words[source[1] + 1]?.text === ',' ? [before, ...rest] : [before];
}
