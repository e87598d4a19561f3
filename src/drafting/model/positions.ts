import type { BriefingFile } from '../../briefing/file/schema.js';
import { fold } from '../../text/fold.js';
import { FIRMER, type ProposalChecks } from './check-proposals.js';
import type { Entities, Proposed } from './entities.js';
import type { ProposedPosition } from './proposals.js';
import { holds, type Resolved } from './statements.js';

type Position = BriefingFile['positions'][number];

/** Returns the positions of known people and organizations that a model found and that the checks confirm. */
export async function positionsOf(
  resolved: readonly Resolved[],
  issues: BriefingFile['issues'],
  entities: Entities,
  checks: ProposalChecks,
  mark: Proposed,
): Promise<Omit<Position, 'id'>[]> {
  const found: Omit<Position, 'id'>[] = [];
  for (const part of resolved)
    for (const proposed of part.answered.answer.positions) {
      const position = await positionOf(proposed, part, issues, entities, checks);
      if (position) found.push({ ...position, ...mark });
    }
  return found;
}

async function positionOf(
  { who, act, text, issue, claims: numbers }: ProposedPosition,
  part: Resolved,
  issues: BriefingFile['issues'],
  entities: Entities,
  checks: ProposalChecks,
): Promise<Omit<Position, 'id'> | undefined> {
  const whose = entities.find(who);
  const claims = part.claims(numbers);
  const words = text.replace(/[.!]$/, '');
  if (whose === undefined || act === 'other' || claims.length === 0) return undefined;
  const on =
    issues.find(({ title }) => fold(title) === fold(issue)) ??
    issues.find(({ id }) => claims.some(({ about }) => about.includes(id)));
  if (on === undefined) return undefined;
  // That somebody denied or demanded something is a fact, even if the content of the denial or demand is uncertain.
  const sentence = `${who} ${act} ${words}.`;
  const isTold =
    (await holds(sentence, numbers, part, checks, 'stated', FIRMER)) ||
    (await holds(sentence, numbers, part, checks));
  if (!isTold) return undefined;
  for (const claim of claims) if (!claim.about.includes(on.id)) claim.about.push(on.id);
  return { issue: on.id, whose, act, text: words, claims: claims.map(({ id }) => id) };
}
