import type { BriefingFile } from '../../../briefing/file/schema.js';
import { ROLES } from '../../../reading/lexicon/titles.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { BODIES, COMPANIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { verbForms } from '../../../reading/voices/lexicon/verb-forms.js';
import { fold } from '../../../text/fold.js';
import { type Party, partiesOf } from './parties.js';

/** Verbs of taking a position, which report no statement by themselves. */
const POSITIONS = new Set(['refute', 'deny', 'reject', 'dispute', 'demand', 'request'].flatMap(verbForms));

/** How many words may stand between a speaker and the verb, without what stands between commas. */
const NEAR = 4;

/** 'Is expected to pay' is said of somebody; 'is asking' is rare enough. */
const BEFORE_PASSIVE = /^(?:is|are|was|were|be|been|being)$/u;

/** A verb of saying in any form, participles included, by the index of its word. */
const isSaying = (word: string): boolean => cueVerb(word) !== undefined || POSITIONS.has(word);

/**
 * Whether a sentence has somebody next to a verb of saying: by name ('the EPA, ..., claims'), by a short form, or by a
 * noun ('with the company announcing').
 */
export function saysIn(sentence: string, id: string, file: BriefingFile): boolean {
  const party = partiesOf(file).find((one) => one.id === id);
  return party !== undefined && sayingOf(sentence, party) !== undefined;
}

/** A speaker and the verb of saying after them, as offsets into a sentence. */
export interface Saying {
  readonly speaker: number;
  readonly verb: number;
  readonly end: number;
  /** How many words are between them. */
  readonly between: number;
}

/** The verb of saying that is next to a mention of somebody; of several, the first of the nearest. */
export function sayingOf(sentence: string, party: Party): Saying | undefined {
  const words = wordsOf(sentence);
  const all = words.flatMap(({ start }, index) => {
    const last = mentionAt(words, index, party);
    const found = last === undefined ? undefined : verbBehind(words, last + 1);
    return found
      ? [{ speaker: start, verb: found.verb.start, end: found.verb.end, between: found.between }]
      : [];
  });
  return all.sort((one, other) => one.between - other.between)[0];
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (sentence: string): Word[] =>
  [...sentence.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}.&-]*[\p{L}\p{N}])?(?:['’]\p{L}+)?|[,()]/gu)].map(
    ({ 0: text, index }) => ({
      text,
      folded: fold(text.replace(/['’]s?$/u, '')),
      start: index,
      end: index + text.length,
    }),
  );

/** The index of the last word of a mention that begins here. */
function mentionAt(words: readonly Word[], index: number, party: Party): number | undefined {
  const forms = formsOf(party).map((form) => form.split(/[\s-]+/u));
  const named = forms.find((form) => form.every((part, offset) => words[index + offset]?.folded === part));
  if (named !== undefined) return index + named.length - 1;
  if (/^(?:he|she|they|it)$/iu.test(words[index]?.text ?? ''))
    return /^(?:he|she)$/iu.test(words[index]?.text ?? '') === (party.kind === 'people') ? index : undefined;
  return nounAt(words, index, party);
}

const formsOf = ({ kind, names }: Party): string[] => [
  ...names.map((name) => fold(name).replace(/^the /u, '')),
  ...(kind === 'people' ? names.flatMap((name) => fold(name).split(' ').at(-1) ?? []) : []),
];

/** 'The company', 'the prime minister': an article, and a noun for bodies or offices within three words. */
function nounAt(words: readonly Word[], index: number, { kind }: Party): number | undefined {
  if (!/^(?:the|its|their)$/iu.test(words[index]?.text ?? '')) return undefined;
  const isNoun = ({ folded }: Word) =>
    kind === 'people' ? ROLES.has(folded) : BODIES.has(folded) || COMPANIES.has(folded);
  const offset = words.slice(index + 1, index + 4).findIndex(isNoun);
  return offset < 0 ? undefined : index + 1 + offset;
}

/** The verb of saying soon after a mention; what stands in parentheses or between commas is passed over. */
function verbBehind(words: readonly Word[], from: number): { verb: Word; between: number } | undefined {
  let at = from;
  let between = 0;
  for (let verb = words[at]; verb !== undefined && between < NEAR; verb = words[at]) {
    if (isSaying(verb.folded) && !BEFORE_PASSIVE.test(words[at - 1]?.folded ?? '')) return { verb, between };
    const next = behind(words, at);
    if (next === at + 1) between += 1;
    at = next;
  }
  return undefined;
}

/** The index behind a word, or behind what a comma or a parenthesis begins. */
function behind(words: readonly Word[], at: number): number {
  const text = words[at]?.text;
  const close = text === '(' ? ')' : text;
  if (close !== ',' && close !== ')') return at + 1;
  const end = words.findIndex((word, index) => index > at && word.text === close);
  return end < 0 ? at + 1 : end + 1;
}
