import { EXIT } from '../../../errors.js';
import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
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

/** All exit codes with their meanings, including the codes for signals. */
export const EXIT_CODES: typeof SIGNALS = [
  ...(Object.keys(EXIT) as (keyof typeof EXIT)[]).map((name) => ({
    code: EXIT[name],
    meaning: MEANINGS[name],
  })),
  ...SIGNALS,
];

export const exitCodesTopic = (): HelpRecord =>
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
        EXIT_CODES.map(({ code, meaning }) => [String(code), meaning]),
      ),
    ],
    'briefing validate trip.json && briefing agenda -b trip.json',
  );
