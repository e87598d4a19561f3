import { atMost } from '../../json/limits.js';
import { type Finding, finding, pointerTo } from '../../json/problem.js';
import type { Briefing } from '../briefing.js';
import { KINDS, type Kind } from '../entities/entity.js';
import { cycles } from './cycles.js';
import { danglingReferences } from './references.js';
import { OTHER } from './vocabulary.js';

/**
 * Checks constraints that the schema cannot express: ids are unique, references resolve without cycles, and
 * aliases are unambiguous.
 *
 * @param briefing an unchecked briefing from a file that conforms to the schema
 * @returns at most LIMITS.problems problems, plus a finding that mentions the limit
 */
export const consistencyFindings = (briefing: Briefing): Finding[] => atMost(inconsistencies(briefing));

function* inconsistencies(briefing: Briefing): Generator<Finding> {
  yield* duplicateIds(briefing);
  yield* danglingReferences(briefing);
  yield* cycles(briefing.file);
  yield* unclearAliases(briefing);
  yield* namelessPeople(briefing);
  yield* groupFindings(briefing);
  yield* unlabeledOthers(briefing);
}

/** Finds ids that are used more than once, by two entries or by an issue and the briefing. */
function* duplicateIds(briefing: Briefing): Generator<Finding> {
  const remedy = 'give one of them a different id';
  const first = new Map<string, readonly [Kind, number, 'id']>();
  for (const kind of KINDS)
    for (const [index, { id }] of briefing.all(kind).entries()) {
      const keys = [kind, index, 'id'] as const;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, keys);
      else {
        const message = `'${id}' is also the id at ${pointerTo(...earlier)}`;
        yield finding('duplicate-id', pointerTo(...keys), message, remedy);
      }
    }
  const { id, issues } = briefing.file;
  const same = issues.findIndex((issue) => issue.id === id);
  const message = `'${id}' is the id of the briefing`;
  if (same >= 0)
    yield finding('duplicate-id', pointerTo('issues', same, 'id'), message, 'give the issue a different id');
}

/** Finds aliases that belong to several issues or are identical to the id of another issue. */
function* unclearAliases(briefing: Briefing): Generator<Finding> {
  const owner = new Map<string, string>();
  for (const [index, { id, aliases = [] }] of briefing.all('issues').entries())
    for (const [at, alias] of aliases.entries()) {
      const other = briefing.entity(alias)?.kind === 'issues' ? alias : (owner.get(alias) ?? id);
      owner.set(alias, other);
      const message = `the alias '${alias}' already belongs to '${other}'`;
      const pointer = pointerTo('issues', index, 'aliases', at);
      if (other !== id) yield finding('duplicate-alias', pointer, message, 'use it for only one issue');
    }
}

function* namelessPeople(briefing: Briefing): Generator<Finding> {
  for (const [index, { id, name, unnamed, label }] of briefing.all('people').entries()) {
    const pointer = pointerTo('people', index);
    const remedy = 'add "name", or "unnamed": true with a "label"';
    if (name === undefined && !(unnamed && label))
      yield finding('nameless', pointer, `'${id}' has no name`, remedy);
    if (name !== undefined && unnamed)
      yield finding('nameless', pointer, `'${id}' has a name but is marked unnamed`, 'remove one of the two');
  }
}

/** Finds group ids that are used more than once, and issues whose group does not exist. */
function* groupFindings({ file: { groups = [], issues } }: Briefing): Generator<Finding> {
  const known = new Set<string>();
  for (const [index, { id }] of groups.entries()) {
    const pointer = pointerTo('groups', index, 'id');
    const message = `another group has the id '${id}'`;
    if (known.has(id)) yield finding('duplicate-id', pointer, message, 'give one of them a different id');
    known.add(id);
  }
  for (const [index, { group }] of issues.entries()) {
    if (group === undefined || known.has(group)) continue;
    const pointer = pointerTo('issues', index, 'group');
    yield finding('dangling-reference', pointer, `there is no group '${group}'`, groupRemedy(known));
  }
}

const groupRemedy = (known: ReadonlySet<string>): string =>
  known.size === 0
    ? 'add it to the "groups" of the briefing, or remove the field'
    : `use one of ${[...known].slice(0, 20).join(', ')}, or add it to "groups"`;

/** The fields that can have the value `other`, by collection. */
const LABELED = [
  ['events', 'kind'],
  ['organizations', 'kind'],
  ['sources', 'kind'],
  ['positions', 'act'],
] as const;

/** Finds entries whose kind or act is `other` and that have no label. */
function* unlabeledOthers(briefing: Briefing): Generator<Finding> {
  for (const [kind, field] of LABELED)
    for (const [index, entry] of briefing.all(kind).entries()) {
      const { label, [field]: word } = entry as { label?: string; kind?: string; act?: string };
      const remedy = `add a "label" that names the ${field}`;
      if (word === OTHER && label === undefined)
        yield finding('missing-label', pointerTo(kind, index, field), `'${OTHER}' has no label`, remedy);
    }
}
