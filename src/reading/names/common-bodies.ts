import { linesOf } from '../lexicon-lines.js';
import { lowerAt, textAt } from '../line/words.js';
import { wholeSpan } from '../spans.js';
import { NO_EVIDENCE } from './evidence.js';
import { isDemonym, knownPlace } from './gazetteer.js';
import type { Mention } from './mention.js';
import { textOf } from './roles/titles.js';
import type { Word } from './words.js';

/**
 * Nouns for organizations, each followed by the words that identify an organization when they precede the noun. `…`
 * stands for any noun.
 */
const LINES = linesOf(`
agency …
army
authority …
board school tourism election
coastguard
commission …
council city town county
court appeals supreme high constitutional district federal
government
ministry … foreign interior
navy
office statistics audit press prosecutor's prosecutors' attorney's
parliament
service rescue fire ambulance weather postal
union … growers' teachers' miners' farmers' workers'
`);

const MODIFIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.map((line) => {
    const [noun = '', ...before] = line.split(' ');
    return [noun, new Set(before)];
  }),
);

/** The maximum number of words before the noun, as in 'the road safety agency'. */
const MOST = 3;

/** Finds organizations written in lowercase: 'the health ministry', 'the statistics office', 'a Greek court'. */
export function commonBodies(words: readonly Word[]): Mention[] {
  return words.flatMap((word, at) => {
    const modifiers = MODIFIERS.get(word.text);
    if (modifiers === undefined || isNounBefore(words, at)) return [];
    const from = startOf(words, at, modifiers);
    if (from === at && !(word.text === 'coastguard' && lowerAt(words, at - 1) === 'the')) return [];
    const named = words.slice(from, at + 1);
    return [
      {
        ...wholeSpan(named),
        text: textOf(named),
        evidence: { ...NO_EVIDENCE, organization: 5 },
        isDefinite: words[from - 1]?.lower === 'the',
      },
    ];
  });
}

/** Whether a noun only describes another noun: 'the Norlandic government news agency', 'the news agency Norline'. */
const isNounBefore = (words: readonly Word[], at: number): boolean =>
  /^(?:news|press)$/u.test(lowerAt(words, at - 1)) ||
  (words[at]?.text === 'government' &&
    words[at + 1]?.pos === 'NOUN' &&
    !/^(?:spokes|official|minister|source)/u.test(textAt(words, at + 1)));

/** Returns the index of the first word that identifies the organization; if there is none, the index of the noun. */
function startOf(words: readonly Word[], noun: number, modifiers: ReadonlySet<string>): number {
  let from = noun;
  while (from > 0 && noun - from < MOST && identifies(words, from - 1, modifiers))
    from -= isOfTwo(words, from) ? 2 : 1;
  const isNamed = words[from - 1]?.lower === 'the' || isOfPlace(words[from]);
  return isNamed ? from : noun;
}

/** Whether a name or possessive consists of two tokens: 'New Zealand', 'prosecutor’s'. */
const isOfTwo = (words: readonly Word[], from: number): boolean =>
  /^['’]s?$/u.test(textAt(words, from - 1)) ||
  knownPlace(`${words[from - 2]?.text} ${words[from - 1]?.text}`) !== undefined;

const isOfPlace = (word: Word | undefined): boolean =>
  word !== undefined && (isDemonym(word.text) || knownPlace(word.text) !== undefined);

/** Whether a word identifies the organization: it refers to a place or a people, or is listed for the noun. */
function identifies(words: readonly Word[], at: number, modifiers: ReadonlySet<string>): boolean {
  const word = words[at] as Word;
  if (isOfPlace(word) || (at > 0 && knownPlace(`${words[at - 1]?.text} ${word.text}`) !== undefined))
    return true;
  if (/^['’]s?$/u.test(word.text))
    return modifiers.has(`${words[at - 1]?.lower}${word.text.replace('’', "'")}`);
  if (modifiers.has(word.lower)) return true;
  return modifiers.has('…') && word.pos === 'NOUN' && /^\p{Ll}+$/u.test(word.text);
}
