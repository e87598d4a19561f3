import { type Finding, pointerTo } from '../../json/problem.js';
import { nearest } from '../../text/slips.js';
import type { Briefing } from '../briefing.js';
import type { Kind } from '../entities/entity.js';
import type { BriefingFile } from './schema.js';
import { statementsIn } from './statements.js';

/** The collections to which each reference field can point. `a.b` is a nested field. */
const PARTIES: readonly Kind[] = ['people', 'organizations'];
const SUBJECTS: readonly Kind[] = ['people', 'organizations', 'places', 'issues', 'events', 'sources'];
const ANYTHING: readonly Kind[] = [...SUBJECTS, 'claims', 'positions', 'gaps'];

const REFERENCES: Readonly<Record<string, Readonly<Record<string, readonly Kind[]>>>> = {
  sources: { copies: ['sources'] },
  people: { of: ['organizations'], claims: ['claims'] },
  organizations: { partOf: ['organizations'], place: ['places'] },
  places: { partOf: ['places'] },
  issues: {
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

/** A reference in a file: its location, its target, and the collections to which it can point. */
interface Reference {
  readonly keys: readonly (string | number)[];
  readonly id: string;
  readonly kinds: readonly Kind[];
}

/** Finds every reference in a file that conforms to the schema, in file order. */
export function* referencesIn(file: BriefingFile): Generator<Reference> {
  for (const { keys, statement } of statementsIn(file))
    yield* referencesOf(statement, keys, 'claims', ['claims']);
  for (const [kind, fields] of Object.entries(REFERENCES))
    for (const [index, entry] of (file[kind as Kind] ?? []).entries())
      for (const [field, kinds] of Object.entries(fields))
        yield* referencesOf(entry, [kind, index], field, kinds);
}

/** @param field the name of a field, or of a field and a required field within it */
function* referencesOf(
  entry: object,
  owner: readonly (string | number)[],
  field: string,
  kinds: readonly Kind[],
): Generator<Reference> {
  const [first = '', second] = field.split('.');
  const outer = (entry as Record<string, unknown>)[first];
  const value = second === undefined ? outer : (outer as Record<string, unknown>)[second];
  if (value === undefined) return;
  const keys = second === undefined ? [...owner, first] : [...owner, first, second];
  if (typeof value === 'string') yield { keys, id: value, kinds };
  else if (Array.isArray(value))
    for (const [at, id] of value.entries()) yield { keys: [...keys, at], id, kinds };
}

/** Finds references to entries that do not exist or are in the wrong collection. */
export function* danglingReferences(briefing: Briefing): Generator<Finding> {
  let count = 0;
  for (const { keys, id, kinds } of referencesIn(briefing.file)) {
    const kind = briefing.kindOf(id);
    if (kinds.includes(kind as Kind)) continue;
    count += 1;
    yield {
      severity: 'error',
      rule: 'dangling-reference',
      pointer: pointerTo(...keys),
      message:
        kind === undefined ? `there is no '${id}'` : `'${id}' is in ${kind}, not in ${kinds.join(' or ')}`,
      remedy: remedyFor(id, kinds, count <= MOST_COMPARED ? briefing : undefined),
    };
  }
}

/** The maximum number of comparisons between ids, so that a file with very many wrong references does not take long. */
const MOST_CANDIDATES = 2_000;

const MOST_COMPARED = 500;

/** Returns the ids of these collections; none if there are too many to compare. */
function candidatesOf(kinds: readonly Kind[], briefing: Briefing): string[] {
  const count = kinds.reduce((sum, kind) => sum + briefing.all(kind).length, 0);
  if (count > MOST_CANDIDATES) return [];
  const ids = (kind: Kind) => briefing.all(kind).map(({ id }) => id);
  // For a repeated id, the first entry counts.
  return kinds.flatMap((kind) => ids(kind).filter((id) => briefing.kindOf(id) === kind));
}

/** @param briefing undefined if no suggestion is wanted */
function remedyFor(id: string, kinds: readonly Kind[], briefing: Briefing | undefined): string {
  const [near] = briefing ? nearest(id, candidatesOf(kinds, briefing), 1) : [];
  return near ? `did you mean '${near}'?` : `add it to ${kinds.join(' or ')}, or remove the reference`;
}
