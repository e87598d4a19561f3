import { POSSESSIVES, RELATIVE_PRONOUNS, TIME_WORDS } from '../../lexicon/grammar-words.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import { isQuotationMark, lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { DOCUMENTS_THAT_SPEAK } from '../lexicon/source-nouns.js';
import { anonymousSource, beforeAge, describedSource, isComma } from './described-source.js';
import type { Source } from './finding.js';
import { invertedSource } from './inverted-source.js';

/**
 * Finds the source of a cue verb.
 *
 * @param first the first word of the verb group
 * @param verb the verb itself
 * @param shared the source of the previous finding, which participles and verbs after 'and' may share
 */
export function sourceOf(
  words: readonly Word[],
  first: number,
  verb: number,
  shared: Range | undefined,
): Source | undefined {
  const participle = first === verb && /ing$/.test(lowerAt(words, verb));
  if (participle) return participleSource(words, first, shared);
  return (
    anonymousSource(words, first - 1) ??
    invertedSource(words, first, verb) ??
    describedSource(words, first - 1) ??
    subject(words, first - 1, shared) ??
    relativeBefore(words, first - 1)
  );
}

function subject(words: readonly Word[], last: number, shared: Range | undefined): Source | undefined {
  const end = beforePassive(words, beforeTime(words, last));
  if (/^(?:and|but|or|then)$/.test(lowerAt(words, end))) return conjoined(words, end, shared);
  if (posAt(words, end) === 'SCONJ' && !RELATIVE_PRONOUNS.has(lowerAt(words, end))) return undefined;
  if (RELATIVE_PRONOUNS.has(lowerAt(words, end))) return relativeSource(words, end);
  const range = nounPhraseBefore(words, end);
  const start = range && (afterQuotation(words, range[0]) ?? subjectStart(words, range[0]));
  return range && start !== undefined
    ? { range: [agreeing(words, start, range[1]), range[1]], position: 'before' }
    : undefined;
}

/** Returns the start of a subject, after 'and' if the verb is singular: 'It ended fees and [Norland] says'. */
function agreeing(words: readonly Word[], first: number, last: number): number {
  if (first === 0 || !/^(?:says|claims|insists|argues|believes)$/.test(lowerAt(words, last + 1)))
    return first;
  let and = last - 1;
  while (and > first && lowerAt(words, and) !== 'and') and -= 1;
  return and > first && posAt(words, and + 1) === 'PROPN' ? and + 1 : first;
}

/**
 * Returns the start of the words for a speaker after a quotation if the first of these words has the wrong tag: '“It
 * failed,” lead engineer Lind said'.
 */
const afterQuotation = (words: readonly Word[], first: number): number | undefined =>
  words[first - 2]?.quote === 'close' && /^(?:VERB|ADV|ADJ)$/.test(posAt(words, first - 1))
    ? first - 1
    : undefined;

function conjoined(words: readonly Word[], conjunction: number, shared?: Range): Source | undefined {
  const range = shared ?? firstSubject(words, conjunction);
  return range && { range, position: 'shared' };
}

/**
 * Returns the start of the subject, even if a participle or a relative clause describes the subject: 'people briefed by
 * the port said'.
 */
function subjectStart(words: readonly Word[], first: number): number {
  const preposition = posAt(words, first - 1) === 'ADP' ? first - 1 : first;
  const verb = preposition - 1;
  if (posAt(words, verb) !== 'VERB') return first;
  if (lowerAt(words, verb - 1) === 'being') return nounPhraseBefore(words, verb - 2)?.[0] ?? first;
  const relative = [verb - 1, verb - 2].find((index) => /^(?:who|which)$/.test(lowerAt(words, index)));
  const [form, before] = [lowerAt(words, verb), posAt(words, verb - 1)];
  const describesBefore =
    preposition === first
      ? /ing$/.test(form) && before === 'NOUN'
      : (/(?:ed|wn|nt|en)$/.test(form) && /^(?:NOUN|PRON|PROPN)$/.test(before)) ||
        (/^(?:speaking|talking|writing)$/.test(form) && /^(?:NOUN|PROPN)$/.test(before));
  if (relative === undefined && !describesBefore) return first;
  return nounPhraseBefore(words, (relative ?? verb) - 1)?.[0] ?? first;
}

/** Skips a passive infinitive after the subject: 'Figures to be published today show'. */
const beforePassive = (words: readonly Word[], last: number): number =>
  posAt(words, last) === 'VERB' && lowerAt(words, last - 1) === 'be' && lowerAt(words, last - 2) === 'to'
    ? last - 3
    : last;

/** Skips a time after the subject: 'Lind on Monday said', 'Lind last week said'. */
function beforeTime(words: readonly Word[], last: number): number {
  const [before, time] = [lowerAt(words, last - 1), lowerAt(words, last)];
  if (/^(?:week|month|year|night|morning)$/.test(time) && /^(?:last|this)$/.test(before)) return last - 2;
  if (!TIME_WORDS.has(time) || last < 1) return last;
  return before === 'on' ? last - 2 : last - 1;
}

