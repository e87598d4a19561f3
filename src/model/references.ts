import { nearest } from '../text/near.js';
import { type Briefing, KINDS, type Kind } from './briefing.js';
import { type Finding, pointerTo } from './problem.js';
import type { BriefingFile } from './schema.js';

/** Which collections each referring field may point into. `a.b` is a field within a field. */
const PARTIES: readonly Kind[] = ['people', 'organizations'];
const SUBJECTS: readonly Kind[] = ['people', 'organizations', 'places', 'issues', 'events', 'sources'];
const ANYTHING: readonly Kind[] = [...SUBJECTS, 'claims', 'positions', 'gaps'];

const REFERENCES: Readonly<Partial<Record<Kind, Readonly<Record<string, readonly Kind[]>>>>> = {
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
    twins: ['claims'],
    restsOn: ['claims'],
  },
  positions: { issue: ['issues'], whose: PARTIES, towards: PARTIES, claims: ['claims'] },
  gaps: { about: ANYTHING, ask: [...PARTIES, 'sources'], claims: ['claims'] },
  notes: { about: ANYTHING },
};

/** A reference in a file: where it stands and what it names. */
interface Reference {
  readonly keys: readonly (string | number)[];
  readonly id: string;
  readonly kinds: readonly Kind[];
}

/** Every reference in a file of the right shape, in the file's order. */
export function* referencesIn(file: BriefingFile): Generator<Reference> {
  for (const [index, id] of file.summary.claims.entries()) {
    yield { keys: ['summary', 'claims', index], id, kinds: ['claims'] };
  }
  for (const [kind, fields] of Object.entries(REFERENCES)) {
    for (const [index, item] of ((file[kind as Kind] ?? []) as readonly object[]).entries()) {
      for (const [field, kinds] of Object.entries(fields))
        yield* fieldReferences(item, [kind, index], field, kinds);
    }
  }
}

function* fieldReferences(
  item: object,
  at: readonly (string | number)[],
  field: string,
  kinds: readonly Kind[],
): Generator<Reference> {
  const path = field.split('.');
  const value = valueAt(item, path);
  const keys = [...at, ...path];
  if (typeof value === 'string') yield { keys, id: value, kinds };
  if (!Array.isArray(value)) return;
  for (const [index, id] of value.entries()) yield { keys: [...keys, index], id, kinds };
}

/** References that lead nowhere, or into the wrong collection. */
export function danglingReferences(briefing: Briefing): Finding[] {
  if (allResolve(briefing)) return [];
  const findings: Finding[] = [];
  for (const { keys, id, kinds } of referencesIn(briefing.file)) {
    if (leads(id, kinds, briefing)) continue;
    const kind = briefing.entity(id)?.kind;
    findings.push({
      severity: 'error',
      rule: 'dangling-reference',
      pointer: pointerTo(...keys),
      message:
        kind === undefined ? `there is no '${id}'` : `'${id}' is in ${kind}, not in ${kinds.join(' or ')}`,
      remedy: remedyFor(id, kinds, briefing),
    });
  }
  return findings;
}

const leads = (id: string, kinds: readonly Kind[], briefing: Briefing): boolean => {
  const kind = briefing.entity(id)?.kind;
  return kind !== undefined && kinds.includes(kind);
};

/** The same references with nothing noted of where they stand: in nearly every file all of them resolve. */
function allResolve(briefing: Briefing): boolean {
  const { file } = briefing;
  const resolves = (value: unknown, kinds: readonly Kind[]): boolean => {
    if (typeof value === 'string') return leads(value, kinds, briefing);
    return !Array.isArray(value) || value.every((id) => leads(id, kinds, briefing));
  };
  if (!resolves(file.summary.claims, ['claims'])) return false;
  return Object.entries(REFERENCES).every(([kind, fields]) => {
    const paths = Object.entries(fields).map(([field, kinds]) => ({ path: field.split('.'), kinds }));
    return (file[kind as Kind] ?? []).every((item) =>
      paths.every(({ path, kinds }) => resolves(valueAt(item, path), kinds)),
    );
  });
}

/** @param path the name of a field, or of a field and of one within it */
function valueAt(item: object, [first = '', second]: readonly string[]): unknown {
  const value = (item as Record<string, unknown>)[first];
  return second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
}

/** A file with a hundred thousand wrong references must not compare each with everything. */
const MOST_CANDIDATES = 2_000;

/** The ids that mean something of these kinds; none where they are too many. */
function candidatesOf(kinds: readonly Kind[], briefing: Briefing): string[] {
  const count = (all: readonly Kind[]) => all.reduce((sum, kind) => sum + briefing.all(kind).length, 0);
  const repeated = count(KINDS) - briefing.size;
  if (count(kinds) - repeated > MOST_CANDIDATES) return [];
  const ids = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    briefing.all(kind).flatMap(({ id }) => (briefing.entity(id)?.kind === kind ? [id] : [])),
  );
  const candidates = [...new Set(ids)];
  return candidates.length > MOST_CANDIDATES ? [] : candidates;
}

function remedyFor(id: string, kinds: readonly Kind[], briefing: Briefing): string {
  const [near] = nearest(id, candidatesOf(kinds, briefing), 1);
  return near ? `did you mean '${near}'?` : `add it to ${kinds.join(' or ')}, or take the reference out`;
}
