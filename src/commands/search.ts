import { NotFound, WrongUse } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import { nearest } from '../text/near.js';
import { type AddCommand, examples } from './command.js';
import { loadBriefing, show } from './runtime.js';

export const addSearch: AddCommand = (program, runtime) => {
  program
    .command('search')
    .summary('find anything by words')
    .description(
      'Looks for words in titles, names in any language, aliases, claims, positions, open questions and notes. All words must ' +
        'be there; case and accents do not matter, and a word that is found nowhere may have small typing slips. Each match ' +
        'comes with its address and the command that opens it.',
    )
    .argument('<words...>', 'what to look for')
    .addHelpText(
      'after',
      examples(
        ['briefing search strait', 'by alias'],
        ['briefing search tarifs steel', 'two words, one with a slip'],
        ['briefing search 习近平', 'a name in another language, where the briefing has it'],
      ),
    )
    .action(async (typed: string[]) => {
      const { wordsOf } = await import('../model/search/match.js');
      const words = wordsOf(typed.join(' '));
      if (words.length === 0)
        throw new WrongUse('there is no word to look for (name one with a letter or a digit)');
      const briefing = await loadBriefing(runtime);
      const { searchBriefing, vocabulary } = await import('../model/search/search.js');
      const { hits, missed } = searchBriefing(briefing, words);
      if (hits.length === 0) throw new NotFound(nothingFound(briefing, words, missed, vocabulary));
      const { searchView } = await import('../views/search.js');
      await show(runtime, searchView(words, [{ briefing, hits }]));
    });
};

function nothingFound(
  briefing: Briefing,
  words: readonly string[],
  missed: readonly string[],
  vocabulary: (briefing: Briefing) => Set<string>,
): string {
  if (missed.length === 0)
    return `nothing holds all of ${words.map((word) => `'${word}'`).join(', ')} (each is found by itself: leave one out)`;
  const all = vocabulary(briefing);
  const near = [...new Set(missed.flatMap((word) => nearest(word, all)))].slice(0, 5);
  const what = missed.map((word) => `'${word}'`).join(', ');
  return `nothing holds ${what} (${near.length > 0 ? `near: ${near.join(', ')}` : 'try another word'})`;
}
