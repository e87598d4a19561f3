import verbs from '../../../data/lexicon/drafting/acts.json' with { type: 'json' };
import type { Position } from '../../briefing/file/schema.js';
import { OTHER, POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import type { Attribution } from '../../reading/reading.js';
import { verbForms } from '../../reading/voices/lexicon/verb-forms.js';
import { afterCue } from '../claims/speech.js';

/** Words that refer to another sentence: 'denied that', 'wants it lifted'. */
const POINTS_ELSEWHERE = /^(?:(?:that|this|so|those|these)[,.]?$|(?:it|them|him|her)(?:sel(?:f|ves))?\b)/i;

/** Returns what a call is for: 'calls for a vote' seeks a vote, and 'calls on Norway to leave' urges Norway to leave. */
export const calledFor = (wanted: string): Pick<Position, 'act' | 'text'> => ({
  act: /^for\s/i.test(wanted) ? 'seeks' : 'urges',
  text: wanted.replace(/^(?:for|on)\s/i, ''),
});

/**
 * Returns the aim or object of a position: 'for a vote', 'to leave'.
 *
 * @param last the offset at which the claim ends
 */
export function wantedBy(attribution: Attribution, text: string, last: number): string | undefined {
  const { start, end: near } = afterCue(attribution);
  // Include the charge: 'accused Lind of taking money'.
  const charge = CHARGE.exec(text.slice(near, last))?.[0] ?? '';
  const end = near + charge.length;
  const small = /\s(?:to|for|on|at)$/i.exec(text.slice(attribution.cue[0]?.start, start))?.[0] ?? '';
  return asPosition(`${small} ${text.slice(start, end)}`);
}

/** Returns the aim or object of a position without what follows it; undefined if it is cut off or unclear. */
export function asPosition(words: string): string | undefined {
  const wanted = words.replace(/\s+/gu, ' ').replace(NEW_CLAUSE, '').trim();
  if (NO_POSITION.test(wanted)) return undefined;
  const isCut = (wanted.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
  return wanted === '' || isCut || POINTS_ELSEWHERE.test(wanted)
    ? undefined
    : wanted.replace(/^to to /, 'to ').replace(ADDRESSEE, '');
}

/** Objects that make a verb mean something else: 'asked for comment', 'backed up her win'. */
const NO_POSITION = /^(?:for (?:a )?(?:further )?comments?\b|up\b|down\b)/i;

/** The words between a verb and what is said: 'Congress last month' in 'warned Congress last month that'. */
const ADDRESSEE = /^(?=\p{Lu}|(?:on|last|this) )(?:[^\s,]+ ){1,5}(?=that\b)/u;

/** Matches a clause with a subject of its own, 'and Canada has begun', but not 'and has begun', or another statement: 'and warned that'. */
const NEW_CLAUSE =
  /,? (?:and|but|while) (?:(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|the \p{Ll}+|he|she|it|they|we) (?:has|have|had|is|was|were|are|will|would|could|may|said|says|did|\p{Ll}{2,}ed)\b.*$|,? and (?:also |in turn )?(?:accus|call|den|said|urg|warn)\p{Ll}*\b.*$/u;

const CHARGE = /^,? of \p{Ll}+ing\b[^.;:]*/u;

/** An act; `label` is the verb if the format has no such act. */
type Act = Pick<Position, 'act' | 'label'>;

/** The act that each verb form expresses. Each line of the lexicon is `verb | act`. */
const byForm = new Map<string, Act>();
for (const line of verbs) {
  const [verb = '', label = ''] = line.split(' | ');
  const known = POSITION_ACTS.find((one) => one === label);
  const act: Act = known === undefined ? { act: OTHER, label } : { act: known };
  for (const form of verbForms(verb)) byForm.set(form, act);
}

/** Returns the act that an inflected verb expresses. The verb must be in lowercase. */
export const actOf = (form: string): Act | undefined => byForm.get(form);
