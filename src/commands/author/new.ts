import { HEAD_FLAGS } from '../../authoring/flags.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { addFlags, givenAnswers } from './flag-options.js';

export const addNew: AddCommand = (command, runtime) => {
  command
    .description(
      'Asks for the title, the source, the people, the issues and the claims of a briefing, one at a time, and writes the file ' +
        'after each that is complete: stop whenever you like, and go on with briefing edit. Esc leaves an entry that is not ' +
        'complete. Each question is also an option.',
    )
    .argument('[file]', 'to write; made from the id where it is not given')
    .option('--example', 'write a small example that says what each of its parts is for')
    .option('--text <file>', 'the text of the source: a place in it is then chosen, sentence by sentence')
    .addHelpText(
      'after',
      examples(
        ['briefing new trip.json', 'asks, at a terminal'],
        ['briefing new trip.json --text article.txt', 'with the sentences of the source to choose from'],
        ['briefing new --example example.json', 'an example to change'],
        [
          'briefing new trip.json --title "A trip"',
          'asks for the rest; without a terminal it names what is missing',
        ],
      ),
    );
  addFlags(command, HEAD_FLAGS).action(async (file: string | undefined, options: Record<string, unknown>) => {
    const wizard = await import('./wizard/wizard.js');
    if (options.example === true) return wizard.writeExample(runtime, file ?? 'example.json');
    return wizard.startBriefing(
      runtime,
      file,
      givenAnswers(options, HEAD_FLAGS),
      options.text as string | undefined,
    );
  });
};
