import { makeSearch, search } from '../../answers/read/search/search.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { commandTail, type Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { NotFound, UsageError } from '../../errors.js';
import { wordsOf } from '../../searching/forms.js';
import { searchBriefing, vocabulary } from '../../searching/search.js';
import { remark } from '../../system/io.js';
import { nearest } from '../../text/typing-errors.js';
import type { Everywhere } from '../library/open-all.js';

export const addSearch: AddCommand = (command, runtime) => {
  command
    .description(
      'Searches titles, names in any language, aliases, claims, positions, open questions and notes. All words must match; ' +
        'case and accents are ignored. If a word is not found, close spellings are tried, and the answer says ' +
        'so. Each match comes with the command that opens it.',
    )
    .argument('<words...>', 'the words to search for')
    .option('--all', 'search all known briefings (see briefing list)')
    .addHelpText(
      ...examples(
        ['briefing search strait', 'finds an alias'],
        ['briefing search tarifs steel', 'two words, one misspelled'],
        ['briefing search 习近平', 'a name in another language, if the briefing has it'],
        ['briefing search --all taiwan', 'in all your briefings'],
      ),
    )
    .action(async (typed: string[], { all = false }: { readonly all?: boolean }) => {
      const words = wordsOf(typed.join(' '));
      if (words.length === 0)
        throw new UsageError(
          'cannot search: there is no word to look for (give one with a letter or a digit)',
        );
      const outcome = all ? await everywhere(runtime, words) : await inUse(runtime, words);
      await answer(runtime, words, outcome);
    });
};

async function answer(runtime: Runtime, words: readonly string[], outcome: Everywhere): Promise<void> {
  const { found, remarks } = outcome;
  if (found.length === 0) throw new NotFound(nothingFound(outcome, words));
  await present(runtime, search, makeSearch(words, found));
  for (const words of remarks) remark(runtime.io, words);
}

async function everywhere({ io }: Runtime, words: readonly string[]): Promise<Everywhere> {
  const { searchEverywhere } = await import('../library/open-all.js');
  return searchEverywhere(io, words);
}

async function inUse(runtime: Runtime, words: readonly string[]): Promise<Everywhere> {
  const briefing = await loadBriefing(runtime);
  const { hits, missed } = searchBriefing(briefing, words);
  const found = hits.length > 0 ? [{ briefing, hits, tail: commandTail(runtime) }] : [];
  return { found, missed, briefings: [briefing], remarks: [] };
}

function nothingFound({ briefings, missed }: Everywhere, words: readonly string[]): string {
  if (missed.length === 0)
    return `nothing contains all of ${listed(words)} (leave one out; each is found by itself)`;
  const all = new Set(briefings.flatMap((briefing) => [...vocabulary(briefing)]));
  const near = [...new Set(missed.flatMap((word) => nearest(word, all)))].slice(0, 5);
  return `nothing contains ${listed(missed)} (${near.length > 0 ? `similar: ${near.join(', ')}` : 'try another word'})`;
}

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
