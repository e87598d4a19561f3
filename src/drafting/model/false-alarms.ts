import type { Finding } from '../../checking/finding.js';
import type { Meaning } from '../../checking/meaning/meaning.js';
import { standsIn } from '../../checking/verify/comparable.js';
import type { Proposal } from './proposals.js';

/** Differences in names and numbers that the checks report and that are none. */

/** A name or number of a statement, and the one that the source has in its place. */
interface Exchanged {
  readonly said: string;
  readonly source: string;
}

/** Words for somebody whose name the sentence before has. */
const POINTS = /\b(?:he|she|they|his|her|their|him|them|who|whose)\b/i;

/**
 * Whether one name is not in the place of the other: the other belongs to whoever speaks or is spoken to, or only tells
 * whose officer or paper it is.
 *
 * @param text the statement
 * @param source the words of the source behind it
 * @param voice whoever says it
 */
export function isNotSwapped({ said, source: other }: Exchanged, text: string, source: string, voice = '') {
  if (isOfAnother(said, text) || isMisspelled(said, other)) return true;
  if (voice !== '' && standsIn(other, voice)) return true;
  if (isAddressed(other, source)) return true;
  const isInSource = standsIn(said, source);
  return isInSource && !standsIn(other, text) && (POINTS.test(text) || describes(other, source));
}

/** 'Etemad', in 'Etemad-e Melli'. */
const isOfAnother = (name: string, text: string): boolean =>
  new RegExp(`${escaped(name)}-|-\\p{L}+ ${escaped(name)}`, 'u').test(text);

/** 'Told the BBC', 'to Xinhua'. */
const isAddressed = (name: string, source: string): boolean =>
  new RegExp(`\\b(?:told|tell|tells|telling|to) (?:the )?${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(
    source,
  );

/** 'The Cuban leader', 'the Iran-based newspaper'. */
const describes = (name: string, source: string): boolean =>
  new RegExp(`${escaped(name)}(?:-| )\\p{Ll}`, 'u').test(source);

/** 'Kalameh Sabz' for 'Kalameh Sabs': names of the same length with one different letter, not the first of a word. */
function isMisspelled(said: string, other: string): boolean {
  if (said.length !== other.length || said.length < 8) return false;
  const places = [...said].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  return places.length === 1 && said[(places[0] ?? 0) - 1] !== ' ' && places[0] !== 0;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 'All 259 on board and eleven on the ground': both have both numbers, in the same order. */
export function haveBoth({ said, source: other }: Exchanged, text: string, source: string): boolean {
  const places = [text, source].map((words) => [words.indexOf(said), words.indexOf(other)] as const);
  return (
    places.every(([one, two]) => one >= 0 && two >= 0) &&
    new Set(places.map(([one, two]) => one < two)).size === 1
  );
}

/** Whether a text repeats a hedge, perhaps in another form: 'the suggestion is' for 'has suggested'. */
export const repeatsHedge = (hedge: string, text: string): boolean =>
  standsIn(hedge, text) || stemsIn(hedge).some((stem) => stemsIn(text).includes(stem));

const stemsIn = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 6));

/** 'The 420 event': a number before a noun in the singular is its name, if the text has both elsewhere. */
export function isDesignation(number: string, { words }: Meaning, article: string): boolean {
  if (!/^\d+$/.test(number) || number === '1') return false;
  const at = words.findIndex(({ text }) => text === number);
  const next = words[at + 1];
  return (
    next?.pos === 'NOUN' &&
    !/(?:s|people|men|women|children|police|percent|million|billion|thousand|hundred)$/.test(next.lower) &&
    standsIn(`${number} ${next.text}`, article)
  );
}

/** 'Others highlighted': whoever an unnamed voice is, the sentence begins with them. */
const isSubject = (label: string, sentence: string): boolean =>
  /^(?:others|some|critics|supporters|opponents|experts|observers|analysts|many|several)\b/i.test(label) &&
  sentence.toLowerCase().startsWith(label.toLowerCase());

/** The quotations in a text, one after the other. */
export const quotedIn = (text: string): string => (text.match(/["“][^"“”]*["”]/gu) ?? []).join(' ');

/** What a claim is compared with. */
interface Compared {
  readonly sentence: string;
  /** The meaning of the claim. */
  readonly said: Meaning;
  readonly article: string;
}

/** Whether a finding about a proposed claim is none. */
export function isHarmless(
  { kind, words: { claim = '', source } }: Finding,
  { text, voice, hedge }: Pick<Proposal, 'text' | 'voice' | 'hedge'>,
  { sentence, said, article }: Compared,
): boolean {
  // 'The notion that it "is going to invade" is far-fetched': the hedge is in what is spoken about.
  if (kind === 'firmer-standing') return source !== undefined && standsIn(source, quotedIn(text));
  if (kind === 'firmer-wording') return hedge !== '' && repeatsHedge(hedge, text);
  if (kind === 'not-in-sentence' && isDesignation(claim, said, article)) return true;
  if (source === undefined) return kind === 'other-voice' && isSubject(claim, sentence);
  const exchanged = { said: claim, source };
  return kind === 'swapped'
    ? isNotSwapped(exchanged, text, sentence, voice.name)
    : kind === 'not-in-sentence' && haveBoth(exchanged, text, sentence);
}
