import type { Briefing } from '../../../briefing/briefing.js';
import { type Entity, entityName } from '../../../briefing/entities/entity.js';
import { positionLine } from '../../../briefing/relations/issues.js';
import {
  type ClaimChange,
  type Difference,
  isSame,
  type OtherKind,
  type StandingChange,
  type ThingChanges,
} from '../../../checking/diff/compare.js';
import { claimRecord } from '../../shared/claim-record.js';
import { entryReference, headOf, supportOf } from '../../shared/records.js';
import type {
  ClaimChangeRecord,
  DifferenceRecord,
  StandingRecord,
  ThingChangesRecord,
  ThingRecord,
} from './record.js';

/** @param difference the difference between two versions: see `compare` */
export function makeDifference(difference: Difference): DifferenceRecord {
  const { before, after, standings, claims, things, head } = difference;
  const pairs = (changes: readonly ClaimChange[]) =>
    changes.map((change) => claimChangeRecord(difference, change));
  const of = (kind: OtherKind) => thingChangesRecord(difference, kind, things[kind]);
  return {
    ...headOf(after, 'difference'),
    before: { id: before.file.id, title: before.file.title },
    same: isSame(difference),
    standings: standings.map((change) => standingRecord(after, change)),
    claims: {
      moved: pairs(claims.moved),
      added: claims.added.map((claim) => claimRecord(after, claim)),
      withdrawn: claims.withdrawn.map((claim) => claimRecord(before, claim)),
      reworded: pairs(claims.reworded),
      otherwise: pairs(claims.otherwise),
    },
    things: {
      gaps: of('gaps'),
      positions: of('positions'),
      issues: of('issues'),
      events: of('events'),
      people: of('people'),
      organizations: of('organizations'),
      places: of('places'),
      sources: of('sources'),
      notes: of('notes'),
    },
    head: [...head],
  };
}

const claimChangeRecord = (
  { before, after }: Difference,
  { before: old, after: now, fields }: ClaimChange,
): ClaimChangeRecord => ({
  before: claimRecord(before, old),
  after: claimRecord(after, now),
  fields: [...fields],
});

/**
 * Makes the record of a changed standing. A position is identified by its holder and issue, since its words alone are
 * not a sentence.
 */
function standingRecord(briefing: Briefing, { kind, id, before }: StandingChange): StandingRecord {
  switch (kind) {
    case 'issues': {
      const after = mustSupport(briefing, briefing.get('issues', id).summary.claims);
      return { kind, id, subject: entryReference(briefing, id), before, after };
    }
    case 'events': {
      const { status, claims } = briefing.get('events', id);
      const after = mustSupport(briefing, claims);
      return { kind, id, subject: entryReference(briefing, id), status, before, after };
    }
    case 'positions': {
      const { whose, issue, claims } = briefing.get('positions', id);
      const after = mustSupport(briefing, claims, 'act');
      return {
        kind,
        id,
        subject: entryReference(briefing, whose),
        on: entryReference(briefing, issue),
        before,
        after,
      };
    }
  }
}

/** Returns the support of an entry whose standing changed. Such an entry always has claims. */
function mustSupport(briefing: Briefing, claims: readonly string[] = [], citedFor?: 'act') {
  const support = supportOf(briefing, claims, citedFor);
  if (support === undefined) throw new Error('a standing without claims');
  return support;
}

function thingChangesRecord<K extends OtherKind>(
  { before, after }: Difference,
  kind: K,
  { added, withdrawn, changed }: ThingChanges<K>,
): ThingChangesRecord {
  const entity = (value: unknown) => ({ kind, value }) as Entity;
  return {
    added: added.map((value) => thingRecord(after, entity(value))),
    withdrawn: withdrawn.map((value) => thingRecord(before, entity(value))),
    changed: changed.map(({ before: old, after: now, fields }) => {
      const { support } = thingRecord(before, entity(old));
      return {
        ...thingRecord(after, entity(now)),
        ...(support === undefined ? {} : { before: support.standing }),
        fields: [...fields],
      };
    }),
  };
}

function thingRecord(briefing: Briefing, entity: Entity): ThingRecord {
  const { words, claims = [], citedFor, reason } = wordsOf(briefing, entity);
  const support = supportOf(briefing, claims, citedFor);
  const isProposed = briefing.claims(claims).some(({ proposed }) => proposed !== undefined);
  return {
    id: entity.value.id,
    words,
    ...(support === undefined ? {} : { support }),
    ...(isProposed ? { proposed: true } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

interface Worded {
  readonly words: string;
  /** Undefined for entries without a statement. */
  readonly claims?: readonly string[] | undefined;
  readonly citedFor?: 'act';
  readonly reason?: string;
}

function wordsOf(briefing: Briefing, entity: Entity): Worded {
  switch (entity.kind) {
    case 'positions':
      return { words: positionLine(briefing, entity.value), claims: entity.value.claims, citedFor: 'act' };
    case 'issues':
      return { words: entity.value.title, claims: entity.value.summary.claims };
    case 'events':
    case 'people':
      return { words: entityName(entity), claims: entity.value.claims };
    case 'gaps':
      return { words: entity.value.question, reason: entity.value.reason };
    case 'notes': {
      const { kind, by, text } = entity.value;
      return { words: `${kind}, by ${by}, not from the source: ${text}` };
    }
    default:
      return { words: entityName(entity) };
  }
}
