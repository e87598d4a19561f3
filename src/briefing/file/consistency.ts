import { type Finding, pointerTo } from '../../json/problem.js';
import { atMost } from '../../json/too-many.js';
import type { Briefing } from '../briefing.js';
import { KINDS } from '../entities/entity.js';
import { cycles } from './cycles.js';
import { danglingReferences } from './references.js';
import { OTHER } from './vocabulary.js';

/**
 * Checks what a schema cannot express: that ids are unique, references resolve without cycles, and aliases are
 * unambiguous.
 *
 * @param briefing a briefing from a file of the right shape, before any lookup
 * @returns the problems, at most LIMITS.problems plus one that mentions the limit
 */
export const consistencyFindings = (briefing: Briefing): Finding[] => atMost(inconsistencies(briefing));

function* inconsistencies(briefing: Briefing): Generator<Finding> {
  yield* duplicateIds(briefing);
  yield* danglingReferences(briefing);
  yield* cycles(briefing.file);
  yield* issuesNamedAsBriefing(briefing);
  yield* unclearAliases(briefing);
  yield* namelessPeople(briefing);
  yield* groupFindings(briefing);
  yield* unlabelledOthers(briefing);
}

function duplicateIds(briefing: Briefing): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const kind of KINDS) {
    for (const [index, { id }] of briefing.all(kind).entries()) {
      const pointer = pointerTo(kind, index, 'id');
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, pointer);
      else
        findings.push(
          finding(
            'duplicate-id',
            pointer,
            `'${id}' is also the id at ${earlier}`,
            'give one of them a different id',
          ),
        );
    }
  }
  return findings;
}

/** Finds an issue with the id of the briefing, which means the whole briefing. */
function issuesNamedAsBriefing({ file }: Briefing): Finding[] {
  const index = file.issues.findIndex(({ id }) => id === file.id);
  const message = `'${file.id}' is the id of the briefing`;
  return index === -1
    ? []
    : [finding('duplicate-id', pointerTo('issues', index, 'id'), message, 'give the issue a different id')];
}

/** Finds aliases that belong to several issues or are the id of a different issue. */
function unclearAliases(briefing: Briefing): Finding[] {
  const owner = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [index, { id, aliases = [] }] of briefing.all('issues').entries()) {
    for (const [at, alias] of aliases.entries()) {
      const other = briefing.entity(alias)?.kind === 'issues' ? alias : owner.get(alias);
      if (other === undefined) owner.set(alias, id);
      else if (other !== id) {
        const pointer = pointerTo('issues', index, 'aliases', at);
        findings.push(
          finding(
            'duplicate-alias',
            pointer,
            `the alias '${alias}' already belongs to '${other}'`,
            'use it for only one of them',
          ),
        );
      }
    }
  }
  return findings;
}

function namelessPeople(briefing: Briefing): Finding[] {
  return briefing.all('people').flatMap(({ id, name, unnamed, label }, index) => {
    const pointer = pointerTo('people', index);
    if (name === undefined && !(unnamed && label)) {
      return [
        finding('nameless', pointer, `'${id}' has no name`, 'add "name", or "unnamed": true with a "label"'),
      ];
    }
    return name !== undefined && unnamed
      ? [finding('nameless', pointer, `'${id}' has a name but is marked unnamed`, 'remove one of the two')]
      : [];
  });
}

/** Finds repeated group ids, and issues in a group that does not exist. */
function groupFindings(briefing: Briefing): Finding[] {
  const { groups = [], issues } = briefing.file;
  const known = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, { id }] of groups.entries()) {
    if (known.has(id))
      findings.push(
        finding(
          'duplicate-id',
          pointerTo('groups', index, 'id'),
          `another group has the id '${id}'`,
          'give one of them a different id',
        ),
      );
    known.add(id);
  }
  for (const [index, { group }] of issues.entries()) {
    if (group === undefined || known.has(group)) continue;
    const message = `there is no group '${group}'`;
    findings.push(
      finding('dangling-reference', pointerTo('issues', index, 'group'), message, groupRemedy(known)),
    );
  }
  return findings;
}

const groupRemedy = (known: ReadonlySet<string>): string =>
  known.size === 0
    ? 'add it to "groups" of the briefing, or remove the field'
    : `use one of ${[...known].slice(0, 20).join(', ')}, or add it to "groups"`;

const LABELED = [
  ['events', 'kind'],
  ['organizations', 'kind'],
  ['sources', 'kind'],
  ['positions', 'act'],
] as const;

/** Finds entries with the value `other` but without a label that says what it means. */
function unlabelledOthers(briefing: Briefing): Finding[] {
  return LABELED.flatMap(([kind, field]) =>
    briefing.all(kind).flatMap((entry, index) => {
      const { label, [field]: word } = entry as { label?: string; kind?: string; act?: string };
      return word === OTHER && label === undefined
        ? [
            finding(
              'missing-label',
              pointerTo(kind, index, field),
              `'${OTHER}' has no label`,
              field === 'act' ? 'add "label" with its verb' : 'add "label" with the word for it',
            ),
          ]
        : [];
    }),
  );
}

const finding = (rule: string, pointer: string, message: string, remedy: string): Finding => ({
  severity: 'error',
  rule,
  pointer,
  message,
  remedy,
});
