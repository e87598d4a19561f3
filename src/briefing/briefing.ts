import { type Collections, type Entity, entityName, KINDS, type Kind } from './entities/entity.js';
import type { BriefingFile, Claim, Event, Gap, Note, Position, Source } from './file/schema.js';
import { groupedByKeys, once } from './maps.js';
import { basisOf } from './relations/basis.js';
import { byStanding } from './relations/claim-order.js';
import { type Dispute, disputesAmong } from './relations/disputes.js';
import { type Standing, softest } from './standing.js';
import { strictest, type Use, use } from './use.js';
import { voiceKind } from './voice.js';

/** A parsed, read-only briefing in which every reference resolves, with functions to look up entries. */
export class Briefing {
  /** Built on the first lookup. */
  #byId: ReadonlyMap<string, Entity> | undefined;
  #numbers: ReadonlyMap<string, number> | undefined;
  #disputes: ReadonlyMap<string, readonly Dispute[]> | undefined;
  /** Cached for restated claims, since a large briefing looks them up for every sentence. */
  readonly #standings = new Map<Claim, Standing>();
  readonly #uses = new Map<Claim, Use>();
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly unknown[]>>();

  /** @param file a validated file: see `parseBriefing` */
  constructor(readonly file: BriefingFile) {}

  /** The collection of an id. */
  kindOf(id: string): Kind | undefined {
    return this.entity(id)?.kind;
  }

  /** All entries of a collection, in file order. */
  all<K extends Kind>(kind: K): readonly Collections[K][] {
    return (this.file[kind] ?? []) as readonly unknown[] as readonly Collections[K][];
  }

  /** The entry with this id; the first one if an unchecked file repeats the id. */
  entity(id: string): Entity | undefined {
    this.#byId ??= entitiesById(this);
    return this.#byId.get(id);
  }

  /** The entry with this id in a collection. Throws if there is none, since every reference in a file resolves. */
  get<K extends Kind>(kind: K, id: string): Collections[K] {
    const entity = this.entity(id);
    if (entity?.kind !== kind) throw new Error(`no ${id} in ${kind}`);
    return entity.value as Collections[K];
  }

  /** The name of an entity: a name, a title, or the label of an unnamed person. */
  nameOf(id: string): string {
    const entity = this.entity(id);
    return entity ? entityName(entity) : id;
  }

  claims(ids: readonly string[] = []): Claim[] {
    return ids.map((id) => this.get('claims', id));
  }

  /** The claims about something, firmest first, then in reading order. */
  claimsAbout(id: string): Claim[] {
    return [...this.#grouped('claims', (claim) => claim.about, id)].sort(byStanding);
  }

  /** The claims attributed to somebody, firmest first, then in reading order. */
  claimsBy(id: string): Claim[] {
    const speaker = ({ attribution }: Claim) => (attribution.by === 'party' ? [attribution.party] : []);
    return [...this.#grouped('claims', speaker, id, 'voices')].sort(byStanding);
  }

  /** The claim itself, then the claims with the same proposition elsewhere in the same source. */
  restatements(claim: Claim): readonly Claim[] {
    if (claim.restates === undefined) return [claim];
    return [claim, ...this.claims(claim.restates).filter(({ source }) => source === claim.source)];
  }

  /** The claims that decide how sure the source is of a claim: see `basisOf`. */
  basisOf(claim: Claim): readonly Claim[] {
    return basisOf(claim, this.restatements(claim));
  }

  /** How sure the source is of a claim: the softest standing of its basis. */
  standingOfClaim(claim: Claim): Standing {
    if (claim.restates === undefined) return claim.standing;
    return once(
      this.#standings,
      claim,
      () => softest(this.basisOf(claim).map(({ standing }) => standing)) ?? claim.standing,
    );
  }

  /** The claims that contradict a claim, whichever of the two records the dispute. */
  disputesOf(id: string): readonly Dispute[] {
    this.#disputes ??= disputesAmong(this.all('claims'));
    return this.#disputes.get(id) ?? [];
  }

  /** Whether a reviewed dispute concerns a claim or one of its restatements. */
  isDisputed(claim: Claim): boolean {
    return this.restatements(claim).some(({ id }) =>
      this.disputesOf(id).some(({ isProposed }) => !isProposed),
    );
  }

  /** How a claim may be said: the strictest use of its basis. */
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

  /** How a sentence may be said: the strictest use of its claims; undefined without claims. */
  useOf(claimIds: readonly string[] = []): Use | undefined {
    if (claimIds.length === 0) return undefined;
    return strictest(this.claims(claimIds).map((claim) => this.useOfClaim(claim)));
  }

  /**
   * How a position may be stated, judging by its claims. The standing is that of the act ('denies', 'opposes'), not that of
   * what is denied or opposed, so disputes do not matter.
   */
  useOfAct(claimIds: readonly string[]): Use {
    return strictest(
      this.claims(claimIds).map((claim) =>
        use(this.standingOfClaim(claim), voiceKind(claim.attribution), false),
      ),
    );
  }

  /** The standing of a sentence: that of its softest claim. */
  standingOf(claimIds: readonly string[] = []): Standing | undefined {
    const [only] = claimIds;
    // Nearly every sentence has one claim, and large briefings call this very often.
    if (only !== undefined && claimIds.length === 1) return this.standingOfClaim(this.get('claims', only));
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

  /** The events at a place, or with a participant. */
  eventsWith(id: string): readonly Event[] {
    return this.#grouped('events', (event) => [...(event.where ?? []), ...(event.who ?? [])], id);
  }

  /** The parts of an event, such as the stops of a trip. */
  partsOf(eventId: string): readonly Event[] {
    return this.#grouped('events', (event) => (event.partOf ? [event.partOf] : []), eventId, 'parts');
  }

  sourcesBy(publisher: string): readonly Source[] {
    return this.#grouped(
      'sources',
      (source) => (source.publisher === undefined ? [] : [source.publisher]),
      publisher,
    );
  }

  /** An issue's number in the agenda table, starting at 1. */
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
