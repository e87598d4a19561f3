import type { Span } from '../../reading/reading.js';
import { type Act, actOf } from './acts.js';

/** Who takes a position, the act that the verb expresses, and the words for the aim or object. */
export interface Want {
  readonly whose: string;
  readonly act: Act;
  readonly wanted: string;
}

/** Words that refer to another sentence: 'denied that', 'wants it lifted'. */
const POINTS_ELSEWHERE = /^(?:(?:that|this|so|those|these)[,.]?$|(?:it|them|him|her)(?:sel(?:f|ves))?\b)/i;

/** A subject that may be somebody else than the reading supposes: 'They want to sell arms.' */
const UNSURE = /^(?:they|it|we)$/i;

/** Verbs before a name and an infinitive without 'to': 'to help Taiwan defend itself'. */
const BEFORE_INFINITIVE = /\b(?:help|let|mak|watch)(?:e|es|s|ing|ed|ped|ted)?\s(?:the\s)?$/iu;

/** Returns whether the subject of a verb is nobody with a position, or not the subject of a statement. */
export function isNoParty({ start, end }: Span, text: string): boolean {
  const words = text.slice(start, end);
  return (
    PUBLIC.test(words) ||
    UNSURE.test(words) ||
    BEFORE_INFINITIVE.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** Returns the object of a position; undefined if a quotation is cut off in it or if it points to another sentence. */
export function wholeObject(whole: string): string | undefined {
  const wanted = withoutNextAct(whole);
  const isCut = (wanted.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  return wanted === '' || isCut || POINTS_ELSEWHERE.test(wanted)
    ? undefined
    : wanted.replace(DAY, '').replace(ADDRESSEE, '');
}

/** Removes a second position from the first: 'the charges and accused the council', 'to pay and warned that'. */
function withoutNextAct(wanted: string): string {
  for (const { index, 1: form = '' } of wanted.matchAll(/,? and (?:in turn |also |then )?(\p{Ll}+)/gu))
    if (/(?:ed|s)$/u.test(form) && actOf(form) !== undefined) return wanted.slice(0, index);
  return wanted;
}

/** A day between a verb and its object: 'urged on Monday the council to act'. */
const DAY =
  /^(?:earlier )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night))?,? /;

/** The words between a verb and what is said: 'Congress last month' in 'warned Congress last month that'. */
const ADDRESSEE = /^(?=\p{Lu}|(?:on|last|this) )(?:[^\s,]+ ){1,5}(?=that\b)/u;

/** Matches groups for whom no party speaks: 'the British public'. */
const PUBLIC = /\b(?:public|people|voters|taxpayers|residents|citizens|population|families)$/iu;

/** Matches a clause with a subject of its own: 'and Canada has begun', but not 'and has begun'. */
export const NEW_CLAUSE =
  /,? (?:and|but|while) (?:(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|the \p{Ll}+|he|she|it|they|we) (?:has|have|had|is|was|were|are|will|would|could|may|said|says|did|\p{Ll}{2,}ed)\b.*$/u;
