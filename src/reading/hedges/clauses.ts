import { isQuotationMark, isVerbAt, lowerAt, posAt, type Range, textAt, type Word } from '../line/words.js';
import { startsClause } from '../voices/finders/clause-start.js';

const CONJUNCTION =
  /^(?:and|but|or|while|whereas|although|though|because|as|when|if|unless|until|after|before|since|so|yet|where|whether)$/;
const RELATIVE = /^(?:which|who|whose|whom|where)$/;
const MARK = /^[,;:.—–]$/;

/**
 * A finite clause of a line. A clause that is interrupted by a relative clause has two entries, and the `scope` of the
 * second entry begins where the first entry begins.
 */
export interface Clause {
  readonly part: Range;
  readonly scope: Range;
  readonly opening: Opening;
}

/** How a clause begins. 'joined' means a verb or clause after 'and' or 'but', or a relative clause without a comma. */
type Opening = 'whether' | 'joined' | 'other';

/**
 * Splits a line into finite clauses: at semicolons and dashes, at conjunctions followed by a subject and a verb, and at
 * relative pronouns after a comma or, if the main clause already has its verb, after a noun. A relative clause ends at
 * the next comma, where its main clause continues.
 */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const finite = finiteAhead(words);
  let state: State = { first: 0, main: 0, relative: false, hasVerb: false, opening: 'other' };
  const close = (last: number): void => {
    const { first, main, relative, opening } = state;
    if (last >= first) clauses.push({ part: [first, last], scope: [relative ? first : main, last], opening });
  };
  for (let index = 1; index < words.length; index += 1) {
    const boundary = boundaryAt(words, index, state, finite);
    if (boundary !== undefined) {
      close(boundary === 'continued' ? index : index - 1);
      state = stateAfter(words, index, boundary, state);
    }
    state.hasVerb ||= isFiniteVerb(words, index);
  }
  close(words.length - 1);
  return clauses;
}

/** The clause that is being read: where it and its main clause begin, and whether the clause's verb has been read. */
interface State {
  readonly first: number;
  readonly main: number;
  readonly relative: boolean;
  readonly opening: Opening;
  hasVerb: boolean;
}

/** A boundary, named for the words after it. 'continued' means the rest of a main clause, after a relative clause. */
type Boundary = 'continued' | 'relative' | 'clause';

function boundaryAt(
  words: readonly Word[],
  index: number,
  { relative, hasVerb }: State,
  finite: readonly boolean[],
): Boundary | undefined {
  if (relative && words[index]?.text === ',' && words[index]?.quote !== 'inside') return 'continued';
  if (opensRelative(words, index) || (hasVerb && modifiesNoun(words, index))) return 'relative';
  const begins = beginsClause(words, index, finite) || (hasVerb && joinsVerb(words, index));
  return begins ? 'clause' : undefined;
}

function stateAfter(words: readonly Word[], index: number, boundary: Boundary, { main }: State): State {
  if (boundary === 'continued')
    return { first: index + 1, main, relative: false, hasVerb: false, opening: 'other' };
  const relative = boundary === 'relative';
  const opening = openingOf(words, index, relative);
  return { first: index, main: relative ? main : index, relative, hasVerb: false, opening };
}

function openingOf(words: readonly Word[], index: number, relative: boolean): Opening {
  if (relative) return words[index - 1]?.text === ',' ? 'other' : 'joined';
  if (lowerAt(words, index) === 'whether') return 'whether';
  return joinsVerb(words, index) ? 'joined' : 'other';
}

/** Whether a relative clause begins after a comma: ', which', ', with whom', ', the cause of which'. */
const opensRelative = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.text === ',' &&
  (RELATIVE.test(lowerAt(words, index)) ||
    (posAt(words, index) === 'ADP' && RELATIVE.test(lowerAt(words, index + 1))));

/** Whether a relative clause begins without a comma: 'a warehouse that was used', 'schools that want to share'. */
const modifiesNoun = (words: readonly Word[], index: number): boolean =>
  /^(?:that|which|who)$/.test(lowerAt(words, index)) &&
  /^(?:NOUN|PROPN)$/.test(posAt(words, index - 1)) &&
  isVerbAt(words, posAt(words, index + 1) === 'ADV' ? index + 2 : index + 1);

