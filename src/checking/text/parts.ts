import type { Token } from '../../reading/reading.js';

/** What a sentence says in one of its parts, as words of its own: 'X will go and meet Y' says that X will meet Y. */
export type Part = string;

const JOINING = /^(?:and|but|while|whereas|although|though)$/i;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|to|'ll|did|does|do)$/i;
const BE_OR_HAVE = /^(?:is|are|was|were|be|been|has|have|had|'s|'re)$/i;
const SUBJECT = /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/;

/**
 * The parts of a sentence that are each true or false by themselves: its main clauses, and what one subject does in several
 * verbs, each with that subject. These words serve to compare and are never shown.
 *
 * @returns one part, the sentence itself, where it joins nothing
 */
export function partsOf(tokens: readonly Token[], text: string): Part[] {
  const borders = tokens.flatMap((_, at) => borderAt(tokens, at) ?? []);
  if (borders.length === 0) return [text.trim()];
  const parts: Part[] = [];
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

interface Border {
  readonly at: number;
  /** How many words of the border belong to neither side. */
  readonly skip: number;
  /** A clause with its own subject, or a further verb of the one before. */
  readonly kind: 'clause' | 'verb';
}

const START: Border = { at: 0, skip: 0, kind: 'clause' };

function borderAt(tokens: readonly Token[], at: number): Border | undefined {
  const { text = '' } = tokens[at] ?? {};
  if (at === 0 || isInQuotation(tokens, at)) return undefined;
  if (text === ';') return { at, skip: 1, kind: 'clause' };
  if (!JOINING.test(text) || !hasFiniteVerb(tokens.slice(0, at))) return undefined;
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  if (/^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') && !/ing$/i.test(tokens[next]?.text ?? ''))
    return { at, skip: 1, kind: 'verb' };
  return startsClause(tokens, at + 1) ? { at, skip: 1, kind: 'clause' } : undefined;
}

function isInQuotation(tokens: readonly Token[], at: number): boolean {
  const marks = tokens.slice(0, at).filter(({ text }) => /^["“”]$/.test(text)).length;
  return marks % 2 === 1;
}

const isFiniteVerb = ({ pos, text }: Token): boolean => /^(?:VERB|AUX)$/.test(pos) && !/ing$/i.test(text);

const hasFiniteVerb = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isFiniteVerb(token) && tokens[at - 1]?.text.toLowerCase() !== 'to');

/** A subject, and its verb before the next mark or conjunction. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  if (!SUBJECT.test(tokens[from]?.pos ?? '')) return false;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (/^[,;:.!?]$/.test(token.text) || JOINING.test(token.text)) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/i.test(token.text)))
      return tokens[at - 1]?.text.toLowerCase() !== 'to' && !isParticiple(tokens, at);
  }
  return false;
}

/** 'tariffs imposed by China': a participle behind its noun, without an auxiliary. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /ed$/i.test(tokens[at]?.text ?? '') && /^by$/i.test(tokens[at + 1]?.text ?? '');

/**
 * The words that a further verb shares with the first one: the subject, and the modal where the verb is in the form that
 * follows one.
 */
function sharedBefore(clause: readonly Token[], further: readonly Token[]): readonly Token[] {
  const verb = further.find(isFiniteVerb);
  if (verb !== undefined && !/(?:s|ed)$/.test(verb.text) && verb.pos === 'VERB') {
    const modal = clause.findLastIndex(({ text }, at) => MODAL.test(text) && clause[at + 1]?.pos !== 'PROPN');
    if (modal >= 0) return clause.slice(0, modal + 1);
  }
  const first = clause.findIndex(isFiniteVerb);
  const isPassive = BE_OR_HAVE.test(clause[first]?.text ?? '') && /ed$/.test(verb?.text ?? '');
  return clause.slice(0, isPassive ? first + 1 : first);
}

function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  let end = -1;
  for (const token of tokens) {
    words += (words === '' || token.start === end ? '' : ' ') + token.text;
    end = token.end;
  }
  return words.replace(/[\s,;:]+$/, '');
}

/** 'Ann Berg, the minister, left': a name, what it is, and the rest. */
const APPOSED =
  /^((?:\p{Lu}[\p{L}'’.-]* ?){1,4}), ((?:an?|the|\p{Lu}[\p{L}]+['’]s) [^,]{3,60}), (\p{Ll}.+)$/u;

/** What a sentence says of somebody in passing, and the sentence without it. */
export function withoutApposition(sentence: string): string[] {
  const [, name, what, rest] = APPOSED.exec(sentence) ?? [];
  return name === undefined ? [sentence] : [`${name} ${rest}`, `${name} is ${what}.`];
}
