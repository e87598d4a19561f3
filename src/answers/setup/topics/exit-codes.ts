import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

const MEANINGS: Readonly<Record<string, string>> = {
  done: 'success',
  no: 'the answer is no: nothing found, an unknown id, files that differ, a file with problems',
  usage:
    'usage error: an unknown command, option or value, or a command that must prompt but has no terminal',
  unreadable: 'the briefing cannot be read, or is not a valid briefing',
  unwritable: 'the result could not be written',
  bug: 'internal error; please report it',
};

const SIGNALS = [
  { code: 129, meaning: 'terminated by SIGHUP: the terminal was closed' },
  { code: 130, meaning: 'terminated by SIGINT: Ctrl-C' },
  { code: 143, meaning: 'terminated by SIGTERM' },
];

/**
 * Returns all exit codes with their meanings, including the codes for signals.
 *
 * @param codes the exit codes of the program, by name
 * @throws Error if the meaning of a code is missing
 */
export function exitCodes(codes: Readonly<Record<string, number>>): typeof SIGNALS {
  const own = Object.entries(codes).map(([name, code]) => {
    const meaning = MEANINGS[name];
    if (meaning === undefined) throw new Error(`no meaning for the exit code '${name}'`);
    return { code, meaning };
  });
  return [...own, ...SIGNALS];
}

export const exitCodesTopic = (codes: Readonly<Record<string, number>>): HelpRecord =>
  makeHelp(
    'exit-codes',
    'Exit codes',
    [
      textPart(
        'Scripts can rely on these codes. Results go to standard output; errors, warnings and prompts go to ' +
          'standard error.',
      ),
      tablePart(
        'Codes',
        ['Code', 'Meaning'],
        exitCodes(codes).map(({ code, meaning }) => [String(code), meaning]),
      ),
    ],
    'briefing validate trip.json && briefing agenda -b trip.json',
  );
