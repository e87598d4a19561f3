import type { AddCommand } from '../../cli/command.js';
import { type Runtime, withBriefing } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { FORMATS } from '../../render/index.js';
import { SETTING_NAMES, SETTINGS } from '../../system/config/setting-list.js';
import type { Supplies } from './completion/candidates.js';
import { TOPICS } from './topics.js';

/**
 * Called by the scripts of `briefing completion`. Never fails: an error would only interrupt somebody who is
 * typing.
 */
export const addComplete: AddCommand = (command, runtime) => {
  command
    .description(
      'Prints completion candidates for the cursor position, one per line with its title. Called by shells.',
    )
    .option('--line <text>', 'the command line up to the cursor')
    .option('--current <word>', 'the word at the cursor', '')
    .argument('[word...]', 'the words before the cursor')
    .action(async (operands: string[], given: Given) => {
      const { io } = runtime;
      io.progress.manner = 'nothing';
      const [{ readLine }, { readTyped }, { candidatesFor, answerLines, wordLine }] = await Promise.all([
        import('./completion/line.js'),
        import('./completion/shell-words.js'),
        import('./completion/candidates.js'),
      ]);
      const typed = given.line === undefined ? undefined : readTyped(given.line, io.environment);
      const { words, current } = typed
        ? { words: typed.words.slice(1), current: typed.current }
        : { words: operands, current: given.current };
      const line = readLine(command.parent ?? command, words, current);
      const answer = answerLines(await candidatesFor(line, supplies(runtime)));
      io.stdout.write((typed ? wordLine(current) : '') + answer);
    });
};

interface Given {
  readonly line?: string;
  readonly current: string;
}

const supplies = (runtime: Runtime): Supplies => ({
  async briefing(wanted) {
    // Standard input belongs to the command being typed.
    if (wanted === '-') return undefined;
    return loadBriefing(wanted === undefined ? runtime : withBriefing(runtime, wanted)).catch(
      () => undefined,
    );
  },
  async briefings() {
    const { knownBriefings } = await import('../../cli/library.js');
    return knownBriefings(runtime.io).map(({ id, title = '' }) => ({ value: id, title }));
  },
  settings: () => SETTING_NAMES.map((name) => ({ value: name, title: SETTINGS[name].purpose })),
  topics: () => Object.entries(TOPICS).map(([value, { summary }]) => ({ value, title: summary })),
  async rules() {
    const { RULES } = await import('../../checking/rules/index.js');
    return RULES.map(({ name, summary }) => ({ value: name, title: summary }));
  },
  formats: () => Object.entries(FORMATS).map(([value, { description }]) => ({ value, title: description })),
});
