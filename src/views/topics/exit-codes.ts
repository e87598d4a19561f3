import { column, paragraph, table } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { topicPage } from './topic.js';

/** By the names that the program gives its exit codes, and the signals that end it. */
const MEANINGS: Readonly<Record<string, string>> = {
  done: 'done',
  no: 'the answer is no: nothing found, an unknown id, files that differ, a file with problems',
  usage: 'wrong use: an unknown command, option or value, or a question that nobody is there to answer',
  unreadable: 'the briefing cannot be read, or is not a valid briefing',
  unwritable: 'the result could not be written',
  bug: 'a fault of the program; please report it',
};

const SIGNALS = [
  { code: 129, meaning: 'ended by SIGHUP: the terminal was closed' },
  { code: 130, meaning: 'ended by SIGINT: Ctrl-C' },
  { code: 143, meaning: 'ended by SIGTERM' },
] as const;

/**
 * What the exit code tells a script.
 *
 * @param codes the exit codes of the program, by name
 * @throws Error where a code has no words: then this table is behind
 */
export function exitCodesTopic(codes: Readonly<Record<string, number>>): Document {
  const own = Object.entries(codes).map(([name, code]) => {
    const meaning = MEANINGS[name];
    if (meaning === undefined) throw new Error(`no words for the exit code '${name}'`);
    return { code, meaning };
  });
  const all = [...own, ...SIGNALS];
  return topicPage(
    'exit-codes',
    'Exit codes',
    { exitCodes: all },
    [
      paragraph(
        'Scripts may rely on these. Answers go to standard output; errors, warnings and questions to standard error.',
      ),
      table(
        'Exit codes',
        [column('Code', 'fit', 'right'), column('What it says', 'fill')],
        all.map(({ code, meaning }) => [String(code), meaning]),
      ),
    ],
    'briefing validate trip.json && briefing agenda -b trip.json',
  );
}
