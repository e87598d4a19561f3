import { issue, makeIssue, wholeIssue } from '../../answers/read/issue/issue.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entryNamed, ISSUE } from '../../cli/references.js';
import { NotFound, UsageError } from '../../errors.js';
import { isInteractive } from '../../system/io.js';

export const addIssue: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows issues in full: the summary, the positions, the claims with their standing and voice, ' +
        'everyone involved, and the open questions.',
    )
    .argument('[ref...]', 'ids, numbers in the agenda table, aliases, or unambiguous parts of titles')
    .option('--all', 'show every claim with its hedge and place in the source, whom to ask, and notes')
    .addHelpText(
      ...examples(
        ['briefing issue taiwan', 'by id or alias'],
        ['briefing issue 3', 'by its number in the agenda'],
        ['briefing issue ukraine trade', 'two issues'],
        ['briefing issue taiwan --format json', 'for another program'],
      ),
    )
    .action(async (refs: string[], { all = false }: { readonly all?: boolean }) => {
      const briefing = await loadBriefing(runtime);
      const record = makeIssue(briefing, await issuesNamed(runtime, briefing, refs));
      await present(runtime, all ? wholeIssue : issue, record, briefing);
    });
};

/**
 * Returns the issues that were named, without duplicates. If none was named, returns the only issue or asks the user to
 * choose one.
 *
 * @throws NotFound, UsageError
 */
export async function issuesNamed(
  runtime: Runtime,
  briefing: Briefing,
  refs: readonly string[],
): Promise<Issue[]> {
  const wanted = refs.length > 0 ? refs : [await askForIssue(runtime, briefing)];
  return [...new Set(wanted.map((ref) => entryNamed(runtime, briefing, ISSUE, ref)))];
}

/** Asks the user to choose an issue. Without a terminal, throws an error that lists the ids. */
async function askForIssue({ io }: Runtime, briefing: Briefing): Promise<string> {
  const issues = briefing.all('issues');
  const [only, ...others] = issues;
  if (only === undefined) throw new NotFound('this briefing has no issues');
  if (others.length === 0) return only.id;
  if (!isInteractive(io)) {
    const ids = issues.slice(0, 20).map(({ id }) => id);
    const more = issues.length > 20 ? ` and ${issues.length - 20} more` : '';
    throw new UsageError(`no issue was named (name one of ${ids.join(', ')}${more})`);
  }
  const prompter = await io.prompter();
  return prompter.select({
    message: 'Which issue?',
    choices: issues.map(({ id, title }) => ({ label: `${briefing.numberOf(id)}. ${title}`, value: id })),
  });
}
