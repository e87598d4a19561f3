import type { Briefing } from '../../briefing/briefing.js';
import { findIssue, findParty } from '../../briefing/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { type Runtime, resolved } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { show } from '../../cli/show.js';
import { NotFound } from '../../errors.js';

interface PositionsOptions {
  readonly issue?: readonly string[];
  readonly by?: readonly string[];
}

export const addPositions: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows issues against parties: each position with its standing, and “not stated” where the briefing asks for one and the ' +
        'source gives none.',
    )
    .option('--issue <ref...>', 'only these issues')
    .option('--by <who...>', 'only these parties')
    .addHelpText(
      'after',
      examples(
        ['briefing positions', 'every issue and every party'],
        ['briefing positions --issue taiwan ukraine', 'two issues'],
        ['briefing positions --by china', 'one party'],
      ),
    )
    .action(async (options: PositionsOptions) => {
      const briefing = await loadBriefing(runtime);
      const { positionsView, partiesTo } = await import('../../views/positions.js');
      const issues = options.issue
        ? options.issue.map((ref) =>
            resolved(runtime, findIssue(briefing, ref), 'issue', ref, ({ title }) => title),
          )
        : briefing.all('issues');
      const parties = options.by
        ? options.by.map((ref) => partyNamed(runtime, briefing, ref))
        : partiesTo(briefing, issues);
      if (issues.length === 0 || parties.length === 0)
        throw new NotFound('this briefing has no issue with a party to it');
      await show(runtime, positionsView(briefing, [...new Set(issues)], [...new Set(parties)]));
    });
};

const partyNamed = (runtime: Runtime, briefing: Briefing, ref: string): string =>
  resolved(runtime, findParty(briefing, ref), 'person or body', ref, ({ id }) => briefing.nameOf(id)).id;
