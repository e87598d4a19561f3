import { linesOf } from '../lexicon-lines.js';
import { anyOf } from '../lexicon-pattern.js';
import type { Context } from './rule.js';

/** Words that put the events of a sentence into the future. */
const FUTURE = linesOf(`
  will
  won't
  won’t
  shall
  is to
  are to
  is set
  are set
  is due
  are due
  is expected
  are expected
  is scheduled
  are scheduled
  is going
  are going
  is planned
  are planned
  be held
  plan to
  plans to
  planned for
  scheduled for
  scheduled to
  due to
  slated
  set to
  set for
  expected to
  until
  must
  beginning
  starting
  ahead of
  upcoming
  deadline
`);

/** Reporting verbs in the past: a day after one of them is past. */
const TOLD = linesOf(`
  said
  told
  says
  announced
  reported
  wrote
  added
  tweeted
  confirmed
  warned
  argued
  noted
  released
  published
  issued
  signed
  statement
  interview
  briefing
  news conference
`);

const COMES = new RegExp(`\\b(?:${anyOf(FUTURE)})\\b`, 'u');
const WAS_SAID = new RegExp(`\\b(?:${anyOf(TOLD)})(?:\\s(?:late|early))?(?:\\s(?:on|in|at))?\\s$`, 'u');

/** Whether a weekday such as 'Thursday' is in the future. In news it is not, unless the sentence says so. */
export function liesAhead({ before, after }: Context): boolean {
  if (WAS_SAID.test(before)) return false;
  if (COMES.test(clause(before)) || /^\s(?:will|is to|are to)\b/u.test(after)) return true;
  return OPENS_SENTENCE.test(before) && COMES.test(after.slice(0, 100).replace(/[.;:“”"].*$/su, ''));
}

/** 'On Wednesday, the ministers are to meet' */
const OPENS_SENTENCE = /^["“‘]?(?:(?:But|And|On|By|Late|Early)\s){0,2}$/u;

/** Returns the end of a sentence from its last comma or quotation mark, as far as a verb can be. */
const clause = (before: string): string =>
  before.slice(Math.max(0, before.length - 120)).replace(/^.*[;:“”"]/su, '');
