import type { Command } from 'commander';

/** The commands as Markdown, each folded under its summary, made from the same tree that the program runs. */
export function commandReference(program: Command): string {
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  return `${commands.map(section).join('\n\n')}\n`;
}

/** The empty lines let GitHub read Markdown inside of HTML. */
function section(command: Command): string {
  const parts: string[] = [];
  command.configureOutput({ writeOut: (text) => parts.push(text) });
  command.configureHelp({ showGlobalOptions: false });
  command.outputHelp();
  const summary = `<summary><code>briefing ${command.name()}</code>: ${escaped(command.summary())}</summary>`;
  return `<details>\n${summary}\n\n\`\`\`text\n${parts.join('').trimEnd()}\n\`\`\`\n\n</details>`;
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
