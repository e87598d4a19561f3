import type { Briefing } from '../briefing.js';
import type { Claim, Event, Gap, Issue, Person, Position, Statement } from '../file/schema.js';
import { statementsOfIssue } from './statements.js';

/** Everything in a briefing that depends on a claim. */
export interface Dependents {
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  /** The sentences on issues that are based on it. */
  readonly issues: readonly { readonly issue: Issue; readonly statement: Statement }[];
  readonly events: readonly Event[];
  readonly people: readonly Person[];
  readonly gaps: readonly Gap[];
  /** The sentences of the briefing's summary, and on what is open, that are based on it. */
  readonly summary: readonly Statement[];
}

/** Finds everything that depends on a claim; each list is in file order. */
export function dependentsOf(briefing: Briefing, { id }: Claim): Dependents {
  const isBehind = ({ claims }: { readonly claims?: readonly string[] | undefined }) =>
    claims?.includes(id) ?? false;
  return {
    claims: briefing.all('claims').filter(({ dependsOn }) => dependsOn?.includes(id)),
    positions: briefing.all('positions').filter(isBehind),
    issues: briefing.all('issues').flatMap((issue) =>
      statementsOfIssue(issue)
        .filter(isBehind)
        .map((statement) => ({ issue, statement })),
    ),
    events: briefing.all('events').filter(isBehind),
    people: briefing.all('people').filter(isBehind),
    gaps: briefing.all('gaps').filter(isBehind),
    summary: [...briefing.file.summary, ...(briefing.file.open ?? [])].filter(isBehind),
  };
}
