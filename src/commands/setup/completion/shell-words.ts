/** A partial command line, with the words as the command would receive them. */
export interface TypedLine {
  /** The words before the cursor, starting with the program name. */
  readonly words: readonly string[];
  /** The word at the cursor; empty after a space. */
  readonly current: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Splits a command line as shells do (POSIX.1-2024, Shell Command Language, 2.2 and 2.6): removes quotes and
 * backslashes, expands `~` and variables. Nothing is run: other expansions stay as typed.
 *
 * @param line up to the cursor; only the last of several commands counts
 */
export function readTyped(line: string, environment: Environment): TypedLine {
  const reader = new Reader(line, environment);
  while (!reader.isAtEnd) reader.step();
  return reader.result();
}

/** The characters that end a command. */
const ENDS_COMMAND = ';|&(\n';
/** The characters that a backslash escapes inside double quotes. */
const ESCAPED_IN_QUOTES = '$`"\\\n';

class Reader {
  #at = 0;
  #words: string[] = [];
  /** The current word; undefined between words. */
  #word: string | undefined;
  #quote = '';
  /** Whether the word starts with an unquoted `~`. */
  #hasTilde = false;

  constructor(
    private readonly line: string,
    private readonly environment: Environment,
  ) {}

  get isAtEnd(): boolean {
    return this.#at >= this.line.length;
  }

  /** The word at the cursor keeps its `~`, since the shell completes the word as typed. */
  result(): TypedLine {
    const isProgram = (word: string) => !/^[A-Za-z_]\w*=/.test(word);
    return { words: this.#words.slice(this.#words.findIndex(isProgram)), current: this.#word ?? '' };
  }

  step(): void {
    const character = this.line.charAt(this.#at);
    this.#at += 1;
    if (this.#quote === "'") this.#inSingleQuotes(character);
    else if (character === '\\') this.#escape();
    else if (character === '$') this.#addVariable();
    else if (this.#quote === '"') this.#inDoubleQuotes(character);
    else this.#unquoted(character);
  }

  #add(text: string): void {
    this.#word = (this.#word ?? '') + text;
  }

  #inSingleQuotes(character: string): void {
    if (character === "'") this.#quote = '';
    else this.#add(character);
  }

  #inDoubleQuotes(character: string): void {
    if (character === '"') this.#quote = '';
    else this.#add(character);
  }

  #unquoted(character: string): void {
    if (character === "'" || character === '"') {
      this.#quote = character;
      this.#add('');
    } else if (character === ' ' || character === '\t') this.#finish();
    else if (ENDS_COMMAND.includes(character)) {
      this.#finish();
      this.#words = [];
    } else {
      if (character === '~' && this.#isFirst()) this.#hasTilde = true;
      this.#add(character);
    }
  }

  /** Whether the character that was read is the first of its word: a variable before it may have had no value. */
  #isFirst(): boolean {
    const before = this.line.charAt(this.#at - 2);
    return this.#word === undefined && (` \t${ENDS_COMMAND}`.includes(before) || before === '');
  }

  #finish(): void {
    const { HOME } = this.environment;
    const word = this.#word;
    if (word !== undefined)
      this.#words.push(this.#hasTilde && HOME ? word.replace(/^~(?=\/|$)/, () => HOME) : word);
    this.#word = undefined;
    this.#hasTilde = false;
  }

  #escape(): void {
    const escaped = this.line.charAt(this.#at);
    const isKept = this.#quote === '"' && !ESCAPED_IN_QUOTES.includes(escaped);
    this.#at += 1;
    // A line continuation.
    if (escaped !== '\n') this.#add(isKept ? `\\${escaped}` : escaped);
  }

  /** The value of an environment variable, or `$` if no name follows it. */
  #addVariable(): void {
    const found = /^(?:\{(\w+)\}|([A-Za-z_]\w*))/.exec(this.line.slice(this.#at, this.#at + 256));
    const name = found?.[1] ?? found?.[2];
    this.#at += found?.[0].length ?? 0;
    const value = name === undefined ? '$' : (this.environment[name] ?? '');
    // An empty value makes no word, unless it is quoted.
    if (value !== '' || this.#quote !== '') this.#add(value);
  }
}
