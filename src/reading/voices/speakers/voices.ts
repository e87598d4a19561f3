import { TITLES } from '../../lexicon/titles.js';
import { lowerAt, type Word, wordsIn } from '../../line/words.js';
import { isDemonym } from '../../names/gazetteer.js';
import type { Voice } from '../../reading.js';
import { DOCUMENTS_THAT_SPEAK, THINGS } from '../lexicon/source-nouns.js';
import { isInside, type Report } from '../report.js';
import { company } from './company.js';
import { describedVoice } from './described-voice.js';
import { holder, nameAtEnd, type Told } from './holder.js';
import { afterBrackets, namedBeside, properBeside } from './name-beside.js';
import { lastBefore, type Mention, mentionsWithin, type NameIndex } from './name-index.js';
import { type Phrase, phraseOf } from './phrase.js';
import { named, type Resolved, resolvePronoun, type Spoken } from './pronouns.js';
import { spokenBefore } from './spoken-before.js';

const PRONOUN = /^(?:he|she|they|it|his|her|their|its|him)$/;
/**
 * Words with which reporters refer to themselves, including the 's' of 'let's'. Reporters speak in the source's own
 * voice.
 */
const REPORTER = /^(?:i|we|my|our|me|us|'s)(?:'(?:m|ve|re|d|ll))?$/;

/**
 * Returns the voice of each report, in text order. The voice is named if the text names somebody, unnamed if the text
 * only describes somebody, and the source's own voice otherwise.
 */
export function voicesOf(text: string, reports: readonly Report[], names: NameIndex): readonly Voice[] {
  const spoken: Spoken[] = [];
  return reports.map((report, at) => {
    const resolved = hasSource(report) ? resolve(text, report, names, spoken) : undefined;
    if (resolved === undefined) return { kind: 'source' };
    if (report.kind === 'hearing') return heardBy(text, report);
    // In 'Lind was criticized by Berg. “It is safe,” he said.', 'he' is not the agent of the passive.
    if (!/^(?:nested|passive)$/.test(report.kind) && !isInside(report, reports[at - 1]))
      spoken.push({ line: report.line.index, end: report.source?.end ?? report.cue.end, ...resolved });
    return resolved.voice;
  });
}

const hasSource = (report: Report): report is Told => report.source !== undefined;

/** Returns the voice of a statement for which the text names only the hearer: 'The court was told'. */
const heardBy = (text: string, { source, cue }: Report): Voice => {
  const [hearer = ''] =
    /\p{L}+$/u.exec(text.slice(source?.start ?? cue.start, source?.end ?? cue.start)) ?? [];
  const before = /^(?:hearing|inquest|inquiry|trial)$/.test(hearer) ? 'at' : 'before';
  return { kind: 'unnamed', name: `somebody ${before} the ${hearer}` };
};

function resolve(
  text: string,
  report: Told,
  names: NameIndex,
  spoken: readonly Spoken[],
): Resolved | undefined {
  const { line, source } = report;
  const phrase = phraseOf(wordsIn(line.words, source));
  const first = lowerAt(phrase.words, 0);
  if (phrase.words.length <= 2 && REPORTER.test(first)) return undefined;
  if (phrase.base.length === 1 && PRONOUN.test(first)) {
    const found = resolvePronoun(first, {
      text,
      line: line.index,
      sentence: line.sentence.start,
      start: source.start,
      names,
      spoken,
    });
    return found ?? { voice: { kind: 'unnamed' }, mention: undefined };
  }
  if (phrase.head !== undefined && THINGS.has(phrase.head.lower)) return undefined;
  const beside = namedBeside(line, phrase, names);
  const known = beside ?? company(text, phrase, source, names);
  if (known !== undefined) return named(known);
  const unknown = properBeside(text, phrase);
  if (unknown !== undefined) {
    return { voice: { kind: 'named', name: unknown }, mention: undefined };
  }
  return (
    anotherOf(phrase, spoken) ??
    spokenBefore(phrase, line.index, spoken, names) ??
    fromWords(text, phrase, report, names)
  );
}

