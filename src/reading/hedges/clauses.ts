import type { Range, Word } from '../line/words.js';
import { isQuotationMark, lowerAt, posAt } from '../line/words.js';

const CONJUNCTION =
  /^(?:and|but|or|while|whereas|although|though|because|as|when|if|unless|until|after|before|since|so|yet|where)$/;
const RELATIVE = /^(?:which|who|whose|whom|where)$/;
const MARK = /^[,;:.—–]$/;

/** A span of a line, and the clause that it belongs to, which is longer if a relative clause interrupts it. */
export interface Clause {
  readonly part: Range;
  readonly scope: Range;
}

/**
 * Splits a line into finite clauses: at semicolons and dashes, at conjunctions followed by a subject and a verb, and at
 * relative pronouns after a comma or, if the main clause already has its verb, after a noun. A relative clause ends at
 * the next comma, where its main clause continues.
 */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const finite = finiteAhead(words);
  let first = 0;
  let main = 0;
  let relative = false;
  let hasVerb = false;
  const close = (last: number): void => {
    if (last >= first) clauses.push({ part: [first, last], scope: [relative ? first : main, last] });
    first = last + 1;
    hasVerb = false;
  };
  for (let index = 1; index < words.length; index += 1) {
    if (relative && words[index]?.text === ',' && words[index]?.quote !== 'inside') {
      close(index);
      relative = false;
    } else if (opensRelative(words, index) || (hasVerb && modifiesNoun(words, index))) {
      close(index - 1);
      relative = true;
    } else if (beginsClause(words, index, finite)) {
      close(index - 1);
      relative = false;
      main = index;
    }
    hasVerb ||= isFiniteVerb(words, index);
  }
  close(words.length - 1);
  return clauses;
}

/** ', which', ', with whom', ', the cause of which' */
const opensRelative = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.text === ',' &&
  (RELATIVE.test(lowerAt(words, index)) ||
    (posAt(words, index) === 'ADP' && RELATIVE.test(lowerAt(words, index + 1))) ||
    (/^(?:DET|NUM|PRON)$/.test(posAt(words, index)) && isOfWhich(words, index)));

const isOfWhich = (words: readonly Word[], index: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      lowerAt(words, index + step) === 'of' && /^(?:which|whom)$/.test(lowerAt(words, index + step + 1)),
  );

/** 'a warehouse that was used', 'schools that want to share' */
const modifiesNoun = (words: readonly Word[], index: number): boolean =>
  /^(?:that|which|who)$/.test(lowerAt(words, index)) &&
  /^(?:NOUN|PROPN)$/.test(posAt(words, index - 1)) &&
  /^(?:VERB|AUX)$/.test(posAt(words, posAt(words, index + 1) === 'ADV' ? index + 2 : index + 1));

/** Whether a finite verb follows each word before the next punctuation mark. */
function finiteAhead(words: readonly Word[]): readonly boolean[] {
  const ahead: boolean[] = new Array(words.length).fill(false);
  let verb = false;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    ahead[index] = verb;
    if (MARK.test(words[index]?.text ?? '')) verb = false;
    else if (isFiniteVerb(words, index)) verb = true;
  }
  return ahead;
}

const isFiniteVerb = (words: readonly Word[], index: number): boolean =>
  /^(?:VERB|AUX)$/.test(posAt(words, index)) &&
  !/ing$/.test(lowerAt(words, index)) &&
  lowerAt(words, index - 1) !== 'to';

function beginsClause(words: readonly Word[], index: number, finite: readonly boolean[]): boolean {
  const { lower = '', text = '' } = words[index] ?? {};
  if (/^(?:;|—|–|--)$/.test(text)) return true;
  if (!CONJUNCTION.test(lower) || finite[index] !== true || isQuotationMark(words, index)) return false;
  if (!startsSubject(words, index + 1)) return false;
  return !/^(?:and|or|as|so)$/.test(lower) || lowerAt(words, index - 1) === ',';
}

const startsSubject = (words: readonly Word[], index: number): boolean =>
  /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(posAt(words, index));
