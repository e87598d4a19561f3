import { quotedLines } from '../line/quotation-marks.js';
import { hasVerb, type Line, lowerAt, posAt, type Range, spanOf, type Word } from '../line/words.js';
import type { Hedge, Sentence, Token } from '../reading.js';
import { type Clause, clausesOf } from './clauses.js';
import { opensClause } from './context.js';
import { type Match, matchAt } from './match.js';
import { modalAt } from './modals.js';
import { isNegated } from './negated.js';
import { nounScope } from './noun-scope.js';
import { purposeAt } from './purposes.js';
import { endOfOpening, scopeStart } from './scope-start.js';

/**
 * Finds the words that soften a statement, with their standing and the clause to which they apply. Words that only look
 * like hedges ('the month of May', 'the talks were held', 'scored two goals') are ignored.
 *
 * @param lines the sentences as lines, if they have already been split
 * @returns the hedges in text order
 */
export function readHedges(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  lines: readonly Line[] = quotedLines(text, sentences, tokens),
): readonly Hedge[] {
  return lines.flatMap(hedgesOf);
}

function hedgesOf({ words, sentence }: Line): readonly Hedge[] {
  const clauses = clausesOf(words);
  const hedges: Hedge[] = [];
  let clause = 0;
  let before: Match | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const match = hedgeAt(words, index, sentence.kind === 'title');
    if (match === undefined || isForeseen(words, match, before) || isAfterModal(words, match, before))
      continue;
    before = match;
    while ((clauses[clause]?.part[1] ?? words.length) < index) clause += 1;
    hedges.push({
      ...spanOf(words, match.range),
      at: sentence.at,
      standing: match.standing,
      scope: spanOf(words, scopeIn(words, clauses, clause, match)),
    });
    index = match.range[1];
  }
  return hedges;
}

/** Whether a request is only expected and therefore not a hedge: 'is expected to ask for time'. */
const isForeseen = (
  words: readonly Word[],
  { range: [first], standing }: Match,
  before: Match | undefined,
): boolean =>
  standing === 'aim' &&
  before !== undefined &&
  before.range[1] >= first - 2 &&
  /^(?:planned|expected|likely|possible)$/.test(before.standing) &&
  /^(?:to|will|would|may|might|could)$/.test(lowerAt(words, first - 1)) &&
  /^(?:ask|call|appeal|demand|propose|recommend|press|push|lobby|seek|campaign)$/.test(lowerAt(words, first));

/** Whether an appearance or impression is only a possibility: 'might look like', 'may seem'. */
const isAfterModal = (
  words: readonly Word[],
  { range: [first], standing }: Match,
  before: Match | undefined,
): boolean =>
  standing === 'perceived' &&
  before?.standing === 'possible' &&
  before.range[1] === first - 1 &&
  /^(?:look|seem|appear|sound)$/.test(lowerAt(words, first));

function hedgeAt(words: readonly Word[], index: number, isTitle: boolean): Match | undefined {
  const match =
    matchAt(words, index) ??
    modalAt(words, index) ??
    (isTitle ? headlinePlanAt(words, index) : undefined) ??
    purposeAt(words, index);
  return match === undefined || isNegated(words, match) ? undefined : match;
}

/**
 * Returns the words that a hedge softens. These are normally the clause that contains the hedge, together with any
 * clause that the last word of the hedge opens ('it looks as if they knew'). They can also be part of the clause or the
 * whole sentence.
 */
function scopeIn(words: readonly Word[], clauses: readonly Clause[], clause: number, match: Match): Range {
  const isOpening = match.standing === 'aim' && match.range[1] === 0;
  const comma = isOpening ? words.findIndex(({ text }) => text === ',') : -1;
  // The purpose in 'To save time, they sailed' ends at the comma.
  if (comma > 0) return [0, comma];
  if (opensSentence(words, match)) return [0, words.length - 1];
  const own = clauses[clause]?.scope;
  const opened = clauses
    .slice(clause + 1, clause + 3)
    .find(({ part }) => part[0] <= match.range[1] && match.range[1] <= part[1]);
  const end = opened?.scope[1] ?? endOfComplement(words, clauses, clause, match);
  const scope: Range = own ? [own[0], Math.max(own[1], end)] : match.range;
  const opening = endOfOpening(words, match, scope[0]);
  if (opening !== undefined) return [scope[0], opening];
  return nounScope(words, match, scope[1]) ?? scopeOf(words, match, scope);
}

