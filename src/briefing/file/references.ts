import { type Finding, finding, pointerTo } from '../../json/problem.js';
import { nearest } from '../../text/typing-errors.js';
import type { Briefing } from '../briefing.js';
import type { Kind } from '../entities/entity.js';
import type { BriefingFile } from './schema.js';
import { statementsIn } from './statements.js';

const PARTIES: readonly Kind[] = ['people', 'organizations'];
const SUBJECTS: readonly Kind[] = ['people', 'organizations', 'places', 'issues', 'events', 'sources'];
const ANYTHING: readonly Kind[] = [...SUBJECTS, 'claims', 'positions', 'gaps'];

/** The collections to which each reference field can point. `a.b` is a nested field. */
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

const FIELDS = Object.entries(REFERENCES).map(
  ([kind, fields]) =>
    [
      kind as Kind,
      Object.entries(fields).map(([field, kinds]) => ({ path: field.split('.'), kinds })),
    ] as const,
);

interface Reference {
  readonly keys: readonly (string | number)[];
  /** The id of the entry to which the reference points. */
  readonly id: string;
  /** The collections that may contain the entry. */
  readonly kinds: readonly Kind[];
}

type IsWanted = (id: string, kinds: readonly Kind[]) => boolean;

/**
 * Finds references in a file that conforms to the schema, in file order.
 *
 * @param isWanted selects the references to return
 */
export function* referencesIn(file: BriefingFile, isWanted: IsWanted = () => true): Generator<Reference> {
  const cited: Field = { path: ['claims'], kinds: ['claims'] };
  for (const { keys, statement } of statementsIn(file)) yield* referencesOf(statement, keys, cited, isWanted);
  for (const [kind, fields] of FIELDS)
    for (const [index, entry] of (file[kind] ?? []).entries())
      for (const field of fields) yield* referencesOf(entry, [kind, index], field, isWanted);
}

interface Field {
  /** The name of the field or, for a nested field, the names of the outer and the inner field. */
  readonly path: readonly string[];
  readonly kinds: readonly Kind[];
}

function referencesOf(
  entry: object,
  owner: readonly (string | number)[],
  { path, kinds }: Field,
  isWanted: IsWanted,
): Reference[] {
  const [first = '', second] = path;
  const outer = (entry as Record<string, unknown>)[first];
  const value = second === undefined ? outer : (outer as Record<string, unknown>)[second];
  if (typeof value === 'string')
    return isWanted(value, kinds) ? [{ keys: [...owner, ...path], id: value, kinds }] : [];
  if (!Array.isArray(value)) return [];
  const found: Reference[] = [];
  for (const [at, id] of value.entries())
    if (isWanted(id, kinds)) found.push({ keys: [...owner, ...path, at], id, kinds });
  return found;
}

/** Finds references to entries that do not exist or are in the wrong collection. */
export function* danglingReferences(briefing: Briefing): Generator<Finding> {
  let count = 0;
  const isDangling: IsWanted = (id, kinds) => !kinds.includes(briefing.kindOf(id) as Kind);
  for (const { keys, id, kinds } of referencesIn(briefing.file, isDangling)) {
    const kind = briefing.kindOf(id);
    count += 1;
    const message =
      kind === undefined ? `there is no '${id}'` : `'${id}' is in ${kind}, not in ${kinds.join(' or ')}`;
    const remedy = remedyFor(id, kinds, count <= MOST_COMPARED ? briefing : undefined);
    yield finding('dangling-reference', pointerTo(...keys), message, remedy);
  }
}

/**
 * If there are more ids than this to compare with a wrong reference, no similar id is suggested, since
 * comparisons take time.
 */
const MOST_CANDIDATES = 2_000;

/** The maximum number of wrong references for which similar ids are suggested. */
const MOST_COMPARED = 500;

function candidatesOf(kinds: readonly Kind[], briefing: Briefing): string[] {
  const count = kinds.reduce((sum, kind) => sum + briefing.all(kind).length, 0);
  if (count > MOST_CANDIDATES) return [];
  const ids = (kind: Kind) => briefing.all(kind).map(({ id }) => id);
  // If an id is used more than once, it refers to the first entry.
  return kinds.flatMap((kind) => ids(kind).filter((id) => briefing.kindOf(id) === kind));
}

/** @param briefing the briefing from which a similar id is suggested; undefined for no suggestion */
function remedyFor(id: string, kinds: readonly Kind[], briefing: Briefing | undefined): string {
  const [near] = briefing ? nearest(id, candidatesOf(kinds, briefing), 1) : [];
  return near ? `did you mean '${near}'?` : `add it to ${kinds.join(' or ')}, or remove the reference`;
}
