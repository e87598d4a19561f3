import { Option } from 'commander';
import { makePositions, type PositionsRecord, positions } from '../../answers/read/positions.js';
import { findParty } from '../../briefing/entities/find.js';
import { type AddCommand, examples } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entriesListed, ISSUE, PARTY } from '../../cli/references.js';
import { NotFound } from '../../errors.js';
import { showNamedInClaims } from './named-in-claims.js';

interface PositionsOptions {
  readonly issue?: readonly string[];
  readonly by?: readonly string[];
  /** A synonym of `--by`, since some users try it. */
  readonly parties?: readonly string[];
}

export const addPositions: AddCommand = (command, runtime) => {
  command
    .description(
      'Shows who takes which position on which issue, with the standing of each position. Also shows ' +
        'whose position is relevant but not stated.',
    )
    .option('--issue <ref...>', 'only these issues')
    .option('--by <who...>', 'only these parties')
    .addOption(new Option('--parties <who...>').hideHelp())
    .addHelpText(
      ...examples(
        ['briefing positions', 'every issue and every party'],
        ['briefing positions --issue taiwan ukraine', 'two issues'],
        ['briefing positions --by china', 'one party'],
      ),
    )
    .action(async (options: PositionsOptions) => {
      const briefing = await loadBriefing(runtime);
      const issues = options.issue
        ? entriesListed(runtime, briefing, ISSUE, options.issue)
        : briefing.all('issues');
      const by = options.by ?? options.parties;
      const [only = '', ...others] = by ?? [];
      const isOne = by !== undefined && others.length === 0 && !only.includes(',');
      if (isOne && (await showNamedInClaims(runtime, briefing, only, findParty(briefing, only)))) return;
      const parties = by && entriesListed(runtime, briefing, PARTY, by).map(({ id }) => id);
      const record = makePositions(briefing, issues, parties);
      if (isEmpty(record))
        throw new NotFound('no position is stated in this briefing (see who says what: briefing claims)');
      await present(runtime, positions, record, briefing);
    });
};

const isEmpty = ({ issues, silent }: PositionsRecord): boolean =>
  silent.length === 0 && issues.every((issue) => issue.positions.length === 0);
