import type { Command } from 'commander';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { show } from '../../cli/show.js';
import { NotFound, WrongUse } from '../../errors.js';
import { nearest } from '../../text/near.js';

export const addConfig: AddCommand = (config, runtime) => {
  config
    .description(
      'Shows and changes your settings: briefing, format, width, color, ascii, accessible, pager. What is typed counts before the ' +
        'environment, that before the config file, and that before the default.',
    )
    .usage('[list|get|set|unset|path] [options]')
    .option('--explain', 'say where each value comes from, and what it overrules')
    .allowExcessArguments()
    .addHelpText(
      'after',
      examples(
        ['briefing config', 'all settings'],
        ['briefing config --explain', 'and where each comes from'],
        ['briefing config set format plain', 'from now on'],
        ['briefing config set pager ""', 'no pager'],
        ['briefing config get width', 'one value, for a script'],
        ['briefing config unset format', 'back to the default'],
      ),
    )
    .action((_options: object, command: Command) => {
      const [typed] = command.args;
      if (typed !== undefined) throw new WrongUse(unknownAction(command, typed));
      return list(runtime, command);
    });
  addReading(config, runtime);
  addChanging(config, runtime);
};

function addReading(config: Command, runtime: Runtime): void {
  config
    .command('list')
    .description('Shows all settings as they hold.')
    .action((_options: object, command: Command) => list(runtime, command));
  config
    .command('get')
    .description('Prints one value, for a script. Exit code 1 where it is not set.')
    .argument('<setting>')
    .action(async (name: string, _options: object, command: Command) => {
      const { knownSetting, settingState } = await import('./configuration.js');
      const { valueView } = await import('../../views/config.js');
      const state = settingState(runtime.io, knownSetting(name), command.optsWithGlobals());
      if (state.sources[0].value === undefined)
        throw new NotFound(`${state.name} is not set (see briefing config)`);
      await show(runtime, valueView(state));
    });
  config
    .command('path')
    .description('Prints where the config file is, or would be.')
    .action(async () => {
      const { configPathOrFault } = await import('./configuration.js');
      const { configPathView } = await import('../../views/config.js');
      await show(runtime, configPathView(configPathOrFault(runtime.io)));
    });
}

function addChanging(config: Command, runtime: Runtime): void {
  config
    .command('set')
    .description('Writes a setting to the config file, after looking at whether it can be used.')
    .argument('<setting>')
    .argument('<value>')
    .action(async (name: string, value: string, _options: object, command: Command) => {
      const { setSetting } = await import('./configuration.js');
      await show(runtime, await setSetting(runtime.io, name, value, command.optsWithGlobals()));
    });
  config
    .command('unset')
    .description('Takes a setting out of the config file.')
    .argument('<setting>')
    .action(async (name: string, _options: object, command: Command) => {
      const { unsetSetting } = await import('./configuration.js');
      await show(runtime, await unsetSetting(runtime.io, name, command.optsWithGlobals()));
    });
}

async function list(runtime: Runtime, command: Command): Promise<void> {
  const { configFile, settingStates } = await import('./configuration.js');
  const { configView } = await import('../../views/config.js');
  const { explain = false, ...typed } = command.optsWithGlobals<{ explain?: boolean }>();
  await show(runtime, configView(settingStates(runtime.io, typed), configFile(runtime.io), explain));
}

function unknownAction(config: Command, typed: string): string {
  const names = config.commands.map((command) => command.name());
  const [near] = nearest(typed, names, 1);
  return `config has no '${typed}' (${near ? `did you mean '${near}'?` : `there are: ${names.join(', ')}`})`;
}
