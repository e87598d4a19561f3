/** An incomplete command line, split into the words that the command would receive. */
export interface TypedLine {
  /** The words before the cursor, starting with the program name. */
  readonly words: readonly string[];
  /** The word at the cursor. It is empty after a space. */
  readonly current: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLE = '\\$(?:\\{(\\w+)\\}|([A-Za-z_]\\w*))';

/** Matches quoted text (perhaps unfinished), an escape, a variable, a space, the end of a command, or one character. */
const TOKEN = new RegExp(
  `'([^']*)(?:'|$)|"((?:\\\\[^]?|[^"\\\\])*)(?:"|$)|\\\\([^]?)|${VARIABLE}|([ \\t]+)|([;|&(\\n])|[^]`,
  'g',
);

/** Matches escapes and variables within double quotes. */
const IN_QUOTES = new RegExp(`\\\\([$\`"\\\\\\n])|${VARIABLE}`, 'g');

/**
 * Splits a command line as a shell does (POSIX.1-2024, Shell Command Language, 2.2 and 2.6). Quotes are removed, and
 * `~` and variables are replaced, but no commands are run. The word at the cursor keeps its `~`, since the shell
 * completes the word as typed.
 *
 * @param line the line up to the cursor; if it contains several commands, only the last one is split
 */
export function readTyped(line: string, environment: Environment): TypedLine {
  let words: string[] = [];
  let word: string | undefined;
  let start = 0;
  for (const { 0: token, 6: space, 7: end, index, ...quoted } of line.matchAll(TOKEN)) {
    if ((space ?? end) === undefined) {
      word = joined(word, textOf(token, quoted, environment));
      continue;
    }
    if (word !== undefined) words.push(line[start] === '~' ? atHome(word, environment) : word);
    if (end !== undefined) words = [];
    word = undefined;
    start = index + token.length;
  }
  return { words: words.slice(words.findIndex(isProgram)), current: word ?? '' };
}

const joined = (word: string | undefined, text: string | undefined): string | undefined =>
  text === undefined ? word : (word ?? '') + text;

const isProgram = (word: string): boolean => !/^[A-Za-z_]\w*=/.test(word);

const atHome = (word: string, { HOME }: Environment): string =>
  HOME ? word.replace(/^~(?=\/|$)/, () => HOME) : word;

/** @returns undefined for a token that adds nothing to a word, such as a line continuation or an unset variable */
function textOf(
  token: string,
  { 1: single, 2: double, 3: escaped, 4: braced, 5: name }: Readonly<Record<number, string | undefined>>,
  environment: Environment,
): string | undefined {
  const variable = braced ?? name;
  if (variable !== undefined) return environment[variable] || undefined;
  if (double === undefined) return escaped === '\n' ? undefined : (single ?? escaped ?? token);
  return double.replace(IN_QUOTES, (_, kept?: string, one?: string, other?: string) =>
    kept === undefined ? (environment[one ?? other ?? ''] ?? '') : kept.replace('\n', ''),
  );
}