/** The maximum number of words in a relative clause without commas. */
const LONGEST_RELATIVE = 14;
/** Returns a source with a relative clause without commas: 'Officials who were not authorized to speak said'. */
function relativeBefore(words: readonly Word[], last: number): Source | undefined {
  if (!/^(?:ADV|VERB|ADJ|PART)$/.test(posAt(words, last))) return undefined;
  for (let index = last - 1; index > 0 && index > last - LONGEST_RELATIVE; index -= 1) {
    if (/^[,;:.]$/.test(lowerAt(words, index)) || words[index]?.quote !== 'outside') return undefined;
    if (lowerAt(words, index) !== 'who') continue;
    const range = nounPhraseBefore(words, index - 1);
    return range && { range: [range[0], last], position: 'before' };
  }
  return undefined;
}

/** Returns the noun before a relative pronoun together with the pronoun: 'a woman who said', 'Lind, 61, who said'. */
function relativeSource(words: readonly Word[], pronoun: number): Source {
  const last = isComma(words, pronoun - 1) ? pronoun - 2 : pronoun - 1;
  const noun = nounPhraseBefore(words, beforeAge(words, last));
  return { range: noun === undefined ? [pronoun, pronoun] : [noun[0], pronoun], position: 'before' };
}

/** Returns the source of a participle: the subject of the clause in '…, saying that'. */
function participleSource(words: readonly Word[], first: number, shared?: Range): Source | undefined {
  if (first === 0) return mainSubject(words);
  const before = lowerAt(words, first - 1);
  const joined =
    isComma(words, first - 1) ||
    isQuotationMark(words, first - 1) ||
    /^(?:;|by|while|in|and|before|after|without|upon|for|from|of|with|when|since|despite|but|than)$/.test(
      before,
    );
  if (!joined) return describedNoun(words, first - 1, shared);
  const range = shared ?? firstSubject(words, first);
  return range && { range, position: 'shared' };
}

/**
 * Returns the noun that a participle describes, as in 'a letter saying that'. In 'Lind wrote to Berg saying that',
 * returns the subject.
 */
function describedNoun(words: readonly Word[], index: number, shared: Range | undefined): Source | undefined {
  const noun = /^(?:PROPN|NOUN)$/.test(posAt(words, index)) ? nounPhraseBefore(words, index) : undefined;
  if (noun === undefined) return undefined;
  const isSubject =
    noun[0] === 0 ||
    lowerAt(words, noun[0] - 1) === 'with' ||
    !(
      posAt(words, index) === 'PROPN' ||
      POSSESSIVES.has(lowerAt(words, noun[0])) ||
      /^(?:last|next)$/.test(lowerAt(words, noun[0])) ||
      isAddressed(words, noun)
    );
  const subject = isSubject ? undefined : (shared ?? firstSubject(words, noun[0]));
  return subject === undefined ? { range: noun, position: 'before' } : { range: subject, position: 'shared' };
}

/**
 * Whether a noun is the definite object of a verb and is not a text: 'called the show saying', 'rejected that idea
 * saying'.
 */
const isAddressed = (words: readonly Word[], [first, last]: Range): boolean =>
  !DOCUMENTS_THAT_SPEAK.has(lowerAt(words, last)) &&
  ((lowerAt(words, first) === 'the' && posAt(words, first - 1) === 'VERB') ||
    /^(?:that|this)$/.test(lowerAt(words, first - 1)));

/**
 * Returns the subject of the main clause that follows an introductory participle and a comma: 'Noting that …, Lind
 * said'.
 */
function mainSubject(words: readonly Word[]): Source | undefined {
  const limit = Math.min(words.length, 60);
  for (let comma = 2; comma < limit; comma += 1) {
    const ends = isComma(words, comma) && words[comma]?.quote === 'outside';
    const range = ends ? nounPhraseAfter(words, comma + 1, false) : undefined;
    if (range !== undefined && /^(?:VERB|AUX|ADV)$/.test(posAt(words, range[1] + 1)))
      return { range, position: 'shared' };
  }
  return undefined;
}

/** Returns the first noun phrase of a line, not counting an introductory phrase, if it ends before a given word. */
function firstSubject(words: readonly Word[], before: number): Range | undefined {
  const limit = Math.min(before, 30);
  for (let index = 0; index < limit; index += 1) {
    const range = nounPhraseAfter(words, index, false);
    if (range === undefined) continue;
    const comma = index <= 1 && /^(?:ADP|SCONJ)$/.test(posAt(words, 0)) ? afterTime(words, range[1] + 1) : -1;
    if (words[comma]?.text === ',' && comma + 1 < before) index = comma;
    else return range[1] < before ? range : undefined;
  }
  return undefined;
}

/** Skips the rest of a time: 'In March [this year], the police reopened it'. */
function afterTime(words: readonly Word[], index: number): number {
  if (posAt(words, index) === 'NUM') return index + 1;
  return /^(?:this|last|next)$/.test(lowerAt(words, index)) ? index + 2 : index;
}
