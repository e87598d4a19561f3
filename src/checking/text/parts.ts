import type { Token } from '../../reading/reading.js';
import { tokenize } from '../../reading/tokens.js';

const JOINING = /^(?:and|but|while|whereas|although|though)$/i;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|to|'ll|did|does|do)$/i;
const BE_OR_HAVE = /^(?:is|are|was|were|be|been|has|have|had|'s|'re)$/i;
const SUBJECT = /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/;

/**
 * Splits a sentence into parts that can each be true or false: the main clauses and, if several verbs share a subject,
 * a part for each verb. 'X will go and meet Y' has the parts 'X will go' and 'X will meet Y'. The parts are used only
 * for comparison and never shown.
 */
export function partsOf(tokens: readonly Token[], text: string): string[] {
  let isQuoted = false;
  let hasVerb = false;
  const borders = tokens.flatMap((token, at) => {
    const border = isQuoted ? undefined : borderAt(tokens, at, hasVerb);
    if (/^["“”]$/.test(token.text)) isQuoted = !isQuoted;
    if (OPENING.test(token.text) || border?.kind === 'clause') hasVerb = false;
    else hasVerb ||= isFiniteVerb(token) && !isAfterTo(tokens, at);
    return border ?? [];
  });
  if (borders.length === 0) return [text.trim()];
  const parts: string[] = [];
  let subject: readonly Token[] = [];
  for (const [index, border] of [START, ...borders].entries()) {
    const end = borders[index]?.at ?? tokens.length;
    const own = tokens.slice(border.at + border.skip, end);
    const whole = border.kind === 'verb' ? [...sharedBefore(subject, own), ...own] : own;
    if (border.kind === 'clause') subject = own;
    parts.push(wordsOf(whole));
  }
  return parts.filter((part) => /\p{L}/u.test(part));
}

/** Tokenizes a sentence and splits it with `partsOf`. */
export const partsIn = async (sentence: string): Promise<string[]> =>
  partsOf(await tokenize(sentence, [{ at: '', kind: 'prose', start: 0, end: sentence.length }]), sentence);

interface Border {
  readonly at: number;
  /** The number of words at the border that belong to neither side. */
  readonly skip: number;
  /** `clause` if a new subject follows, `verb` if another verb of the previous subject follows. */
  readonly kind: 'clause' | 'verb';
}

const START: Border = { at: 0, skip: 0, kind: 'clause' };

/** @param hasVerb whether the clause before the word has a finite verb */
function borderAt(tokens: readonly Token[], at: number, hasVerb: boolean): Border | undefined {
  const { text = '' } = tokens[at] ?? {};
  if (at === 0) return undefined;
  if (text === ';') return { at, skip: 1, kind: 'clause' };
  if (text === ',' && hasVerb && isSpliced(tokens, at)) return { at, skip: 1, kind: 'clause' };
  if (!JOINING.test(text) || !hasVerb) return undefined;
  if (joinsAdjectives(tokens, at)) return undefined;
  const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1];
  if (next && isFiniteVerb(next)) return { at, skip: 1, kind: 'verb' };
  return startsClause(tokens, at + 1) ? { at, skip: 1, kind: 'clause' } : undefined;
}

/** Whether a conjunction joins adjectives before one noun: 'over legal and economic reforms'. */
const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'ADJ' &&
  /^(?:ADP|DET)$/.test(tokens[at - 2]?.pos ?? '') &&
  /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '');

/** Whether a comma separates two main clauses, as in speech: 'Lind is an adviser now, he helps with the talks'. */
const isSpliced = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:he|she|it|they)$/i.test(tokens[comma + 1]?.text ?? '') &&
  tokens[comma + 1]?.pos === 'PRON' &&
  /^(?:VERB|AUX)$/.test(tokens[comma + 2]?.pos ?? '') &&
  !SPEECH.test(tokens[comma + 2]?.text ?? '') &&
  !tokens.slice(0, comma).some(({ text }) => SUBORDINATING.test(text));

const SPEECH = /^(?:say|says|said|add|adds|added|tells?|told|warn(?:s|ed)?|think(?:s)?|thought)$/i;

const SUBORDINATING =
  /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whenever|where|whether|while|that)$/i;

