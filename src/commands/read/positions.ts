import { Option } from 'commander';
import { makePositions, type PositionsRecord, positions } from '../../answers/read/positions.js';
import type { Briefing } from '../../briefing/briefing.js';
import { findIssue, findParty } from '../../briefing/entities/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { type Runtime, resolved } from '../../cli/context.js';
import { listed } from '../../cli/listed.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { NotFound } from '../../errors.js';
import { showNamedInClaims } from './named-in-claims.js';

interface PositionsOptions {
  readonly issue?: readonly string[];
  readonly by?: readonly string[];
  /** Another name for `--by` that people try. */
  readonly parties?: readonly string[];
}

export const addPositions: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows who takes which position on which issue, each with its standing, and whose position is relevant but ' +
        'not stated.',
    )
    .option('--issue <ref...>', 'only these issues')
    .option('--by <who...>', 'only these parties')
    .addOption(new Option('--parties <who...>').hideHelp())
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
      const issues = options.issue
        ? listed(options.issue, (ref) => 'found' in findIssue(briefing, ref)).map((ref) =>
            resolved(runtime, findIssue(briefing, ref), 'issue', ref, ({ title }) => title),
          )
        : briefing.all('issues');
      const by = options.by ?? options.parties;
      const asked = by && listed(by, (ref) => 'found' in findParty(briefing, ref));
      const [only = ''] = asked ?? [];
      if (
        asked?.length === 1 &&
        (await showNamedInClaims(runtime, briefing, only, findParty(briefing, only)))
      )
        return;
      const parties = asked?.map((ref) => partyNamed(runtime, briefing, ref));
      const record = makePositions(briefing, [...new Set(issues)], parties);
      if (isEmpty(record))
        throw new NotFound('no position is stated in this briefing (see who says what: briefing claims)');
      await present(runtime, positions, record, briefing);
    });
};

const isEmpty = ({ issues, silent }: PositionsRecord): boolean =>
  silent.length === 0 && issues.every((issue) => issue.positions.length === 0);

const partyNamed = (runtime: Runtime, briefing: Briefing, ref: string): string =>
  resolved(runtime, findParty(briefing, ref), 'person or organization', ref, ({ id }) => briefing.nameOf(id))
    .id;
