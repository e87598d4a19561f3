import { Option } from 'commander';
import { agenda, makeAgenda } from '../../answers/read/agenda.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { isRelatedTo } from '../../briefing/relations/issues.js';
import { STANDINGS, softness } from '../../briefing/standing.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entriesListed, SUBJECT } from '../../cli/references.js';
import { NotFound } from '../../errors.js';
import { fold } from '../../text/fold.js';

const SORTS = ['number', 'title', 'standing'] as const;

interface AgendaOptions {
  readonly group?: string;
  readonly standing?: string;
  readonly about?: string;
  readonly sort: (typeof SORTS)[number];
}

export const addAgenda: AddCommand = (command, runtime) => {
  command
    .description(
      'Prints the issues as a table: number, issue, a summary sentence with its standing, and a mark for each claim.',
    )
    .option('--group <ref>', 'only issues in this group')
    .addOption(
      new Option('--standing <standing>', 'only issues whose summary has this standing').choices(STANDINGS),
    )
    .option('--about <ref>', 'only issues that concern a person, place, government or organization')
    .addOption(new Option('--sort <order>', 'order of the rows').choices(SORTS).default('number'))
    .addHelpText(
      ...examples(
        ['briefing agenda', 'all issues'],
        ['briefing agenda --about iran', 'issues that concern Iran'],
        ['briefing agenda --standing likely', 'issues whose summary is marked as likely'],
        ['briefing agenda --format markdown', 'as a Markdown table'],
      ),
    )
    .action(async (options: AgendaOptions) => {
      const briefing = await loadBriefing(runtime);
      const issues = chosenIssues(runtime, briefing, options);
      await present(runtime, agenda, makeAgenda(briefing, issues), briefing);
    });
};

function chosenIssues(
  runtime: Runtime,
  briefing: Briefing,
  { group, standing, about, sort }: AgendaOptions,
): Issue[] {
  const standingOf = (issue: Issue) => briefing.standingOf(issue.summary.claims) ?? 'assumed';
  const wanted = group === undefined ? undefined : groupNamed(briefing, group);
  const subjects = about === undefined ? undefined : entriesListed(runtime, briefing, SUBJECT, [about]);
  const relations = subjects?.map(({ id }) => isRelatedTo(briefing, id));
  const issues = briefing
    .all('issues')
    .filter((issue) => wanted === undefined || issue.group === wanted)
    .filter((issue) => standing === undefined || standingOf(issue) === standing)
    .filter((issue) => relations === undefined || relations.some((isRelated) => isRelated(issue)));
  if (sort === 'title') return issues.sort((a, b) => (fold(a.title) < fold(b.title) ? -1 : 1));
  if (sort === 'standing') return issues.sort((a, b) => softness(standingOf(a)) - softness(standingOf(b)));
  return issues;
}

/** @throws NotFound if the briefing has no such group */
function groupNamed(briefing: Briefing, ref: string): string {
  const { groups = [] } = briefing.file;
  const found = groups.find(({ id, title }) => id === ref || fold(title) === fold(ref));
  if (found) return found.id;
  if (groups.length === 0) throw new NotFound('this briefing has no groups of issues');
  throw new NotFound(`there is no group '${ref}' (use one of ${groups.map(({ id }) => id).join(', ')})`);
}
