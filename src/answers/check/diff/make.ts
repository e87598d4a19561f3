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
import { given } from '../../shared/given.js';
import { entryReference, headOf, supportOf } from '../../shared/records.js';
import {
  type ClaimChangeRecord,
  type DifferenceRecord,
  OTHER_KINDS,
  type StandingRecord,
  type ThingChangesRecord,
  type ThingRecord,
} from './record.js';

/** @param difference as `compare` returns it */
export function makeDifference(difference: Difference): DifferenceRecord {
  const { before, after, standings, claims, things, head } = difference;
  const pairs = (changes: readonly ClaimChange[]) =>
    changes.map((change) => claimChangeRecord(difference, change));
  const changes = OTHER_KINDS.map((kind) => [kind, thingChangesRecord(difference, kind, things[kind])]);
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
    things: Object.fromEntries(changes) as DifferenceRecord['things'],
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

/** A position is identified by its holder and its issue, since its text alone is not a sentence. */
function standingRecord(briefing: Briefing, { kind, id, before }: StandingChange): StandingRecord {
  const subject = entryReference(briefing, id);
  switch (kind) {
    case 'issues': {
      const { summary } = briefing.get('issues', id);
      return { kind, id, subject, before, after: requiredSupport(briefing, summary.claims) };
    }
    case 'events': {
      const { status, claims } = briefing.get('events', id);
      return { kind, id, subject, status, before, after: requiredSupport(briefing, claims) };
    }
    case 'positions': {
      const { whose, issue, claims } = briefing.get('positions', id);
      const [holder, on] = [entryReference(briefing, whose), entryReference(briefing, issue)];
      return { kind, id, subject: holder, on, before, after: requiredSupport(briefing, claims, 'act') };
    }
  }
}

/** Throws an error if there are no claims, since an entry whose standing changed always has claims. */
function requiredSupport(briefing: Briefing, claims: readonly string[] = [], citedFor?: 'act') {
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
        ...given({ before: support?.standing }),
        fields: [...fields],
      };
    }),
  };
}

function thingRecord(briefing: Briefing, entity: Entity): ThingRecord {
  const { words, claims = [], citedFor, reason } = wordsOf(briefing, entity);
  const support = supportOf(briefing, claims, citedFor);
  return { id: entity.value.id, words, ...given({ support, proposed: support?.proposed, reason }) };
}

interface Worded {
  readonly words: string;
  /** Undefined if the entry makes no statement. */
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
