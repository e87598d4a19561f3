import type { Briefing } from '../../briefing/briefing.js';
import type { Kind } from '../../briefing/entities/entity.js';
import { referencesIn } from '../../briefing/file/references.js';
import type { Claim } from '../../briefing/file/schema.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule, Spotted } from './rule.js';

/** The rules about unused parts of a briefing. */

const UNCITED: CheckedRule = {
  name: 'uncited-claim',
  severity: 'warning',
  summary: 'a claim that no entry cites, and that is not about any issue, person, organization or place',
  reason:
    'A claim is shown where it is cited, and on the pages of the issues, people, organizations and places that it is ' +
    'about. Any other claim is hard to find.',
  remedy: 'Cite the claim, name its subject in "about", or remove the claim.',
  example: {
    wrong: '{ "id": "c9", "about": ["talks"], ... }, where "talks" is an event that does not cite c9',
    right: '"claims": ["c3", "c9"] in the event "talks"',
  },
  *check(briefing) {
    const cited = citedClaims(briefing);
    for (const [index, claim] of briefing.all('claims').entries()) {
      if (cited.has(claim.id) || isShown(briefing, claim)) continue;
      yield {
        pointer: pointerTo('claims', index),
        message: `'${claim.id}' is not cited, and is not about any issue, person, organization or place`,
        remedy: 'cite the claim, name its subject in "about", or remove the claim',
      };
    }
  },
};

const isShown = (briefing: Briefing, claim: Claim): boolean =>
  claim.about.some((id) => PAGES.includes(briefing.entity(id)?.kind ?? ''));

/** Collections whose entries have a page with the claims about them. */
const PAGES = ['issues', 'people', 'organizations', 'places'];

const CITING = ['claims', 'restates', 'dependsOn'];

const citedClaims = (briefing: Briefing): ReadonlySet<string> =>
  new Set(
    [...referencesIn(briefing.file)].flatMap(({ keys, id }) =>
      CITING.includes(String(keys.at(-2))) ? [id] : [],
    ),
  );

const UNMENTIONED: CheckedRule = {
  name: 'unmentioned',
  severity: 'warning',
  summary: 'a person, organization or place that nothing mentions',
  reason: 'Readers who look up the entry find only a name.',
  remedy: 'Mention the entry in an issue, an event or a claim, or remove it.',
  example: {
    wrong: '"people": [{ "id": "mara-voss", ... }] and no other "mara-voss" in the file',
    right: '"about": ["fees", "mara-voss"] in a claim',
  },
  *check(briefing) {
    const mentioned = new Set(Array.from(referencesIn(briefing.file), ({ id }) => id));
    const remedy = 'mention the entry in an issue, event or claim, or remove it';
    for (const kind of ['people', 'organizations', 'places'] as const)
      yield* notIn(briefing, kind, mentioned, 'nothing mentions', remedy);
  },
};

const UNUSED_SOURCE: CheckedRule = {
  name: 'unused-source',
  severity: 'warning',
  summary: 'a source without claims',
  reason: 'A briefing that lists a source but takes nothing from it looks better supported than it is.',
  remedy: 'Add the claims of the source, or remove the source.',
  example: {
    wrong: 'two sources, and "source": "reuters" in every claim',
    right: 'claims from both sources, or only one source',
  },
  *check(briefing) {
    const used = new Set(briefing.all('claims').map((claim) => claim.source));
    yield* notIn(briefing, 'sources', used, 'no claim comes from', 'add its claims, or remove the source');
  },
};

/** @param problem the message, up to the name of the entry */
function* notIn(
  briefing: Briefing,
  kind: Kind,
  ids: ReadonlySet<string>,
  problem: string,
  remedy: string,
): Generator<Spotted> {
  for (const [index, { id }] of briefing.all(kind).entries())
    if (!ids.has(id))
      yield { pointer: pointerTo(kind, index), message: `${problem} '${briefing.nameOf(id)}'`, remedy };
}

export const CITATION_RULES: readonly CheckedRule[] = [UNCITED, UNMENTIONED, UNUSED_SOURCE];
