import { Argument } from 'commander';
import { type AddCommand, examples } from './command.js';

export const addSchema: AddCommand = (program, { io }) => {
  program
    .command('schema')
    .summary('the JSON Schema of briefing files')
    .description(
      'Prints the JSON Schema (2020-12) of a briefing file, for editors that complete and check while one writes, or ' +
        'that of what briefing validate --format json says.',
    )
    .addArgument(
      new Argument('[of]', 'what it describes').choices(['briefing', 'problems']).default('briefing'),
    )
    .addHelpText(
      'after',
      examples(
        ['briefing schema > briefing.schema.json', 'to name in "$schema" of your files'],
        ['briefing schema problems', 'for programs that read what validate finds'],
      ),
    )
    .action(async (of: 'briefing' | 'problems') => {
      // Loaded here: the schemas are larger than all of the everyday commands together.
      const { publishedSchema } = await import('../model/published-schemas.js');
      io.stdout.write(publishedSchema(of));
    });
};
