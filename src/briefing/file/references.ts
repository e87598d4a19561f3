import { LIMITS } from '../../json/limits.js';
import { type Finding, pointerTo } from '../../json/problem.js';
import { nearest } from '../../text/near.js';
import type { Briefing } from '../briefing.js';
import type { Kind } from '../entities/entity.js';
import type { BriefingFile } from './schema.js';

/** The collections that each reference field can point to. `a.b` is a nested field. */
const PARTIES: readonly Kind[] = ['people', 'organizations'];
const SUBJECTS: readonly Kind[] = ['people', 'organizations', 'places', 'issues', 'events', 'sources'];
const ANYTHING: readonly Kind[] = [...SUBJECTS, 'claims', 'positions', 'gaps'];

const REFERENCES: Readonly<Partial<Record<Kind, Readonly<Record<string, readonly Kind[]>>>>> = {
  sources: { copies: ['sources'] },
  people: { of: ['organizations'], claims: ['claims'] },
  organizations: { partOf: ['organizations'], place: ['places'] },
  places: { partOf: ['places'] },
  issues: {
    'summary.claims': ['claims'],
    parties: PARTIES,
    people: ['people'],
    organizations: ['organizations'],
    places: ['places'],
    related: ['issues'],
  },
  events: { where: ['places'], who: PARTIES, partOf: ['events'], claims: ['claims'] },
  claims: {
    about: SUBJECTS,
    'attribution.party': PARTIES,
    source: ['sources'],
    restates: ['claims'],
    dependsOn: ['claims'],
    disputes: ['claims'],
  },
  positions: { issue: ['issues'], whose: PARTIES, towards: PARTIES, claims: ['claims'] },
  gaps: { about: ANYTHING, ask: [...PARTIES, 'sources'], claims: ['claims'] },
  notes: { about: ANYTHING },
};

/** A reference field by its path, and the collections that it can point to. */
interface Field {
  readonly path: readonly string[];
  readonly kinds: readonly Kind[];
}

/** The lists of sentences in the head of a file. */
const STATEMENTS = ['summary', 'open'] as const;

const CLAIMS: Field = { path: ['claims'], kinds: ['claims'] };

const FIELDS = Object.entries(REFERENCES).map(([kind, fields]) => ({
  kind: kind as Kind,
  fields: Object.entries(fields).map(([field, kinds]): Field => ({ path: field.split('.'), kinds })),
}));

/** The owner of a reference: an entry of a collection, or a sentence of the head. */
interface Owner {
  readonly kind: Kind | (typeof STATEMENTS)[number];
  readonly index: number;
}

/**
 * Visits a reference. Its location comes in parts, which are joined only on demand.
 *
 * @param owner the owner of the field
 * @param at the index, if the field is a list
 */
type Visit = (id: string, field: Field, owner: Owner, at?: number) => void;

/** Visits every reference in a file of the right shape, in file order. */
function eachReference(file: BriefingFile, visit: Visit): void {
  for (const kind of STATEMENTS)
    for (const [index, sentence] of (file[kind] ?? []).entries())
      visitField(sentence, CLAIMS, { kind, index }, visit);
  for (const { kind, fields } of FIELDS) {
    const items = file[kind] ?? [];
    for (let index = 0; index < items.length; index++) {
      const owner = { kind, index };
      for (const field of fields) visitField(items[index] as object, field, owner, visit);
    }
  }
}

function visitField(item: object, field: Field, owner: Owner, visit: Visit): void {
  const value = valueAt(item, field.path);
  if (typeof value === 'string') visit(value, field, owner);
  else if (Array.isArray(value)) for (let at = 0; at < value.length; at++) visit(value[at], field, owner, at);
}

/** A reference in a file: its location and its target. */
interface Reference {
  readonly keys: readonly (string | number)[];
  readonly id: string;
}

/** Returns every reference in a file of the right shape, in file order. */
export function referencesIn(file: BriefingFile): Reference[] {
  const references: Reference[] = [];
  eachReference(file, (id, field, owner, at) => references.push({ keys: keysOf(field, owner, at), id }));
  return references;
}

function keysOf({ path }: Field, { kind, index }: Owner, at?: number): (string | number)[] {
  const keys = [kind, index, ...path];
  return at === undefined ? keys : [...keys, at];
}

/**
 * Finds references to missing entries or to the wrong collection. Stops at one more than the limit, since each takes
 * time.
 */
export function danglingReferences(briefing: Briefing): Finding[] {
  const findings: Finding[] = [];
  eachReference(briefing.file, (id, field, owner, at) => {
    const kind = briefing.kindOf(id);
    const { kinds } = field;
    if (kinds.includes(kind as Kind) || findings.length > LIMITS.problems) return;
    findings.push({
      severity: 'error',
      rule: 'dangling-reference',
      pointer: pointerTo(...keysOf(field, owner, at)),
      message:
        kind === undefined ? `there is no '${id}'` : `'${id}' is in ${kind}, not in ${kinds.join(' or ')}`,
      remedy: remedyFor(id, kinds, findings.length < MOST_COMPARED ? briefing : undefined),
    });
  });
  return findings;
}

/** @param path the name of a field, or of a field and a required field within it */
function valueAt(item: object, [first, second]: readonly string[]): unknown {
  const value = (item as Record<string, unknown>)[first as string];
  return second === undefined ? value : (value as Record<string, unknown>)[second];
}

/** The limit for comparing ids, so that a file with very many wrong references does not take long. */
const MOST_CANDIDATES = 2_000;

/** The maximum number of references that get suggestions. */
const MOST_COMPARED = 500;

/** Returns the ids of these kinds; none if there are too many to compare. */
function candidatesOf(kinds: readonly Kind[], briefing: Briefing): string[] {
  const count = kinds.reduce((sum, kind) => sum + briefing.all(kind).length, 0);
  if (count > MOST_CANDIDATES) return [];
  const ids = (kind: Kind) => briefing.all(kind).map(({ id }) => id);
  // A repeated id means its first entry.
  return kinds.flatMap((kind) => ids(kind).filter((id) => briefing.kindOf(id) === kind));
}

/** @param briefing undefined if no suggestions are wanted */
function remedyFor(id: string, kinds: readonly Kind[], briefing: Briefing | undefined): string {
  const [near] = briefing ? nearest(id, candidatesOf(kinds, briefing), 1) : [];
  return near ? `did you mean '${near}'?` : `add it to ${kinds.join(' or ')}, or remove the reference`;
}
