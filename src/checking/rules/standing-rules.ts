import type { Briefing } from '../../briefing/briefing.js';
import { pointerTo } from '../../briefing/file/problem.js';
import type { Claim, Event } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import type { CheckedRule, Spotted } from './rule.js';

/** Whether the record of a claim is whole: by whom, in which words, and an event no firmer than its claims. */

const ALLEGED: CheckedRule = {
  name: 'alleged-by-whom',
  severity: 'error',
  summary: 'an allegation without who alleges it',
  reason:
    'What is alleged is alleged by someone. Under the name of the source it reads as if the source had said it itself.',
  remedy: 'Name the party; where the source does not say who, write that it is unnamed.',
  example: {
    wrong: '"standing": "alleged", "attribution": { "by": "source" }',
    right: '"standing": "alleged", "attribution": { "by": "unnamed" }',
  },
  check: (briefing) => inSourceVoice(briefing, ['alleged'], 'who alleges this is not said'),
};

const SEEN: CheckedRule = {
  name: 'seen-by-whom',
  severity: 'warning',
  summary: 'an expectation or perception without whose it is',
  reason:
    'Expected and seen by whom? In the passive voice the question is easily lost, and the source looks like the one.',
  remedy: 'Name the party; where the source does not say who, write that it is unnamed.',
  example: {
    wrong: '"standing": "expected", "attribution": { "by": "source" }',
    right: '"standing": "expected", "attribution": { "by": "party", "party": "norland" }',
  },
  check: (briefing) =>
    inSourceVoice(briefing, ['expected', 'perceived'], 'whose expectation or perception this is is not said'),
};

function* inSourceVoice(
  briefing: Briefing,
  standings: readonly Standing[],
  message: string,
): Generator<Spotted> {
  for (const [index, claim] of briefing.all('claims').entries()) {
    if (claim.attribution.by !== 'source' || !standings.includes(claim.standing)) continue;
    yield {
      pointer: pointerTo('claims', index, 'attribution'),
      message,
      remedy: 'name the party, or write { "by": "unnamed" }',
    };
  }
}

const NO_CUE: CheckedRule = {
  name: 'no-cue',
  severity: 'warning',
  summary: 'a claim that is not stated, without the words that make it so',
  reason:
    'The cue is the proof of a standing: the source’s own word, such as "likely" or "aimed at". Without it a reader has ' +
    'to believe the editor.',
  remedy: 'Write the word or two of the source in "cue".',
  example: { wrong: '"standing": "likely"', right: '"standing": "likely", "cue": "will likely"' },
  *check(briefing) {
    for (const [index, { standing, cue }] of briefing.all('claims').entries()) {
      if (standing === 'stated' || cue !== undefined) continue;
      yield {
        pointer: pointerTo('claims', index),
        message: `'${standing}' stands without the word of the source that says so`,
        remedy: 'write it in "cue"',
      };
    }
  },
};

/** What an event with a status may rest on at the softest. What is assumed or seen to have happened may be shown so. */
const TOO_SOFT: Readonly<Partial<Record<Event['status'], readonly Standing[]>>> = {
  occurred: ['planned', 'expected', 'likely', 'aim', 'pending', 'alleged'],
  ongoing: ['planned', 'expected', 'likely', 'aim', 'pending', 'alleged'],
  planned: ['likely', 'aim', 'pending', 'alleged'],
};

const EVENT_STATUS: CheckedRule = {
  name: 'event-too-firm',
  severity: 'error',
  summary: 'an event whose status is firmer than its claims',
  reason: 'A meeting that awaits confirmation is not a planned one, and a planned one has not occurred.',
  remedy: 'Write the softer status, or cite the claim that bears the firmer one out.',
  example: {
    wrong: '"status": "planned", resting on a claim that is pending',
    right: '"status": "unconfirmed"',
  },
  *check(briefing) {
    for (const [index, { status, claims }] of briefing.all('events').entries()) {
      const standing = briefing.standingOf(claims);
      if (!standing || !TOO_SOFT[status]?.includes(standing)) continue;
      yield {
        pointer: pointerTo('events', index, 'status'),
        message: `'${status}' is firmer than '${standing}', the softest claim behind it`,
        remedy: standing === 'planned' ? "write 'planned'" : "write 'unconfirmed' or 'not stated'",
      };
    }
  },
};

const TWIN: CheckedRule = {
  name: 'one-sided-twin',
  severity: 'warning',
  summary: 'a claim that names a twin which does not name it',
  reason:
    'Twins are the same proposition at two places, and the softer counts for both. Where only one names the other, the ' +
    'other is shown firmer than it is.',
  remedy: 'Name each in the "twins" of the other.',
  example: { wrong: 'c1 has "twins": ["c2"], c2 has none', right: 'c2 has "twins": ["c1"] too' },
  *check(briefing) {
    for (const [index, claim] of briefing.all('claims').entries()) yield* oneSided(briefing, claim, index);
  },
};

function* oneSided(briefing: Briefing, claim: Claim, index: number): Generator<Spotted> {
  for (const [number, twin] of (claim.twins ?? []).entries()) {
    if (briefing.get('claims', twin).twins?.includes(claim.id)) continue;
    yield {
      pointer: pointerTo('claims', index, 'twins', number),
      message: `'${twin}' does not name '${claim.id}' as its twin`,
      remedy: `write "${claim.id}" in the "twins" of '${twin}'`,
    };
  }
}

const REPEATED: CheckedRule = {
  name: 'repeated-claim',
  severity: 'warning',
  summary: 'the same words as a claim at the same place',
  reason:
    'One claim that stands in the file twice is counted twice, and one of the two will be forgotten in a correction.',
  remedy: 'Keep one; where the source says it at two places, give each its own place and name them as twins.',
  example: { wrong: 'c4 and c9 with one text, both at 1.P1.s1', right: 'one of the two' },
  *check(briefing) {
    const first = new Map<string, string>();
    for (const [index, { id, text, source, at }] of briefing.all('claims').entries()) {
      const key = `${source} ${at} ${text.toLowerCase()}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, id);
      else {
        const message = `'${earlier}' says the same at the same place`;
        yield { pointer: pointerTo('claims', index, 'text'), message, remedy: 'keep one of the two' };
      }
    }
  },
};

export const STANDING_RULES_OF_RECORD: readonly CheckedRule[] = [
  ALLEGED,
  SEEN,
  NO_CUE,
  EVENT_STATUS,
  TWIN,
  REPEATED,
];