/** The maximum number of speakers between 'one' and 'a second'. */
const REACH = 40;

/** Resolves descriptions such as 'a second': in 'One witness said ... A second said', it means 'a second witness'. */
function anotherOf({ base }: Phrase, spoken: readonly Spoken[]): Resolved | undefined {
  const words = base.map(({ lower }) => lower).join(' ');
  if (!/^(?:(?:a|the) (?:second|third|fourth|other)|another)$/.test(words)) return undefined;
  const before = spoken
    .slice(-REACH)
    .findLast(({ voice }) => voice.kind === 'unnamed' && /^(?:one|an?) \p{Ll}+$/u.test(voice.name ?? ''));
  if (before === undefined) return undefined;
  const [, noun] = (before.voice.name ?? '').split(' ');
  return { voice: { kind: 'unnamed', name: `${words} ${noun}` }, mention: undefined };
}

const LONGEST_NAME = 40;

function fromWords(text: string, phrase: Phrase, report: Told, names: NameIndex): Resolved {
  const { source } = report;
  const { head } = phrase;
  // In 'Associated Press reported', the first word of the name may not be part of the source.
  const mentions = mentionsWithin(names, { start: source.start - LONGEST_NAME, end: source.end }).filter(
    ({ end }) => end > source.start,
  );
  const mention =
    personAtHead(head, mentions) ??
    nameAtEnd(phrase, mentions) ??
    holder(text, phrase, report, names) ??
    (head && (meant(head, mentions) ?? apposed(phrase, mentions))) ??
    (head && DOCUMENTS_THAT_SPEAK.has(head.lower) ? owner(phrase, mentions) : undefined) ??
    (head && phrase.definite ? lastBefore(names.roles.get(head.lower) ?? [], source.start) : undefined);
  // What Norlanders hope is not what Norland hopes.
  const isPeople =
    mention?.name.kind === 'place' && isDemonym(head?.text ?? '') && /[^s]s$/.test(head?.text ?? '');
  return mention === undefined || isPeople
    ? { voice: describedVoice(text, phrase, mentions), mention: undefined }
    : named(mention);
}

/** Returns the person who is the head of a source: 'Ann Lind of the group Ending Waste'. */
const personAtHead = (head: Word | undefined, mentions: readonly Mention[]): Mention | undefined => {
  const found = head && meant(head, mentions);
  return found?.name.kind === 'person' ? found : undefined;
};

const meant = (head: Word, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(({ start, end }) => start < head.end && head.start < end);

/** Returns the owner of a document, such as Lind in 'Lind’s statement' and 'a report by Lind'. */
const owner = (phrase: Phrase, mentions: readonly Mention[]): Mention | undefined => {
  const { base, head } = phrase;
  const [by, next, second] = head === undefined ? [] : base.slice(base.indexOf(head) + 1);
  if (by?.lower === 'by') {
    const first = next?.lower === 'the' ? second : next;
    return mentions.length === 1 ? mentions.find(({ start }) => start === first?.start) : undefined;
  }
  const mark = base.find(({ lower }) => lower === "'s" || lower === "'");
  if (mark === undefined) return undefined;
  // In 'an edition of Norland’s Evening News', the owner is the organization.
  const owned = mentions.find(({ start, name }) => start === mark.end + 1 && name.kind === 'organization');
  return owned ?? mentions.find(({ end }) => end === mark.start || end === mark.end);
};

/** Returns the name after a comma and perhaps a title: 'the chair of the port, Ann Lind,', 'the chair, Dr Ann Lind,'. */
function apposed(phrase: Phrase, mentions: readonly Mention[]): Mention | undefined {
  const [comma, first, second] = afterBrackets(phrase.words.slice(phrase.base.length));
  if (comma?.text !== ',' || first === undefined) return undefined;
  const starts = [first.start, ...(TITLES.has(first.text) && second ? [second.start] : [])];
  return mentions.find(({ start, name }) => starts.includes(start) && name.kind === 'person');
}
