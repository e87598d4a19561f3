/** A command line as far as it is typed, its words as the command would get them. */
export interface TypedLine {
  /** Those before the cursor, the name of the program first. */
  readonly words: readonly string[];
  /** The word at the cursor; empty behind a space. */
  readonly current: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Takes a command line apart as shells do (POSIX.1-2024, Shell Command Language, 2.2 and 2.6): quotes and backslashes
 * go, `~` and variables are replaced. Nothing is run: what only a shell can work out stays as it is typed.
 *
 * @param line up to the cursor; of several commands the last counts
 */
export function readTyped(line: string, environment: Environment): TypedLine {
  const reader = new Reader(line, environment);
  while (!reader.isAtEnd) reader.step();
  return reader.result();
}

/** What ends a command, so that another one begins. */
const ENDS_COMMAND = ';|&(\n';
/** What a backslash takes away the meaning of inside double quotes. */
const ESCAPED_IN_QUOTES = '$`"\\\n';

class Reader {
  #at = 0;
  #words: string[] = [];
  /** The word that is being read; undefined between words. */
  #word: string | undefined;
  #quote = '';
  /** Whether the word began with a `~` that is not quoted. */
  #hasTilde = false;

  constructor(
    private readonly line: string,
    private readonly environment: Environment,
  ) {}

  get isAtEnd(): boolean {
    return this.#at >= this.line.length;
  }

  /** The word at the cursor keeps its `~`: the shell completes what is typed. */
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
    // A line that is continued on the next.
    if (escaped !== '\n') this.#add(isKept ? `\\${escaped}` : escaped);
  }

  /** The value of a variable of the environment; `$` itself where there is no name behind it. */
  #addVariable(): void {
    const found = /^(?:\{(\w+)\}|([A-Za-z_]\w*))/.exec(this.line.slice(this.#at, this.#at + 256));
    const name = found?.[1] ?? found?.[2];
    this.#at += found?.[0].length ?? 0;
    const value = name === undefined ? '$' : (this.environment[name] ?? '');
    // One that is empty makes no word, unless it is quoted.
    if (value !== '' || this.#quote !== '') this.#add(value);
  }
}
