import type { Briefing } from '../../briefing/briefing.js';
import type { Claim, Gap } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule } from './rule.js';

export const ANSWERED_GAP: CheckedRule = {
  name: 'answered-gap',
  severity: 'warning',
  summary: 'an open question that the file answers',
  reason:
    'Readers may ask a question that the file already answers, and overlook those that are really open.',
  remedy: 'Remove the gap, or ask only about what is still unknown.',
  example: {
    wrong: '"question": "When are the talks?" about an event that has "when": "2031-05-20"',
    right: 'no such gap',
  },
  *check(briefing) {
    for (const [index, gap] of briefing.all('gaps').entries()) {
      const answer = answerTo(briefing, gap);
      if (answer === undefined) continue;
      yield {
        pointer: pointerTo('gaps', index),
        message: `the question is answered: ${answer}`,
        remedy: 'remove the gap, or ask only about what is still unknown',
      };
    }
  },
};

/**
 * Describes the answer in the file. A question is about the first entry in `about`; the other entries only add context.
 */
const answerTo = (briefing: Briefing, gap: Gap): string | undefined =>
  confirmed(briefing, gap) ?? named(briefing, gap) ?? filledField(briefing, gap);

function confirmed(briefing: Briefing, gap: Gap): string | undefined {
  const claims = briefing.claims(gap.claims);
  if (gap.reason !== 'unconfirmed' || claims.length === 0) return undefined;
  // Several reports that differ do not confirm each other.
  if (claims.some((claim) => briefing.isDisputed(claim)) || voicesOf(claims).size > 1) return undefined;
  const standing = briefing.standingOf(gap.claims) ?? 'assumed';
  return softness(standing) <= softness('planned') ? `its claims are ${standing}` : undefined;
}

const voicesOf = (claims: readonly Claim[]): Set<string> =>
  new Set(
    claims.map(({ attribution }) => ('party' in attribution ? attribution.party : `by ${attribution.by}`)),
  );

function named(briefing: Briefing, gap: Gap): string | undefined {
  if (gap.reason !== 'unnamed' || !/^who\b/i.test(gap.question)) return undefined;
  const claims = briefing.claims(gap.claims);
  if (claims.length > 0 && claims.every((claim) => claim.attribution.by === 'party'))
    return 'its claims name their speakers';
  const subject = briefing.entity(gap.about[0] ?? '');
  const hasName = subject?.kind === 'people' && subject.value.name !== undefined;
  return hasName ? `'${subject.value.id}' has a name` : undefined;
}

/** Beginnings of questions, and the fields of an event or a source that answer them. */
const FIELDS: readonly (readonly [question: RegExp, kind: 'events' | 'sources', field: string])[] = [
  [/^(when|on which dates?)\b[^,]*\?$/i, 'events', 'when'],
  [/^(where|in which place)\b[^,]*\?$/i, 'events', 'where'],
  [/^how long\b[^,.]*\?$/i, 'events', 'duration'],
  [/^when was .* published\b[^,]*\?$/i, 'sources', 'published'],
  [/^who published\b/i, 'sources', 'publisher'],
  [/^who wrote\b/i, 'sources', 'author'],
];

function filledField(briefing: Briefing, gap: Gap): string | undefined {
  const subject = briefing.entity(gap.about[0] ?? '');
  for (const [question, kind, field] of FIELDS) {
    if (subject?.kind !== kind || !question.test(gap.question)) continue;
    const value = (subject.value as unknown as Record<string, unknown>)[field];
    if (value !== undefined) return `'${subject.value.id}' has "${field}"`;
  }
  return undefined;
}
