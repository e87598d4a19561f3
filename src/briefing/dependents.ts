import type { Briefing } from './briefing.js';
import type { Claim, Event, Gap, Issue, Person, Position, Statement } from './file/schema.js';

/** Everything in a briefing that would change its footing if a claim fell. */
export interface Leaning {
  /** Claims that take this one for granted. */
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  /** Issues whose one-line summary rests on it. */
  readonly issues: readonly Issue[];
  readonly events: readonly Event[];
  readonly people: readonly Person[];
  readonly gaps: readonly Gap[];
  /** The sentences of the summary of the whole briefing that rest on it. */
  readonly summary: readonly Statement[];
}

/** What leans on a claim. */
export function leaningOn(briefing: Briefing, { id }: Claim): Leaning {
  const restsOnIt = ({ claims }: { readonly claims?: readonly string[] | undefined }) =>
    claims?.includes(id) ?? false;
  return {
    claims: briefing.all('claims').filter(({ dependsOn }) => dependsOn?.includes(id)),
    positions: briefing.all('positions').filter(restsOnIt),
    issues: briefing.all('issues').filter(({ summary }) => restsOnIt(summary)),
    events: briefing.all('events').filter(restsOnIt),
    people: briefing.all('people').filter(restsOnIt),
    gaps: briefing.all('gaps').filter(restsOnIt),
    summary: briefing.file.summary.filter(restsOnIt),
  };
}
