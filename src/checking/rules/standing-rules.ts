import type { Claim, Event } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule, Spotted } from './rule.js';

/** The rules about the standing of claims and events, restatements, and duplicates. */

const NO_CUE: CheckedRule = {
  name: 'no-cue',
  severity: 'warning',
  summary: 'a claim without a "cue", although its standing is not "stated"',
  reason:
    'The cue is the hedge in the words of the source, such as "likely" or "aimed at". It is the evidence for the ' +
    'standing. Without it, readers have to trust the author of the briefing.',
  remedy: 'Copy the hedge from the source to "cue".',
  example: { wrong: '"standing": "likely"', right: '"standing": "likely", "cue": "will likely"' },
  *check(briefing) {
    for (const [index, { standing, cue }] of briefing.all('claims').entries()) {
      if (standing === 'stated' || cue !== undefined) continue;
      yield {
        pointer: pointerTo('claims', index),
        message: `'${standing}' has no hedge from the source`,
        remedy: 'write it in "cue"',
      };
    }
  },
};

/** The standings that are too soft for an event status. Events based on assumptions or views may have any status. */
const TOO_SOFT: Readonly<Partial<Record<Event['status'], readonly Standing[]>>> = {
  occurred: ['planned', 'expected', 'likely', 'possible', 'aim', 'pending', 'alleged'],
  ongoing: ['planned', 'expected', 'likely', 'possible', 'aim', 'pending', 'alleged'],
  planned: ['likely', 'possible', 'aim', 'pending', 'alleged'],
};

const EVENT_STATUS: CheckedRule = {
  name: 'event-too-firm',
  severity: 'error',
  summary: 'an event whose status is firmer than its claims',
  reason: 'A meeting that awaits confirmation is not planned, and a planned meeting has not taken place.',
  remedy: 'Use a softer status, or cite a claim that supports the present one.',
  example: {
    wrong: '"status": "planned", based on a claim that is pending',
    right: '"status": "unconfirmed"',
  },
  *check(briefing) {
    for (const [index, { status, claims }] of briefing.all('events').entries()) {
      const standing = briefing.standingOf(claims);
      if (!standing || !TOO_SOFT[status]?.includes(standing)) continue;
      yield {
        pointer: pointerTo('events', index, 'status'),
        message: `'${status}' is firmer than '${standing}', the standing of its softest claim`,
        remedy: standing === 'planned' ? "write 'planned'" : "write 'unconfirmed' or 'not stated'",
      };
    }
  },
};

const RESTATED: CheckedRule = {
  name: 'one-sided-restatement',
  severity: 'warning',
  summary:
    'a claim that lists another claim from the same source under "restates", but is not listed by that claim in return',
  reason:
    'Claims that restate each other say the same thing in two places, and the softer standing counts for both. If ' +
    'only one lists the other, the other may be shown with a standing that is too firm.',
  remedy: 'Add the id of each claim to the "restates" of the other.',
  example: {
    wrong: 'c1 has "restates": ["c2"], but c2 does not list c1',
    right: 'c2 has "restates": ["c1"] too',
  },
  *check(briefing) {
    const claims = briefing.all('claims');
    // Sets are used because searching lists would take quadratic time if all claims restate one another.
    const named = new Map(
      claims.map(({ id, source, restates }) => [`${id} in ${source}`, new Set(restates)]),
    );
    for (const [index, claim] of claims.entries()) yield* oneSided(named, claim, index);
  },
};

function* oneSided(
  named: ReadonlyMap<string, ReadonlySet<string>>,
  claim: Claim,
  index: number,
): Generator<Spotted> {
  for (const [number, other] of (claim.restates ?? []).entries()) {
    // Claims of different sources have separate standings, and only the later claim names the earlier claim.
    if (named.get(`${other} in ${claim.source}`)?.has(claim.id) !== false) continue;
    yield {
      pointer: pointerTo('claims', index, 'restates', number),
      message: `'${other}' does not name '${claim.id}' in return`,
      remedy: `write "${claim.id}" in the "restates" of '${other}'`,
    };
  }
}

const REPEATED: CheckedRule = {
  name: 'repeated-claim',
  severity: 'warning',
  summary: 'a claim with the same words and the same place as another',
  reason: 'A duplicate is counted as another claim, and a correction may change only one copy.',
  remedy:
    'Keep one claim. If the source says this in two places, give each claim its own place, and add its id to the "restates" of the other.',
  example: { wrong: 'c4 and c9 with the same text, both at 1.P1.s1', right: 'only one of them' },
  *check(briefing) {
    const first = new Map<string, string>();
    for (const [index, { id, text, source, at }] of briefing.all('claims').entries()) {
      const key = `${source} ${at} ${text.toLowerCase()}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, id);
      else
        yield {
          pointer: pointerTo('claims', index, 'text'),
          message: `'${earlier}' says the same thing at the same place`,
          remedy: 'keep one of the two',
        };
    }
  },
};

export const STANDING_RULES_OF_RECORD: readonly CheckedRule[] = [NO_CUE, EVENT_STATUS, RESTATED, REPEATED];
