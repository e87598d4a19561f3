import type { Command, Option } from 'commander';
import { VARIABLES } from '../../src/answers/setup/topics/environment.js';
import { EXIT_CODES } from '../../src/answers/setup/topics/exit-codes.js';
import { TOPICS } from '../../src/commands/setup/topics.js';

/** Returns the manual as man(7) source, generated from the commands of the program. */
export function manPage(program: Command, version: string): string {
  const help = program.createHelp();
  const parts = [
    `.TH BRIEFING 1 "" "briefing ${version}" "User Commands"`,
    '.SH NAME',
    `briefing \\- ${escaped('a briefing book for the terminal that keeps track of who says what, and how sure they are')}`,
    '.SH SYNOPSIS',
    '.B briefing',
    escaped('[command] [options]'),
    '.SH DESCRIPTION',
    escaped(program.description()),
    '.SH OPTIONS',
    ...help.visibleOptions(program).flatMap(optionLines),
    '.SH COMMANDS',
    ...help
      .visibleCommands(program)
      .flatMap((command) => commandLines(command, `briefing ${command.name()}`)),
    '.SH TOPICS',
    ...Object.entries(TOPICS).flatMap(([name, { summary }]) => term(`briefing help ${name}`, summary)),
    '.SH ENVIRONMENT',
    ...VARIABLES.flatMap(({ name, effect }) => term(name, effect)),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(({ code, meaning }) => term(String(code), meaning)),
  ];
  return `${parts.join('\n')}\n`;
}

function commandLines(command: Command, name: string): string[] {
  const help = command.createHelp();
  return [
    `.SS ${escaped(name)} ${escaped(command.usage())}`,
    escaped(command.description()),
    ...help.visibleArguments(command).flatMap((one) => term(one.name(), help.argumentDescription(one))),
    ...help.visibleOptions(command).flatMap(optionLines),
    ...help.visibleCommands(command).flatMap((one) => commandLines(one, `${name} ${one.name()}`)),
  ];
}

const optionLines = (option: Option): string[] => {
  const choices = option.argChoices ? ` (one of: ${option.argChoices.join(', ')})` : '';
  return term(option.flags, `${option.description}${choices}`);
};

const term = (name: string, meaning: string): string[] => ['.TP', `.B ${escaped(name)}`, escaped(meaning)];

/** Escapes the special characters of man pages: backslashes, hyphens, and dots and quotes at the start of a line. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replace(/^(?=[.'])/gm, '\\&');