/** Returns, for each word, whether a finite verb follows before the next punctuation mark. */
function finiteAhead(words: readonly Word[]): readonly boolean[] {
  const ahead: boolean[] = new Array(words.length).fill(false);
  let verb = false;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    ahead[index] = verb;
    if (MARK.test(textAt(words, index))) verb = false;
    else if (isFiniteVerb(words, index)) verb = true;
  }
  return ahead;
}

const isFiniteVerb = (words: readonly Word[], index: number): boolean =>
  isVerbAt(words, index) && !/ing$/.test(lowerAt(words, index)) && lowerAt(words, index - 1) !== 'to';

function beginsClause(words: readonly Word[], index: number, finite: readonly boolean[]): boolean {
  const { lower = '', text = '' } = words[index] ?? {};
  if (/^(?:;|—|–|--)$/.test(text) || continuesAfterComma(words, index)) return true;
  if (!CONJUNCTION.test(lower) || finite[index] !== true || isQuotationMark(words, index)) return false;
  if (!startsSubject(words, index + 1)) return false;
  if (/^(?:and|or|as|after|before|since|until)$/.test(lower) && !startsClause(words, index + 1)) return false;
  if (lower === 'yet') return !/^(?:not|n't|has|have|had|as|is|are)$/.test(lowerAt(words, index - 1));
  return !/^(?:and|or|as|so)$/.test(lower) || lowerAt(words, index - 1) === ',';
}

/** Whether a new clause begins after a comma: 'If it holds, [they will stay]'. */
const continuesAfterComma = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.text === ',' &&
  /^(?:he|she|it|they|we|i|you|there)(?:'\w+)?$/.test(lowerAt(words, index)) &&
  posAt(words, index + 1) === 'AUX' &&
  !isOpening(words, index - 2);

/**
 * Whether the words before a comma begin a clause but do not contain its verb: 'Claims [that in 1997], she was there'.
 */
function isOpening(words: readonly Word[], last: number): boolean {
  for (let index = last; index >= 0 && index > last - LONGEST_OPENING; index -= 1) {
    if (isFiniteVerb(words, index)) return false;
    if (/^(?:that|when|if|because|although|while|since|after|before|as)$/.test(lowerAt(words, index)))
      return true;
  }
  return false;
}

const LONGEST_OPENING = 12;

/** Whether 'and' or 'but' joins a second verb or clause: 'Was closed [and is not expected to open]'. */
const joinsVerb = (words: readonly Word[], index: number): boolean =>
  /^(?:and|but)$/.test(lowerAt(words, index)) &&
  !isQuotationMark(words, index) &&
  (saysThat(words, index + 1) || joinsSubject(words, index) || isFiniteAfter(words, index));

/** Whether 'and' or 'but' joins another clause with 'that': 'Said the car was found [and that an arrest was near]'. */
const saysThat = (words: readonly Word[], index: number): boolean =>
  lowerAt(words, index) === 'that' && startsSubject(words, index + 1);

/**
 * Whether 'and' or 'but' joins a clause with a new subject: 'Has been cut [and schools will shut]', but not 'said
 * prices and wages will rise'.
 */
function joinsSubject(words: readonly Word[], and: number): boolean {
  if (!/^(?:VERB|ADV|ADJ|NUM)$/.test(posAt(words, and - 1)) || !startsSubject(words, and + 1)) return false;
  let verb = and + 1;
  while (verb < and + LONGEST_SUBJECT && /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(posAt(words, verb)))
    verb += 1;
  return posAt(words, verb) === 'AUX';
}

const LONGEST_SUBJECT = 6;

function isFiniteAfter(words: readonly Word[], and: number): boolean {
  const verb = posAt(words, and + 1) === 'ADV' ? and + 2 : and + 1;
  const isPast = posAt(words, verb) === 'VERB' && /ed$/.test(lowerAt(words, verb));
  return SURELY_FINITE.test(lowerAt(words, verb)) || (isPast && lowerAt(words, and - 1) === ',');
}

const SURELY_FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says|told|added|insisted|warned|argued|called|accused|urged|promised|vowed|went|took|gave|made|began|came|left|won|lost|plans?|hopes?|wants?|expects?|seeks?)$/;

const startsSubject = (words: readonly Word[], index: number): boolean =>
  /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(posAt(words, index));
