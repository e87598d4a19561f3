import { InvalidArgumentError, Option } from 'commander';
import { claim, makeClaim } from '../../answers/read/claims/claim.js';
import { claims, makeClaims } from '../../answers/read/claims/claims.js';
import { attributionWords } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import { findIn } from '../../briefing/entities/find.js';
import type { Claim } from '../../briefing/file/schema.js';
import { isWithin, LOCATOR_PREFIX } from '../../briefing/locator.js';
import { STANDINGS } from '../../briefing/standing.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { passageFinder } from '../../cli/passages.js';
import { present } from '../../cli/present.js';
import { aboutInstead, entryNamed, PARTY, SOURCE, type Sought, subjectsAbout } from '../../cli/references.js';
import { NotFound } from '../../errors.js';

interface ClaimsOptions {
  readonly standing?: string;
  readonly about?: string;
  readonly by?: string;
  readonly source?: string;
  readonly at?: string;
}

export const addClaims: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists the claims by standing, firmest first, each with its voice and its place in the source. ' +
        'Filters can be combined. Claims given by id are shown in full, together with claims that dispute ' +
        'them, claims that they assume, and everything that depends on them.',
    )
    .argument('[id...]', 'claims, by id (c17) or address (claims/c17)')
    .addOption(new Option('--standing <standing>', 'only claims with this standing').choices(STANDINGS))
    .option('--about <ref>', 'only claims about this issue, person, place, organization, event or source')
    .option(
      '--by <who>',
      'only claims attributed to a person or organization, to unnamed voices (unnamed) or to the source itself (source)',
    )
    .option('--source <id>', 'only claims from this source')
    .option(
      '--at <place>',
      'only claims from this section, block or sentence of the source: 1, 1.B3, 1.B3.s1',
      place,
    )
    .addHelpText(
      ...examples(
        ['briefing claims', 'all claims'],
        ['briefing claims c17', 'one claim in full, with what depends on it'],
        ['briefing claims --about taiwan --standing assumed', 'what is taken for granted about Taiwan'],
        ['briefing claims --by unnamed', 'what unnamed voices say'],
        ['briefing claims --at 1.B3', 'claims from the third bullet of section 1'],
      ),
    )
    .action(async (refs: string[], options: ClaimsOptions) => {
      const briefing = await loadBriefing(runtime);
      const named = new Set(refs.map((ref) => entryNamed(runtime, briefing, CLAIM, ref)));
      const all = refs.length > 0 ? [...named] : briefing.all('claims');
      const chosen = filtered(runtime, briefing, all, options);
      if (chosen.length === 0)
        throw new NotFound(
          'no claims match the filters (leave one out; to list all claims: briefing claims)',
        );
      if (refs.length === 0) return present(runtime, claims, makeClaims(briefing, chosen), briefing);
      const record = makeClaim(briefing, chosen, await passageFinder(runtime, briefing, chosen));
      return present(runtime, claim, record, briefing);
    });
};

const CLAIM: Sought<Claim> = {
  what: 'claim',
  find: (briefing, ref) => findIn(briefing, 'claims', ref),
  // No claim is shown without its standing and voice, even in a message.
  describe: (briefing, claim) => `${claim.standing}, ${attributionWords(briefing, claim)}: ${claim.text}`,
  instead: aboutInstead('claims'),
};

function place(value: string): string {
  if (!LOCATOR_PREFIX.test(value)) {
    throw new InvalidArgumentError(
      'Use a section, block or sentence, such as 1, 1.B3 or 1.B3.s1, or the word title.',
    );
  }
  return value;
}

function filtered(
  runtime: Runtime,
  briefing: Briefing,
  claims: readonly Claim[],
  options: ClaimsOptions,
): Claim[] {
  const { standing, about, by, source, at } = options;
  const subjects = subjectsAbout(runtime, briefing, about);
  const from = source === undefined ? undefined : entryNamed(runtime, briefing, SOURCE, source).id;
  const saidBy = by === undefined ? undefined : voice(runtime, briefing, by);
  return claims.filter(
    (claim) =>
      (standing === undefined || claim.standing === standing) &&
      (subjects === undefined || claim.about.some((id) => subjects.has(id))) &&
      (from === undefined || claim.source === from) &&
      (at === undefined || isWithin(claim.at, at)) &&
      (saidBy === undefined || saidBy(claim)),
  );
}

/** Returns a filter for the claims of one voice: 'source', 'unnamed', or a person or organization. */
function voice(runtime: Runtime, briefing: Briefing, by: string): (claim: Claim) => boolean {
  if (by === 'source' || by === 'unnamed') return ({ attribution }) => attribution.by === by;
  const { id } = entryNamed(runtime, briefing, PARTY, by);
  return ({ attribution }) => attribution.by === 'party' && attribution.party === id;
}