/**
 * Returns the end of the clauses that a hedge opens: 'think [the parts that were found are new]', 'claimed [he lied and
 * was drunk]', 'doubt remains about [whether it will hold]'.
 */
function endOfComplement(
  words: readonly Word[],
  clauses: readonly Clause[],
  clause: number,
  { range: [, last], standing }: Match,
): number {
  const opens = /^(?:perceived|alleged|pending|expected)$/.test(standing) && opensClause(words, last + 1);
  let end = clauses[clause]?.scope[1] ?? last;
  if (opens && waitsForVerb(words, last + 1, end)) return clauses[clause + 2]?.part[1] ?? end;
  for (const { part, opening } of clauses.slice(clause + 1, clause + 1 + MOST_CLAUSES)) {
    const isOpened =
      opening === 'whether' ||
      (opens &&
        (opening !== 'other' || SUBORDINATE.test(lowerAt(words, part[0]))) &&
        !SAID.test(lowerAt(words, part[0] + 1)));
    if (!isOpened) break;
    end = part[1];
  }
  return end;
}

/** Whether a relative clause separates a subject from its verb: 'doubt that the crew[, who are tired,] will agree'. */
const waitsForVerb = (words: readonly Word[], from: number, end: number): boolean =>
  words[end]?.text === ',' &&
  /^(?:who|which|whose)$/.test(lowerAt(words, end + 1)) &&
  !hasVerb(words, from, end);

const MOST_CLAUSES = 4;
const SUBORDINATE = /^(?:until|when|if|unless|because|after|before|since|where|as)$/;
const SAID = /^(?:said|says|told|added|insisted|warned|argued|called|accused|urged|promised|vowed)$/;

/**
 * Whether a hedge is at the beginning of a sentence and applies to all of it: 'Allegedly, they left and nobody saw it'.
 */
const opensSentence = (words: readonly Word[], { range: [first, last], standing }: Match): boolean =>
  first <= 1 &&
  (lowerAt(words, last) === 'told' ||
    (words[last + 1]?.text === ',' &&
      (posAt(words, last) === 'ADV' || /^(?:perceived|likely)$/.test(standing))));

/** Returns the plan in a headline such as 'Norland to cut fees'. */
function headlinePlanAt(words: readonly Word[], index: number): Match | undefined {
  if (lowerAt(words, index) !== 'to' || posAt(words, index + 1) !== 'VERB') return undefined;
  const isPlan = words
    .slice(0, index)
    .every(({ pos, lower }) => lower === 'set' || !/^(?:VERB|AUX)$/.test(pos));
  return isPlan ? { range: [index, index], standing: 'planned' } : undefined;
}

/**
 * Returns the part of a clause that a hedge softens, including the hedge itself. A purpose does not soften the words
 * before it: 'is set to leave, aiming to return', 'works in order to'.
 */
function scopeOf(words: readonly Word[], match: Match, [from, to]: Range): Range {
  const [first, last] = match.range;
  const end = Math.max(to, last);
  if (match.standing === 'aim' && opensPurpose(words, first)) return [first, end];
  return [isApposed(words, first) ? from : Math.min(scopeStart(words, match, from), first), end];
}

function opensPurpose(words: readonly Word[], index: number): boolean {
  const lower = lowerAt(words, index);
  if (/^(?:in|so|with|to)$/.test(lower)) return true;
  const isParticiple = /ing$|^(?:aimed|designed|intended|meant)$/.test(lower);
  return isParticiple && /^(?:NOUN|PROPN|PUNCT)$/.test(posAt(words, index - 1));
}

/** Whether a hedge is in apposition to the whole clause before it: 'Managers knew of it, a claim the firm denies'. */
const isApposed = (words: readonly Word[], first: number): boolean =>
  lowerAt(words, first - 1) === ',' && /^an?$/.test(lowerAt(words, first));
