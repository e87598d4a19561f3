import type { CommanderError } from 'commander';

/** What a wrongly typed command line gets as an answer. Loaded where there is one, since most are right. */

/**
 * What is wrong, and what to do next.
 *
 * @param error as commander says it
 * @param command the one that was named, where there is such a one
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
    // Only a word that can be typed so: no option, and nothing that a shell or a terminal takes for more.
    const word = /'([\p{L}\p{N}][\p{L}\p{N}-]*)'/u.exec(message)?.[1];
    return `see briefing help${word === undefined ? '' : `; to look for it: briefing search ${word}`}`;
  }
  const meant = MEANT[code]?.[command ?? ''];
  return `${meant === undefined ? '' : `${meant}; `}see briefing help${command === undefined ? '' : ` ${command}`}`;
}

/** How what is mostly meant by an argument too many or too few is typed. */
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'commander.missingArgument': {
    diff: 'it compares two versions: briefing diff OLD NEW',
  },
  'commander.excessArguments': {
    guide: '--from begins at a step, an issue or a person, --about walks only what touches one',
    agenda: 'one issue: briefing issue ID',
    timeline: 'all about one event: briefing claims --about ID',
    positions: '--issue and --by narrow them',
    verify: 'the briefing is named with -b: briefing verify TEXT -b FILE',
  },
};
