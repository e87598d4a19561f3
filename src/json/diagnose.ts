import { Places } from '../text/lines-and-columns.js';
import { CODE, isNumber, skipSpace, wordAt } from './characters.js';
import {
  duplicate,
  lone,
  noColon,
  noKey,
  noSeparator,
  noValue,
  type ParsePosition,
  type SyntaxProblem,
  tooDeep,
  tooLarge,
  tooLong,
  tooManyKeys,
  trailingComma,
  trailingText,
} from './faults.js';
import { Findings, type Path } from './findings.js';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { loneSurrogates, readString } from './strings.js';

/**
 * Finds the errors in JSON text, each with its place and reason. Text has no errors if `JSON.parse` accepts it, if it
 * is within the limits, and if it has no duplicate keys or lone surrogates.
 *
 * @param text the text without its byte-order mark
 * @returns the first error in syntax, depth or number of keys; if there is none, all other errors in text order
 */
export function diagnose(text: string): readonly Problem[] {
  const places = new Places(text);
  const examiner = new Diagnosis(text, places);
  try {
    examiner.file();
    return examiner.findings.problems;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (examiner.findings.isFull) return examiner.findings.problems;
    const last = new Findings(places);
    last.add(examiner.path, error.fault);
    return last.problems;
  }
}

class Stop extends Error {
  constructor(readonly fault: SyntaxProblem) {
    super(fault.message);
  }
}

/** A recursive descent parser. The depth limit also limits the call stack. */
class Diagnosis {
  readonly findings: Findings;
  readonly path: (string | number)[] = [];
  readonly #open: number[] = [];
  #at = 0;
  #previous = 0;

  constructor(
    private readonly text: string,
    private readonly places: Places,
  ) {
    this.findings = new Findings(places);
  }

  file(): void {
    this.#value();
    this.#skip();
    if (this.#at < this.text.length) this.#stop(trailingText);
  }

  #value(): void {
    this.#skip();
    switch (this.text.charCodeAt(this.#at)) {
      case CODE.quote:
        this.#string(this.path);
        break;
      case CODE.openBrace:
        this.#inside(() => this.#members(new Map()), CODE.closeBrace);
        break;
      case CODE.openBracket:
        this.#inside(() => this.#elements(), CODE.closeBracket);
        break;
      default:
        this.#word();
    }
    this.#previous = this.#at;
  }

  #inside(items: () => void, closing: number): void {
    const start = this.#at;
    if (this.#open.push(start) > LIMITS.depth) throw new Stop(tooDeep(start));
    this.#at++;
    if (this.#next() !== closing) items();
    this.#at++;
    this.#open.pop();
  }

  #elements(): void {
    for (let index = 0; ; index++) {
      this.path.push(index);
      this.#value();
      this.path.pop();
      if (!this.#separator(CODE.closeBracket)) return;
    }
  }

  /** @param seen the offsets of the keys that have been read */
  #members(seen: Map<string, number>): void {
    for (let count = 1; ; count++) {
      if (this.#next() !== CODE.quote) this.#stop(noKey);
      const start = this.#at;
      if (count > LIMITS.keys) throw new Stop(tooManyKeys(start));
      const key = this.#string(this.path);
      this.path.push(key);
      this.#noteKey(seen, key, start);
      this.#colon();
      this.#value();
      this.path.pop();
      if (!this.#separator(CODE.closeBrace)) return;
    }
  }

  #noteKey(seen: Map<string, number>, key: string, start: number): void {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, start);
    else this.#add(this.path, duplicate(key, start, this.places.name(first)));
  }

  #colon(): void {
    this.#previous = this.#at;
    if (this.#next() !== CODE.colon) this.#stop(noColon);
    this.#at++;
  }

  /** @returns whether another item follows */
  #separator(closing: number): boolean {
    const code = this.#next();
    if (code === closing) return false;
    if (code !== CODE.comma) this.#stop(noSeparator);
    const comma = this.#at++;
    if (this.#next() === closing) throw new Stop(trailingComma(comma));
    return true;
  }

  #string(path: Path): string {
    const start = this.#at;
    const reading = readString(this.#spot());
    if ('fault' in reading) throw new Stop(reading.fault);
    const { end, value } = reading;
    this.#at = end;
    if (value.length > LIMITS.string) this.#add(path, tooLong(start, value.length));
    if (!value.isWellFormed()) {
      for (const at of loneSurrogates(this.text, start, end)) this.#add(path, lone(this.text, at));
    }
    return value;
  }

  #word(): void {
    const word = wordAt(this.text, this.#at);
    const start = this.#at;
    if (isNumber(word)) {
      if (!Number.isFinite(Number(word))) this.#add(this.path, tooLarge(start, word));
    } else if (word !== 'true' && word !== 'false' && word !== 'null') this.#stop(noValue);
    this.#at += word.length;
  }

  /** Adds a problem. Parsing stops if there are too many. */
  #add(path: Path, fault: SyntaxProblem): void {
    this.findings.add(path, fault);
    if (this.findings.isFull) throw new Stop(fault);
  }

  #skip(): void {
    this.#at = skipSpace(this.text, this.#at);
  }

  /** Returns the code of the next character that is not white space, or NaN at the end of the text. */
  #next(): number {
    this.#skip();
    return this.text.charCodeAt(this.#at);
  }

  #spot(): ParsePosition {
    const open = this.#open.at(-1);
    return { text: this.text, places: this.places, at: this.#at, open, previous: this.#previous };
  }

  #stop(explain: (spot: ParsePosition) => SyntaxProblem): never {
    throw new Stop(explain(this.#spot()));
  }
}
