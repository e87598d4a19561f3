import type { Command } from 'commander';

/** The commands as Markdown, made from the same tree that the program runs. */
export function commandReference(program: Command): string {
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const table = ['| command | what it shows |', '|---|---|'];
  for (const command of commands)
    table.push(`| [\`briefing ${command.name()}\`](#briefing-${command.name()}) | ${command.summary()} |`);
  return `${[table.join('\n'), ...commands.map(section)].join('\n\n')}\n`;
}

function section(command: Command): string {
  const parts: string[] = [];
  command.configureOutput({ writeOut: (text) => parts.push(text) });
  command.configureHelp({ showGlobalOptions: false });
  command.outputHelp();
  return `#### \`briefing ${command.name()}\`\n\n\`\`\`text\n${parts.join('').trimEnd()}\n\`\`\``;
}
