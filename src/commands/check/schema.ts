import { Argument } from 'commander';
import { type AddCommand, examples } from '../../cli/command.js';
import { deliver } from '../../cli/deliver.js';

export const addSchema: AddCommand = (command, runtime) => {
  command
    .description(
      'Prints the JSON Schema (2020-12) of a briefing file, for editors that complete and check as you ' +
        'type. With problems, prints the schema for the output of briefing validate --format json; with answers, ' +
        'the schema for the JSON output of all other commands.',
    )
    .addArgument(
      new Argument('[schema]', 'which schema to print')
        .choices(['briefing', 'problems', 'answers'])
        .default('briefing'),
    )
    .addHelpText(
      ...examples(
        ['briefing schema > briefing.schema.json', 'for the "$schema" of your files'],
        ['briefing schema problems', 'for programs that read the output of validate'],
        ['briefing schema answers', 'for programs that read the output of commands'],
      ),
    )
    .action(async (of: 'briefing' | 'problems' | 'answers') => {
      // Import the schemas lazily, since they are larger than all everyday commands together.
      const { publishedSchema } = await import('../../briefing/file/published-schemas.js');
      await deliver(runtime, publishedSchema(of), 'json', `${of} schema`);
    });
};
