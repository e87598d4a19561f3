import type { BriefingFile, Event, Position } from '../../briefing/file/schema.js';
import { fold } from '../../text/fold.js';
import type { Link } from './links.js';

/** Removes events, positions and questions from a further text if the briefing already has them. */
export function withoutRepeated(
  briefing: BriefingFile,
  further: BriefingFile,
  links: readonly Link[],
): BriefingFile {
  const same = new Map(links.filter(({ kind }) => kind === 'same').map(({ from, to }) => [from, to]));
  const events = new Map(further.events.flatMap((event) => sameEvent(event, briefing.events, same)));
  const questions = new Set(briefing.gaps.map(({ question }) => fold(question)));
  return {
    ...further,
    claims: further.claims.map((claim) => ({
      ...claim,
      about: [...new Set(claim.about.map((id) => events.get(id) ?? id))],
    })),
    events: further.events
      .filter(({ id }) => !events.has(id))
      .map((event) =>
        event.partOf === undefined ? event : { ...event, partOf: events.get(event.partOf) ?? event.partOf },
      ),
    positions: further.positions.filter(
      (position) => !briefing.positions.some((known) => isSame(position, known, same)),
    ),
    gaps: further.gaps
      .filter(({ question }) => !questions.has(fold(question)))
      .map((gap) => ({ ...gap, about: [...new Set(gap.about.map((id) => events.get(id) ?? id))] })),
  };
}

type SameClaims = ReadonlyMap<string, string>;

/**
 * Finds a known event that may be the same as the given one: it is of the same kind, is not on a different day, and
 * shares a claim with the given event.
 */
function sameEvent(event: Event, known: readonly Event[], same: SameClaims): (readonly [string, string])[] {
  const match = known.find(
    (one) =>
      one.kind === event.kind &&
      (one.when === undefined || event.when === undefined || one.when === event.when) &&
      sharesClaim(event.claims, one.claims, same),
  );
  return match === undefined ? [] : [[event.id, match.id]];
}

const isSame = (position: Position, known: Position, same: SameClaims): boolean =>
  position.whose === known.whose &&
  position.issue === known.issue &&
  position.act === known.act &&
  sharesClaim(position.claims, known.claims, same);

const sharesClaim = (own: readonly string[], others: readonly string[], same: SameClaims): boolean =>
  own.some((id) => others.includes(same.get(id) ?? ''));
