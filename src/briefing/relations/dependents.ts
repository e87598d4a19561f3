import type { Briefing } from '../briefing.js';
import type { Claim, Event, Gap, Issue, Person, Position, Statement } from '../file/schema.js';
import { statementsOfIssue } from '../file/statements.js';

export interface Dependents {
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  /** Sentences in issues. Each sentence is based on the claim and is listed with its issue. */
  readonly issues: readonly { readonly issue: Issue; readonly statement: Statement }[];
  readonly events: readonly Event[];
  readonly people: readonly Person[];
  readonly gaps: readonly Gap[];
  /** Sentences of the summary and sentences on open points that are based on the claim. */
  readonly summary: readonly Statement[];
}

/** Finds everything in a briefing that depends on a claim. Each list is in file order. */
export function dependentsOf(briefing: Briefing, { id }: Claim): Dependents {
  const isBasedOnIt = ({ claims }: { readonly claims?: readonly string[] | undefined }) =>
    claims?.includes(id) ?? false;
  return {
    claims: briefing.all('claims').filter(({ dependsOn }) => dependsOn?.includes(id)),
    positions: briefing.all('positions').filter(isBasedOnIt),
    issues: briefing.all('issues').flatMap((issue) =>
      statementsOfIssue(issue)
        .filter(isBasedOnIt)
        .map((statement) => ({ issue, statement })),
    ),
    events: briefing.all('events').filter(isBasedOnIt),
    people: briefing.all('people').filter(isBasedOnIt),
    gaps: briefing.all('gaps').filter(isBasedOnIt),
    summary: [...briefing.file.summary, ...(briefing.file.open ?? [])].filter(isBasedOnIt),
  };
}
