import words from '../../../data/lexicon/reading/tenses.json' with { type: 'json' };
import { anyOf } from '../lexicon-pattern.js';
import type { Context } from './rule.js';

/** They put what the sentence tells into the future. */
const FUTURE = words.future;

/** They tell what has been said: a day behind one of them has passed. */
const TOLD = words.told;

const COMES = new RegExp(`\\b(?:${anyOf(FUTURE)})\\b`, 'u');
const WAS_SAID = new RegExp(`\\b(?:${anyOf(TOLD)})(?:\\s(?:late|early))?(?:\\s(?:on|in|at))?\\s$`, 'u');

/** Whether a day that is only named, such as 'Thursday', lies ahead: in news it does not unless the sentence says so. */
export function liesAhead({ before, after }: Context): boolean {
  if (WAS_SAID.test(before)) return false;
  if (COMES.test(clause(before)) || /^\s(?:will|is to|are to)\b/u.test(after)) return true;
  return OPENS_SENTENCE.test(before) && COMES.test(after.slice(0, 100).replace(/[.;:“”"].*$/su, ''));
}

/** 'On Wednesday, the ministers are to meet' */
const OPENS_SENTENCE = /^["“‘]?(?:(?:But|And|On|By|Late|Early)\s){0,2}$/u;

/** The end of a sentence from its last comma or mark of quotation on, as far as a verb may stand. */
const clause = (before: string): string =>
  before.slice(Math.max(0, before.length - 120)).replace(/^.*[;:“”"]/su, '');
