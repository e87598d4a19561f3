import { run } from '../support/fake-io.js';

/** The maximum output of a command for the built-in briefing at 80 columns. */
export interface Budget {
  readonly args: string;
  readonly words: number;
  readonly lines?: number;
}

export const BUDGETS: readonly Budget[] = [
  { args: 'overview', words: 307, lines: 51 },
  { args: 'book --brief', words: 296, lines: 48 },
  { args: 'agenda', words: 180, lines: 24 },
  { args: 'issue taiwan', words: 122, lines: 22 },
  { args: 'say ukraine', words: 148 },
  { args: 'people', words: 76 },
  { args: 'itinerary', words: 90 },
  { args: 'timeline', words: 96 },
  { args: 'positions', words: 102 },
  { args: 'gaps', words: 136 },
  { args: 'claims', words: 922 },
  { args: 'guide --no-input', words: 857 },
];

/** The beginning of the last step of the tour. The questions in this step are not counted. */
const CHECK = '\nSTEP 14 OF 14';

/**
 * Counts the words and lines of an output. Symbols and rules, which have no letters or digits, do not count as words.
 */
export async function said({ args }: Budget): Promise<{ readonly words: number; readonly lines: number }> {
  const { stdout } = await run([...args.split(' '), '--width', '80', '--color', 'never'], {
    terminal: true,
    pager: false,
  });
  const text = stdout.split(CHECK)[0] ?? '';
  return {
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    lines: text.trimEnd().split('\n').length,
  };
}
