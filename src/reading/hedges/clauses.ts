import type { Range, Word } from '../line/words.js';
import { isQuotationMark, lowerAt, posAt } from '../line/words.js';

const CONJUNCTION = /^(?:and|but|or|while|whereas|although|though|because|as|when|if|unless|until|after|before|since|so|yet|where)$/;
const RELATIVE = /^(?:which|who|whose|whom|where)$/;

/**
 * Cuts a line into finite clauses: at semicolons and dashes, at conjunctions with a subject and a verb behind them, at
 * relative pronouns behind a comma. What stands before a clause that is set in goes on behind it only as a new clause.
 */
export function clausesOf(words: readonly Word[]): readonly Range[] {
  const clauses: Range[] = [];
  const finite = finiteAhead(words);
  let first = 0;
  for (let index = 1; index < words.length; index += 1) {
    if (!beginsClause(words, index, finite)) continue;
    if (index - 1 >= first) clauses.push([first, index - 1]);
    first = index;
  }
  if (first < words.length) clauses.push([first, words.length - 1]);
  return clauses;
}

/** For each word whether a finite verb stands behind it before the next mark. */
function finiteAhead(words: readonly Word[]): readonly boolean[] {
  const ahead: boolean[] = new Array(words.length).fill(false);
  let verb = false;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    ahead[index] = verb;
    if (/^[,;:.—–]$/.test(words[index]?.text ?? '')) verb = false;
    if (/^(?:VERB|AUX)$/.test(posAt(words, index)) && !/ing$/.test(lowerAt(words, index))) {
      verb = lowerAt(words, index - 1) !== 'to' || verb;
    }
  }
  return ahead;
}

function beginsClause(words: readonly Word[], index: number, finite: readonly boolean[]): boolean {
  const { lower = '', text = '' } = words[index] ?? {};
  if (/^(?:;|—|–|--)$/.test(text)) return true;
  if (lowerAt(words, index - 1) === ',' && RELATIVE.test(lower)) return true;
  if (!CONJUNCTION.test(lower) || finite[index] !== true || isQuotationMark(words, index)) return false;
  if (/^(?:and|or)$/.test(lower)) return startsSubject(words, index + 1) && lowerAt(words, index - 1) === ',';
  return lower !== 'as' && lower !== 'so' ? startsSubject(words, index + 1) : /^(?:PRON|DET|PROPN)$/.test(posAt(words, index + 1)) && lowerAt(words, index - 1) === ',';
}

const startsSubject = (words: readonly Word[], index: number): boolean =>
  /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(posAt(words, index));

/** The clause of a line that a word stands in. */
export const clauseAt = (clauses: readonly Range[], index: number): Range =>
  clauses.find(([first, last]) => first <= index && index <= last) ?? [index, index];
