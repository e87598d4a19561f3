import { fold } from '../../text/fold.js';
import type { Briefing } from '../briefing.js';
import type { Claim, Source } from '../file/schema.js';

/** Why two sources are not independent. */
export type SharedOrigin = 'publisher' | 'copied';

export interface Dependent {
  readonly source: string;
  readonly on: string;
  readonly why: SharedOrigin;
}

/**
 * Finds the sources that depend on an earlier one, because of the same publisher or because of long copied passages.
 */
export function dependentSources(briefing: Briefing): Dependent[] {
  const sources = briefing.all('sources');
  const byPublisher = new Map<string, Source>();
  return sources.flatMap((source): Dependent[] => {
    const { id, publisher, copies = [] } = source;
    const [copied] = copies;
    const key = publisher === undefined ? undefined : fold(publisher);
    const same = key === undefined ? undefined : byPublisher.get(key);
    if (key !== undefined && same === undefined) byPublisher.set(key, source);
    if (copied !== undefined && copied !== id) return [{ source: id, on: copied, why: 'copied' }];
    return same === undefined ? [] : [{ source: id, on: same.id, why: 'publisher' }];
  });
}

/** Returns a function that maps a source to the source on which it ultimately depends, which may be itself. */
export function originsOf(briefing: Briefing): (source: string) => string {
  const on = new Map(dependentSources(briefing).map((one) => [one.source, one.on]));
  return (source) => {
    const seen = new Set<string>();
    let origin = source;
    for (let next = on.get(origin); next !== undefined && !seen.has(origin); next = on.get(origin)) {
      seen.add(origin);
      origin = next;
    }
    return origin;
  };
}

/** Returns the claims that are independent: no two of them share an origin or a voice. */
export function independentClaims(claims: readonly Claim[], originOf: (source: string) => string): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ source, attribution }) => {
    const marks = [`origin ${originOf(source)}`];
    if (attribution.by === 'party') marks.push(`party ${attribution.party}`);
    if (attribution.by === 'unnamed') marks.push(`unnamed ${fold(attribution.label ?? '')}`);
    if (marks.some((mark) => seen.has(mark))) return false;
    for (const mark of marks) seen.add(mark);
    return true;
  });
}
