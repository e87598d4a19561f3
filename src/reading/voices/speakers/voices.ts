import type { Line, Word } from '../../line/words.js';
import { wordsIn } from '../../line/words.js';
import type { Span, Voice } from '../../reading.js';
import { BODIES, DOCUMENTS_THAT_SPEAK } from '../lexicon/source-nouns.js';
import type { Report } from '../report.js';
import type { Mention, NameIndex } from './name-index.js';
import { lastBefore, mentionsWithin } from './name-index.js';
import type { Phrase } from './phrase.js';
import { phraseOf, properName } from './phrase.js';
import type { Resolved, Spoken } from './pronouns.js';
import { resolvePronoun } from './pronouns.js';

const PRONOUN = /^(?:he|she|they|it|his|her|their|its|him)$/;
/** The reporter speaks of himself: the source's own voice. */
const REPORTER = /^(?:i|we|my|our|me|us)$/;

/**
 * Gives each report its voice: named where the text names somebody, unnamed where it says only what they are, the
 * source's own where it does not say who.
 *
 * @param reports in the order of the text
 */
export function voicesOf(text: string, reports: readonly Report[], names: NameIndex): readonly Voice[] {
  const spoken: Spoken[] = [];
  return reports.map((report) => {
    const resolved = report.source && resolve(text, report.line, report.source, names, spoken);
    if (resolved === undefined) return { kind: 'source' };
    spoken.push({ line: report.line.index, ...resolved });
    return resolved.voice;
  });
}

function resolve(
  text: string,
  line: Line,
  source: Span,
  names: NameIndex,
  spoken: readonly Spoken[],
): Resolved | undefined {
  const phrase = phraseOf(wordsIn(line.words, source));
  const first = phrase.words[0]?.lower ?? '';
  if (phrase.words.length <= 2 && REPORTER.test(first)) return undefined;
  if (phrase.base.length === 1 && PRONOUN.test(first)) {
    const found = resolvePronoun(first, { line: line.index, start: source.start }, names, spoken);
    return found ?? { voice: { kind: 'unnamed', name: first }, mention: undefined };
  }
  return fromWords(text, phrase, source, names);
}

function fromWords(text: string, phrase: Phrase, source: Span, names: NameIndex): Resolved {
  const { head } = phrase;
  const mentions = mentionsWithin(names, source);
  const mention =
    head &&
    (mentions.find(({ start, end }) => start < head.end && head.start < end) ?? apposed(phrase, mentions));
  if (mention !== undefined) return { voice: { kind: 'named', name: mention.name.name }, mention };
  const title =
    head && phrase.definite ? lastBefore(names.roles.get(head.lower) ?? [], source.start) : undefined;
  if (title !== undefined) return { voice: { kind: 'named', name: title.name.name }, mention: title };
  return { voice: voiceOf(text, phrase, mentions), mention: undefined };
}

/** 'the chair of the port, Ann Lind,': the name right behind the comma. */
function apposed(phrase: Phrase, mentions: readonly Mention[]): Mention | undefined {
  const next = phrase.words[phrase.base.length + 1];
  if (phrase.words[phrase.base.length]?.text !== ',' || next === undefined) return undefined;
  return mentions.find(({ start, name }) => start === next.start && name.kind === 'person');
}

function voiceOf(text: string, phrase: Phrase, mentions: readonly Mention[]): Voice {
  const { base, head, definite } = phrase;
  if (head === undefined) return { kind: 'unnamed' };
  if (isProper(base, head) && !isPeople(base, head))
    return { kind: 'named', name: words(text, properName(base, head)) };
  const noun = head.lower;
  const speaks = BODIES.has(noun) || DOCUMENTS_THAT_SPEAK.has(noun) || BODIES.has(singular(noun));
  const known =
    definite || noun === 'police' || mentions.length > 0 || base.some((word) => word.pos === 'PROPN');
  if (speaks && known) return { kind: 'named', name: words(text, withoutArticle(base)) };
  return { kind: 'unnamed', name: uncapitalized(words(text, base), base) };
}

/** 'Officials', 'Witnesses': a capital at the head of a sentence makes no name. */
const isPeople = (base: readonly Word[], head: Word): boolean =>
  base.length === 1 && PEOPLE.test(head.lower) && head.lower !== 'reuters';

const PEOPLE =
  /(?:ials|ists|[^u]ers|ors|ents|ants|ics|ees|ates|cians|men|women|people|witnesses|sources|police|polls|activists|voters|locals)$/;

const isProper = (base: readonly Word[], head: Word): boolean =>
  (head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text)) ||
  (base.indexOf(head) > 0 && /^\p{Lu}\p{Ll}/u.test(head.text));

/** 'A spokesman' begins a sentence; as a label it is 'a spokesman'. */
const uncapitalized = (label: string, base: readonly Word[]): string =>
  base[0]?.pos === 'PROPN' && !isPeople(base, base[0])
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');

const withoutArticle = (base: readonly Word[]): readonly Word[] =>
  base[0]?.lower === 'the' && base.length > 1 ? base.slice(1) : base;

const words = (text: string, phrase: readonly Word[]): string =>
  text.slice(phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
