import type { Command } from 'commander';
import { FLAGS, type FlagName } from '../../authoring/flags.js';
import type { Answers } from '../../authoring/question.js';

/** Gives a command an option for each question. */
export function addFlags(command: Command, flags: readonly FlagName[]): Command {
  for (const flag of flags) command.option(`--${flag} <${flag}>`, FLAGS[flag]);
  return command;
}

/** What was typed, by flag: commander turns `part-of` into `partOf`. */
export function givenAnswers(
  options: Readonly<Record<string, unknown>>,
  flags: readonly FlagName[],
): Answers {
  const given = flags.map((flag) => [
    flag,
    options[flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())],
  ]);
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'string'));
}
