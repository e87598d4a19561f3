import type { CommanderError } from 'commander';

/**
 * Returns a message with the problem and its remedy. This file is imported lazily, since most command lines are
 * correct.
 */
export function wrongUseWords(error: CommanderError, command: string | undefined): string {
  const words = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace('(Did you mean', '(did you mean');
  if (/\(did you mean|Allowed choices|Use /.test(words)) return words;
  return `${words} (${remedy(error, command)})`;
}

function remedy({ code, message }: CommanderError, command: string | undefined): string {
  if (code === 'commander.unknownCommand') {
    // Repeat only a word that is safe to paste into a shell. It must not be an option or contain characters that are
    // special to a shell or a terminal.
    const word = /'([\p{L}\p{N}][\p{L}\p{N}-]*)'/u.exec(message)?.[1];
    return `see briefing help${word === undefined ? '' : `; to search the briefing: briefing search ${word}`}`;
  }
  const meant = MEANT[code]?.[command ?? ''];
  return `${meant === undefined ? '' : `${meant}; `}see briefing help${command === undefined ? '' : ` ${command}`}`;
}

/** Remedies for an extra or missing argument, by command. Each suggests what the user probably meant. */
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'commander.missingArgument': {
    diff: 'diff compares two versions: briefing diff OLD NEW',
  },
  'commander.excessArguments': {
    guide: '--from starts at a step, an issue or a person; --about limits the tour to an issue or a person',
    agenda: 'for one issue: briefing issue ID',
    timeline: 'for one event: briefing claims --about ID',
    positions: 'use --issue and --by to filter',
    verify: 'name the briefing with -b: briefing verify TEXT -b FILE',
  },
};
