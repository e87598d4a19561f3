import { groupedByKeys, once } from '../text/grouped-by.js';
import { type Collections, type Entity, entityName, KINDS, type Kind } from './entities/entity.js';
import type { BriefingFile, Claim, Event, Gap, Note, Position } from './file/schema.js';
import { basisOf, byStanding, type Dispute, disputesAmong } from './relations/claim-graph.js';
import { type Standing, softest } from './standing.js';
import { strictest, type Use, use, voiceKind } from './use.js';

/** A parsed, read-only briefing in which every reference resolves, with functions to look up entries. */
export class Briefing {
  #byId: ReadonlyMap<string, Entity> | undefined;
  #numbers: ReadonlyMap<string, number> | undefined;
  #disputes: ReadonlyMap<string, readonly Dispute[]> | undefined;
  /** Caches the standings of claims with restatements, since every sentence of a large briefing needs them. */
  readonly #standings = new Map<Claim, Standing>();
  readonly #uses = new Map<Claim, Use>();
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly unknown[]>>();

  /** @param file a validated file (see `parseBriefing`) */
  constructor(readonly file: BriefingFile) {}

  kindOf(id: string): Kind | undefined {
    return this.entity(id)?.kind;
  }

  all<K extends Kind>(kind: K): readonly Collections[K][] {
    return (this.file[kind] ?? []) as readonly unknown[] as readonly Collections[K][];
  }

  /** Returns the entry with this id. If several entries of an unchecked file have the id, returns the first. */
  entity(id: string): Entity | undefined {
    this.#byId ??= entitiesById(this);
    return this.#byId.get(id);
  }

  /**
   * @throws Error if the collection has no entry with this id, which cannot happen if the id is a reference
   *   in a valid file
   */
  get<K extends Kind>(kind: K, id: string): Collections[K] {
    const entity = this.entity(id);
    if (entity?.kind !== kind) throw new Error(`no ${id} in ${kind}`);
    return entity.value as Collections[K];
  }

  /** Returns the name of an entry (see `entityName`) or, if there is no entry with this id, the id. */
  nameOf(id: string): string {
    const entity = this.entity(id);
    return entity ? entityName(entity) : id;
  }

  claims(ids: readonly string[] = []): Claim[] {
    return ids.map((id) => this.get('claims', id));
  }

  /** Returns the claims about an entry, firmest first, then in reading order. */
  claimsAbout(id: string): Claim[] {
    return [...this.#grouped('claims', (claim) => claim.about, id)].sort(byStanding);
  }

  /** Returns the claims attributed to a party, firmest first, then in reading order. */
  claimsBy(id: string): Claim[] {
    const speaker = ({ attribution }: Claim) => (attribution.by === 'party' ? [attribution.party] : []);
    return [...this.#grouped('claims', speaker, id, 'voices')].sort(byStanding);
  }

  /** Returns the claim, followed by claims that say the same thing elsewhere in the same source. */
  restatements(claim: Claim): readonly Claim[] {
    if (claim.restates === undefined) return [claim];
    return [claim, ...this.claims(claim.restates).filter(({ source }) => source === claim.source)];
  }

  /** Returns the claims that determine how sure the source is of a claim. */
  basisOf(claim: Claim): readonly Claim[] {
    return basisOf(claim, this.restatements(claim));
  }

  /** Returns how sure the source is of a claim: the softest standing of its basis. */
  standingOfClaim(claim: Claim): Standing {
    if (claim.restates === undefined) return claim.standing;
    return once(
      this.#standings,
      claim,
      () => softest(this.basisOf(claim).map(({ standing }) => standing)) ?? claim.standing,
    );
  }

  /** Returns the claims that contradict a claim, regardless of which of the two claims records the dispute. */
  disputesOf(id: string): readonly Dispute[] {
    this.#disputes ??= disputesAmong(this.all('claims'));
    return this.#disputes.get(id) ?? [];
  }

  /** Returns true if a claim or one of its restatements is disputed and the dispute has been reviewed. */
  isDisputed(claim: Claim): boolean {
    return this.restatements(claim).some(({ id }) =>
      this.disputesOf(id).some(({ isProposed }) => !isProposed),
    );
  }

  /** Returns how a claim may be stated: the strictest use of its basis. */
  useOfClaim(claim: Claim): Use {
    return once(this.#uses, claim, () => {
      const disputed = this.isDisputed(claim);
      return strictest(
        this.basisOf(claim).map(({ standing, attribution }) =>
          use(standing, voiceKind(attribution), disputed),
        ),
      );
    });
  }

  /** Returns how a sentence may be stated: the strictest use of its claims; undefined if it has no claims. */
  useOf(claimIds: readonly string[] = []): Use | undefined {
    if (claimIds.length === 0) return undefined;
    return strictest(this.claims(claimIds).map((claim) => this.useOfClaim(claim)));
  }

  /**
   * Returns how a position may be stated. The claims of a position are about an act such as 'denies' or
   * 'opposes'. A dispute about what is denied or opposed does not affect the act, so disputes are ignored.
   */
  useOfAct(claimIds: readonly string[]): Use {
    return strictest(
      this.claims(claimIds).map((claim) =>
        use(this.standingOfClaim(claim), voiceKind(claim.attribution), false),
      ),
    );
  }

  /** Returns the standing of a sentence, which is the standing of its softest claim. */
  standingOf(claimIds: readonly string[] = []): Standing | undefined {
    return softest(this.claims(claimIds).map((claim) => this.standingOfClaim(claim)));
  }

  positionsOn(issueId: string): readonly Position[] {
    return this.#grouped('positions', (position) => [position.issue], issueId);
  }

  gapsAbout(id: string): readonly Gap[] {
    return this.#grouped('gaps', (gap) => gap.about, id);
  }

  notesAbout(id: string): readonly Note[] {
    return this.#grouped('notes', (note) => note.about, id);
  }

  eventsWith(id: string): readonly Event[] {
    return this.#grouped('events', (event) => [...(event.where ?? []), ...(event.who ?? [])], id);
  }

  /** Returns the parts of an event, such as the stops of a trip. */
  partsOf(eventId: string): readonly Event[] {
    return this.#grouped('events', (event) => (event.partOf ? [event.partOf] : []), eventId, 'parts');
  }

  /** Returns an issue's number in the agenda table, starting at 1. */
  numberOf(issueId: string): number {
    this.#numbers ??= new Map(this.file.issues.map((issue, index) => [issue.id, index + 1]));
    return this.#numbers.get(issueId) ?? 0;
  }

  #grouped<K extends Kind>(
    kind: K,
    keysOf: (value: Collections[K]) => readonly string[],
    key: string,
    name: string = kind,
  ): readonly Collections[K][] {
    const index = once(this.#indexes, name, () => groupedByKeys(this.all(kind), keysOf));
    return (index.get(key) ?? []) as readonly Collections[K][];
  }
}

function entitiesById(briefing: Briefing): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const kind of KINDS)
    for (const value of briefing.all(kind))
      if (!entities.has(value.id)) entities.set(value.id, { kind, value } as Entity);
  return entities;
}