/** Words that introduce a clause. A later conjunction begins a new part only if the introduced clause has a verb. */
const OPENING = /^(?:that|because|if|whether|when|since|unless|so|says?|said|claims?|claimed)$/i;

/** Whether a word is a verb and not a participle in -ing. */
export const isFiniteVerb = ({ pos, text }: Token): boolean =>
  /^(?:VERB|AUX)$/.test(pos) && !/ing$/i.test(text);

const hasFiniteVerb = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isFiniteVerb(token) && !isAfterTo(tokens, at));

const isAfterTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text.toLowerCase() === 'to';

/** Whether a subject and its verb follow before the next punctuation mark or conjunction. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  if (!SUBJECT.test(tokens[from]?.pos ?? '')) return false;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (/^(?:[,;:.!?]|that|who|which)$/.test(token.text)) return false;
    if (JOINING.test(token.text) && !joinsNouns(tokens, at)) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/i.test(token.text)))
      return tokens[at - 1]?.text.toLowerCase() !== 'to' && !isParticiple(tokens, at);
  }
  return false;
}

/** Whether 'and' joins nouns: 'sales in Northern and Southern Norland'. */
const joinsNouns = (tokens: readonly Token[], at: number): boolean =>
  /^and$/i.test(tokens[at]?.text ?? '') &&
  [at - 1, at + 1].every((place) => /^(?:ADJ|NOUN|PROPN)$/.test(tokens[place]?.pos ?? ''));

/** Whether a word is a participle after its noun, without an auxiliary: 'tariffs imposed by China'. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /ed$/i.test(tokens[at]?.text ?? '') && /^by$/i.test(tokens[at + 1]?.text ?? '');

/** Returns the words that a later verb shares with the first: the subject and, before a base form, the modal. */
function sharedBefore(clause: readonly Token[], further: readonly Token[]): readonly Token[] {
  const verb = further.find(isFiniteVerb);
  if (verb !== undefined && !/(?:s|ed)$/.test(verb.text) && verb.pos === 'VERB') {
    const modal = clause.findLastIndex(({ text }, at) => MODAL.test(text) && clause[at + 1]?.pos !== 'PROPN');
    if (modal >= 0) return clause.slice(0, modal + 1);
  }
  const subject = withoutTime(clause);
  const first = subject.findIndex(isFiniteVerb);
  const isPassive = BE_OR_HAVE.test(subject[first]?.text ?? '') && /ed$/.test(verb?.text ?? '');
  return subject.slice(0, isPassive ? first + 1 : first);
}

/**
 * Removes a time phrase at the start, which may not apply to a second verb: 'In May, police searched the house and
 * left'.
 */
function withoutTime(clause: readonly Token[]): readonly Token[] {
  const comma = clause.findIndex(({ text }) => text === ',');
  const isTime = comma > 0 && clause[0]?.pos === 'ADP' && !hasFiniteVerb(clause.slice(0, comma));
  return isTime ? clause.slice(comma + 1) : clause;
}

function wordsOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ start, text }, at) =>
    at === 0 || start === tokens[at - 1]?.end ? text : ` ${text}`,
  );
  return words.join('').replace(/[\s,;:]+$/, '');
}

/** A name, its description, and the rest of the sentence: 'Ann Berg, the minister, left'. */
const APPOSED =
  /^((?:\p{Lu}[\p{L}'’.-]* ?){1,4}), ((?:an?|the|\p{Lu}[\p{L}]+['’]s) [^,]{3,60}), (\p{Ll}.+)$/u;

/** A name, a clause about it, and the rest of the sentence: 'Ann Berg, who heads the office, left'. */
const DESCRIBED = /^((?:\p{Lu}[\p{L}'’.-]* ?){1,4}), who ([^,]{3,60}), (\p{Ll}.+)$/u;

/** Splits 'Ann Berg, the minister, left' into 'Ann Berg left' and 'Ann Berg is the minister.' */
export function withoutApposition(sentence: string): string[] {
  const [, name, what, rest] = APPOSED.exec(sentence) ?? [];
  if (name !== undefined) return [`${name} ${rest}`, `${name} is ${what}.`];
  const [, person, does, further] = DESCRIBED.exec(sentence) ?? [];
  return person === undefined ? [sentence] : [`${person} ${further}`, `${person} ${does}.`];
}
