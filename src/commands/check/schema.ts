import { Argument } from 'commander';
import { type AddCommand, examples } from '../../cli/command.js';
import { deliver } from '../../cli/deliver.js';

export const addSchema: AddCommand = (command, runtime) => {
  command
    .description(
      'Prints the JSON Schema (2020-12) of a briefing file, for editors that complete and check while one writes, that of ' +
        'what briefing validate --format json says (problems), or that of what the other commands say as JSON (answers).',
    )
    .addArgument(
      new Argument('[of]', 'what it describes')
        .choices(['briefing', 'problems', 'answers'])
        .default('briefing'),
    )
    .addHelpText(
      'after',
      examples(
        ['briefing schema > briefing.schema.json', 'to name in "$schema" of your files'],
        ['briefing schema problems', 'for programs that read what validate finds'],
        ['briefing schema answers', 'for programs that read what commands say'],
      ),
    )
    .action(async (of: 'briefing' | 'problems' | 'answers') => {
      // Loaded here: the schemas are larger than all of the everyday commands together.
      const { publishedSchema } = await import('../../briefing/file/published-schemas.js');
      await deliver(runtime, [publishedSchema(of)], 'json', `${of} schema`);
    });
};
