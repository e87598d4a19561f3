import { Option } from 'commander';
import { gaps, makeGaps } from '../../answers/read/gaps.js';
import { findIn } from '../../briefing/entities/find.js';
import type { Gap } from '../../briefing/file/schema.js';
import { GAP_REASONS } from '../../briefing/file/vocabulary.js';
import { type OpenQuestion, openQuestions } from '../../briefing/questions.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { aboutInstead, entryNamed, type Sought, subjectsAbout } from '../../cli/references.js';
import { NotFound } from '../../errors.js';

interface GapsOptions {
  readonly about?: string;
  readonly reason?: string;
  readonly all?: boolean;
}

export const addGaps: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists the first ten open questions, starting with those that you can put to somebody. Questions ' +
        'come from the gaps of the briefing, and from entries that lack something: an event without a date, ' +
        'a person without a name, or a party without a position.',
    )
    .argument('[id...]', 'gaps, by id (g1) or address (gaps/g1)')
    .option('--about <ref>', 'only questions about this issue, person, place, organization, event or source')
    .addOption(
      new Option('--reason <reason>', 'only questions that are open for this reason').choices(GAP_REASONS),
    )
    .option('--all', 'show every question, not only the first ten')
    .addHelpText(
      ...examples(
        ['briefing gaps', 'the first ten questions'],
        ['briefing gaps --all', 'all questions'],
        ['briefing gaps --about ukraine', 'questions on one issue'],
        ['briefing gaps --reason unnamed', 'who the unnamed voices are'],
      ),
    )
    .action(async (refs: string[], options: GapsOptions) => {
      const briefing = await loadBriefing(runtime);
      const named = new Set(refs.map((ref) => entryNamed(runtime, briefing, GAP, ref).id));
      const subjects = subjectsAbout(runtime, briefing, options.about);
      const fits = ({ gap, about, reason }: OpenQuestion) =>
        (named.size === 0 || (gap !== undefined && named.has(gap))) &&
        (subjects === undefined || about.some((id) => subjects.has(id))) &&
        (options.reason === undefined || reason === options.reason);
      const questions = openQuestions(briefing).filter(fits);
      if (questions.length === 0)
        throw new NotFound(
          'no open questions match the filters (leave one out; to list the questions: briefing gaps)',
        );
      const isWhole = options.all === true || named.size > 0;
      const record = makeGaps(briefing, questions, isWhole ? questions.length : undefined);
      await present(runtime, gaps, record, briefing);
    });
};

const GAP: Sought<Gap> = {
  what: 'gap',
  find: (briefing, ref) => findIn(briefing, 'gaps', ref),
  instead: aboutInstead('gaps'),
};
