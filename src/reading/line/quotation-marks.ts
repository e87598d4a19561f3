import { once } from '../../text/grouped-by.js';
import type { Sentence, Token } from '../reading.js';
import { forgottenEnd, paragraphEnds } from './forgotten-mark.js';
import { type Line, type QuoteState, tokensBySentence, type Word } from './words.js';

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
const EITHER = new Set(['"', '‟', "''", '``', '’’', '‘‘']);
const SINGLE = new Set(["'", '‘', '’', '`']);
const STARTS_BEFORE = /[\s([{—–-]/;
const GOES_ON_AFTER = /[\p{L}\p{N}$£€[…]/u;

/** Matches a single quotation mark that ends a quotation: it follows a punctuation mark and precedes a space. */
const SINGLE_END = /[,.!?…]['’](?=\s|$)/gu;

/** The maximum length of a quotation within another quotation. */
const LONGEST_NESTED = 40;

/** How many characters after the start of a nested quotation are searched for the end of the outer quotation. */
const FARTHEST = 2_000;

type Open = 'none' | 'double' | 'single';

/**
 * Splits a text into lines and marks each word as quoted or not. A quotation ends with its paragraph, so that an
 * unclosed mark affects only that paragraph. If a quotation continues, newspapers repeat the opening mark in the next
 * paragraph.
 */
export function quotedLines(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): readonly Line[] {
  const groups = tokensBySentence(sentences, tokens);
  const marks = new Marks(text, paragraphEnds(text, sentences));
  const lines: Line[] = [];
  const lowered = new Map<string, string>();
  let paragraph = -1;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || text.slice(before.end, sentence.start).includes('\n')) {
      paragraph += 1;
      marks.reset();
    }
    const startsInside = marks.inside;
    const words = joinDoubled(groups[index] ?? []).map((token) =>
      word(token, marks.read(token, index, sentence), lowered),
    );
    lines.push({ sentence, index, words, paragraph, startsInside });
  });
  return lines;
}

/** Joins two adjacent single marks, which stand for a double mark. */
function joinDoubled(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const doubled =
      last !== undefined && SINGLE.has(token.text) && last.text === token.text && last.end === token.start;
    if (doubled) joined[joined.length - 1] = { ...last, text: last.text + token.text, end: token.end };
    else joined.push(token);
  }
  return joined;
}

/** Acronyms that are pronouns in lowercase. */
const ACRONYM = /^(?:WHO|US|IT)$/;

/** @param lowered the lowercase form of each word, shared since a long text has few distinct words */
function word({ start, end, text, pos }: Token, quote: QuoteState, lowered: Map<string, string>): Word {
  const lower = once(lowered, text, () =>
    ACRONYM.test(text) ? text : text.toLowerCase().replaceAll('’', "'"),
  );
  return { start, end, text, lower, pos, quote };
}

/** Tracks the quotation marks of a text from token to token. */
class Marks {
  private open: Open = 'none';
  private inNested = false;
  private readonly singleEnds: readonly number[];
  private nextEnd = 0;
  private forgottenEnd = Number.POSITIVE_INFINITY;

  constructor(
    private readonly text: string,
    private readonly paragraphEnds: readonly number[],
  ) {
    this.singleEnds = Array.from(text.matchAll(SINGLE_END), (match) => match.index + 1);
  }

  get inside(): boolean {
    return this.open !== 'none';
  }

  reset(): void {
    this.open = 'none';
    this.inNested = false;
  }

  read(token: Token, index: number, sentence: Sentence): QuoteState {
    if (token.start >= this.forgottenEnd) this.open = 'none';
    const state = this.reopens(token, sentence) ? 'open' : this.stateOf(token, index);
    if (state === 'close') this.open = 'none';
    if (state === 'open' || this.open === 'none') this.forgottenEnd = Number.POSITIVE_INFINITY;
    if (state === 'open' && this.open === 'double')
      this.forgottenEnd =
        forgottenEnd(this.text, token.end, sentence.end, this.paragraphEnds[index] ?? 0) ??
        Number.POSITIVE_INFINITY;
    return state;
  }

  /** Whether a mark reopens a quotation at the beginning of a sentence: '"It is late. "We are tired."' */
  private reopens({ text, start, end }: Token, sentence: Sentence): boolean {
    if (this.open !== 'double' || start !== sentence.start || !(EITHER.has(text) || OPENING.has(text)))
      return false;
    return GOES_ON_AFTER.test(this.text[end] ?? ' ');
  }

  private stateOf(token: Token, sentence: number): QuoteState {
    if (this.open === 'single') {
      return SINGLE.has(token.text) && this.isSingleEnd(token.start) ? 'close' : 'inside';
    }
    const before = this.text[token.start - 1] ?? ' ';
    const after = this.text[token.end] ?? ' ';
    if (SINGLE.has(token.text)) return this.single(token, sentence, before, after);
    if (OPENING.has(token.text)) return this.opening(before, after);
    if (CLOSING.has(token.text)) return 'close';
    if (!EITHER.has(token.text)) return this.inside ? 'inside' : 'outside';
    if (this.inside) return this.markInside(token, sentence, before, after);
    // A mark directly after a word must be a closing mark. The opening mark was not recognized.
    return STARTS_BEFORE.test(before) ? this.opened() : 'close';
  }

  /**
   * Whether a straight mark opens a quotation within another quotation, as the mark before 'Port' does in '"The "Port"
   * is shut."'.
   */
  private isNested(token: Token, sentence: number, before: string, after: string): boolean {
    if (this.inNested || !/\s/.test(before) || !/\p{L}/u.test(after)) return false;
    const rest = this.text.slice(
      token.end,
      Math.min(this.paragraphEnds[sentence] ?? 0, token.end + FARTHEST),
    );
    const [inner = '', ...others] = rest.split(token.text);
    return others.length % 2 === 0 && others.length > 0 && inner.length < LONGEST_NESTED;
  }

  /**
   * Returns the state at a straight mark inside a quotation. The mark ends the quotation unless it belongs to a nested
   * quotation.
   */
  private markInside(token: Token, sentence: number, before: string, after: string): QuoteState {
    const opens = this.isNested(token, sentence, before, after);
    const isInner = opens || this.inNested;
    this.inNested = opens;
    return isInner ? 'inside' : 'close';
  }

  /**
   * Returns the state at an opening mark. Inside a quotation, an opening mark is taken for a closing mark unless a word
   * follows.
   */
  private opening(before: string, after: string): QuoteState {
    if (!this.inside) return this.opened();
    return GOES_ON_AFTER.test(after) && STARTS_BEFORE.test(before) ? 'inside' : 'close';
  }

  private opened(): QuoteState {
    this.open = 'double';
    return 'open';
  }

  private single(token: Token, sentence: number, before: string, after: string): QuoteState {
    if (this.inside) return 'inside';
    const opens = token.text !== '’' && STARTS_BEFORE.test(before) && /\p{L}/u.test(after);
    if (!opens || !this.endsBefore(token.start, this.paragraphEnds[sentence] ?? 0)) return 'outside';
    this.open = 'single';
    return 'open';
  }

  private isSingleEnd(offset: number): boolean {
    this.skipTo(offset);
    return this.singleEnds[this.nextEnd] === offset;
  }

  /** Whether a quotation in single marks is closed before the end of its paragraph. */
  private endsBefore(offset: number, end: number): boolean {
    this.skipTo(offset);
    return (this.singleEnds[this.nextEnd] ?? Number.POSITIVE_INFINITY) < end;
  }

  private skipTo(offset: number): void {
    while ((this.singleEnds[this.nextEnd] ?? Number.POSITIVE_INFINITY) < offset) this.nextEnd += 1;
  }
}
