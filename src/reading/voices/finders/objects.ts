import { lowerAt, type Word } from '../../line/words.js';

/** Whether the object of a verb is a figure: 'put the toll at 19', 'gave the number of passengers as 198'. */
export function givesFigure(words: readonly Word[], verb: number): boolean {
  let figure = false;
  for (let index = verb + 1; index < verb + FIGURE_REACH; index += 1) {
    figure ||= FIGURE.test(lowerAt(words, index));
    if (figure && /^(?:at|as)$/.test(lowerAt(words, index))) return true;
    if (/^[,.;]$/.test(lowerAt(words, index))) return false;
  }
  return false;
}

const FIGURE_REACH = 12;
const FIGURE =
  /^(?:toll|number|numbers|figure|figures|total|cost|costs|price|value|count|fee|age|share|rate|loss|losses|damage|size|distance|speed|height|length|weight|depth|chance|odds)$/;

/** Whether the object of a verb is a statement: 'issued a short statement'. */
export function givesStatement(words: readonly Word[], verb: number): boolean {
  for (let index = verb + 1; index < verb + 5; index += 1) {
    if (/^(?:statement|letter|message|apology|warning)$/.test(lowerAt(words, index))) return true;
  }
  return false;
}

/** Whether a verb compares its object to something: 'sees the plan as a threat'. */
export function isComparison(words: readonly Word[], verb: number): boolean {
  for (let index = verb + 2; index < verb + 10; index += 1) {
    if (/^(?:as|among)$/.test(lowerAt(words, index))) return true;
    if (/^[,.;:]$/.test(lowerAt(words, index))) return false;
  }
  return false;
}

/** Verbs that say something of their object and not of the clause before: 'The day he left, Lind endorsed his rival'. */
export const WITH_OBJECT =
  /^(?:back|blame|condemn|congratulate|criticize|criticise|defend|denounce|endorse|honor|honour|oppose|praise|support|thank|welcome)$/;

/** Whether somebody is put into an office: 'confirmed Lind’s nomination', 'confirmed Lind as its chair'. */
export function appoints(words: readonly Word[], verb: number): boolean {
  for (let index = verb + 1; index < verb + 7; index += 1) {
    if (/^(?:nomination|appointment|nominee|nominees|as)$/.test(lowerAt(words, index))) return true;
    if (/^(?:that|[,.;:])$/.test(lowerAt(words, index))) return false;
  }
  return false;
}
