import type { Command } from 'commander';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { UsageError } from '../../errors.js';
import { nearest } from '../../text/typing-errors.js';
import { getSetting, listSettings, setSetting, unsetSetting } from './configuration.js';

export const addConfig: AddCommand = (config, runtime) => {
  config
    .description(
      'Shows and changes your settings: briefing, format, width, color, ascii, accessible, pager. Options override ' +
        'environment variables, which override the config file, which overrides the defaults.',
    )
    .usage('[get|set|unset] [options]')
    .allowExcessArguments()
    .addHelpText(
      ...examples(
        ['briefing config', 'all settings, and where each value comes from'],
        ['briefing config set format plain', 'use plain text from now on'],
        ['briefing config set pager ""', 'no pager'],
        ['briefing config get width', 'one value, for a script'],
        ['briefing config unset format', 'back to the default'],
      ),
    )
    .action(async (_options: object, command: Command) => {
      const [typed] = command.args;
      if (typed !== undefined) throw new UsageError(unknownAction(command, typed));
      await listSettings(runtime, command.optsWithGlobals());
    });
  addReading(config, runtime);
  addChanging(config, runtime);
};

function addReading(config: Command, runtime: Runtime): void {
  config
    .command('get')
    .description('Prints one value, for a script. Exits with code 1 if the setting has no value.')
    .argument('<setting>')
    .action((name: string, _options: object, command: Command) =>
      getSetting(runtime, name, command.optsWithGlobals()),
    );
}

function addChanging(config: Command, runtime: Runtime): void {
  config
    .command('set')
    .description('Checks a setting and writes it to the config file.')
    .argument('<setting>')
    .argument('<value>')
    .action((name: string, value: string, _options: object, command: Command) =>
      setSetting(runtime, name, value, command.optsWithGlobals()),
    );
  config
    .command('unset')
    .description('Removes a setting from the config file.')
    .argument('<setting>')
    .action((name: string, _options: object, command: Command) =>
      unsetSetting(runtime, name, command.optsWithGlobals()),
    );
}

function unknownAction(config: Command, typed: string): string {
  const names = config.commands.map((command) => command.name());
  const [near] = nearest(typed, names, 1);
  return `config has no subcommand '${typed}' (${near ? `did you mean '${near}'?` : `use one of: ${names.join(', ')}`})`;
}
