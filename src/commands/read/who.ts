import { makeParties, parties } from '../../answers/read/who/parties.js';
import { makeWho, who } from '../../answers/read/who/who.js';
import { findParty } from '../../briefing/entities/find.js';
import type { Organization, Person } from '../../briefing/file/schema.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { entryNamed, PARTY } from '../../cli/references.js';
import { NotFound, UsageError } from '../../errors.js';
import { wordsOf } from '../../searching/forms.js';
import { remark } from '../../system/io.js';
import { showNamedInClaims } from './named-in-claims.js';

export const addWho: AddCommand = (command, runtime) => {
  command
    .description(
      'Lists the people and organizations in the briefing, or shows in full those that you name: who or what they are, what ' +
        'they want and say, what is said about them, and which events they are part of.',
    )
    .argument('[who...]', 'ids or names')
    .option('--everywhere', 'show one person or organization in all known briefings')
    .addHelpText(
      ...examples(
        ['briefing who', 'all people and organizations'],
        ['briefing who state-department', 'one organization in full'],
        ['briefing who wang us-government', 'two of them'],
        ['briefing who xi --everywhere', 'one person in all known briefings'],
      ),
    )
    .action(async (refs: string[], { everywhere = false }: { readonly everywhere?: boolean }) => {
      if (everywhere) return showEverywhere(runtime, refs.join(' '));
      const briefing = await loadBriefing(runtime);
      if (refs.length === 0) return present(runtime, who, makeWho(briefing), briefing);
      const whole = refs.join(' ');
      if (await showNamedInClaims(runtime, briefing, whole, findParty(briefing, whole))) return;
      const named = refs.map((ref) => entryNamed(runtime, briefing, PARTY, ref));
      const asked = [...new Set(named)] as (Person | Organization)[];
      return present(runtime, parties, makeParties(briefing, asked), briefing);
    });
};

/**
 * Shows the entries with a name in all briefings. A briefing in which the name is ambiguous is left out, with a remark.
 */
async function showEverywhere(runtime: Runtime, ref: string): Promise<void> {
  const words = wordsOf(ref);
  if (words.length === 0)
    throw new UsageError(
      '--everywhere needs one person or organization (name one, as in briefing who xi --everywhere)',
    );
  const { openEverywhere } = await import('../library/open-all.js');
  const { makeWhoEverywhere, whoEverywhere } = await import('../../answers/sources/who-everywhere.js');
  const { opened, remarks } = await openEverywhere(runtime.io, words);
  const parties = opened.flatMap(({ briefing, briefingOption }) => {
    const resolution = findParty(briefing, ref);
    return 'found' in resolution
      ? [{ briefing, briefingOption, party: resolution.found as Person | Organization }]
      : [];
  });
  const unclear = opened.filter(({ briefing }) => 'several' in findParty(briefing, ref));
  if (parties.length === 0)
    throw new NotFound(
      `no briefing has a person or organization '${ref}' (search for the words: briefing search ${ref} --all)`,
    );
  await present(runtime, whoEverywhere, makeWhoEverywhere(ref, parties));
  for (const words of remarks) remark(runtime.io, words);
  for (const { briefingOption: name } of unclear)
    remark(runtime.io, `'${ref}' matches several entries in ${name} (see briefing who ${ref} -b ${name})`);
}
