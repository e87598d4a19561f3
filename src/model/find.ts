import { foldWords } from '../text/fold.js';
import { nearest } from '../text/near.js';
import { type Briefing, type Collections, type Entity, entityName, KINDS, type Kind } from './briefing.js';

/** What a reference as a reader types it leads to. */
export type Resolution<Value> =
  | { readonly found: Value }
  | { readonly several: readonly Value[] }
  /** Nothing: the ids that were near, and all that there are. */
  | {
      readonly near: readonly string[];
      readonly all: readonly string[];
      /** What has this id or address in another collection than the one that was looked in. */
      readonly elsewhere?: Entity;
    };

/** An issue by id, number of the agenda table, alias, address, or an unambiguous part of its title, in any case. */
export function findIssue(briefing: Briefing, ref: string): Resolution<Collections['issues']> {
  const issues = briefing.all('issues');
  const numbered = /^[1-9]\d*$/.test(ref) ? issues[Number(ref) - 1] : undefined;
  const byId = issues.find((issue) => issue.id === ref);
  if (byId ?? numbered) return { found: (byId ?? numbered) as Collections['issues'] };
  return find(briefing, ['issues'], ref) as Resolution<Collections['issues']>;
}

/** One of a collection by id, name, address or an unambiguous part of its name. */
export function findIn<K extends Kind>(briefing: Briefing, kind: K, ref: string): Resolution<Collections[K]> {
  return find(briefing, [kind], ref) as Resolution<Collections[K]>;
}

/** Anything that a filter may be about: people, governments and bodies, places, issues, events. */
export function findSubject(briefing: Briefing, ref: string): Resolution<Value> {
  return find(briefing, ['people', 'organizations', 'places', 'issues', 'events'], ref);
}

/** Anything that claims and gaps are about: the subjects, and sources. A body and a place of one name: the issue, then the body. */
export function findAny(briefing: Briefing, ref: string): Resolution<Value> {
  return find(briefing, ['issues', 'people', 'organizations', 'places', 'events', 'sources'], ref);
}

/** Anyone who speaks or takes part: people, governments and bodies. */
export function findParty(briefing: Briefing, ref: string): Resolution<Value> {
  return find(briefing, ['people', 'organizations'], ref);
}

type Value = Collections[Kind];

/** `issues/taiwan` in its parts; a ref without a collection's name has no kind. */
function addressOf(ref: string): { readonly kind?: Kind; readonly name: string } {
  const [first = '', ...rest] = ref.split('/');
  const kind = KINDS.find((one) => one === first);
  return kind && rest.length > 0 ? { kind, name: rest.join('/') } : { name: ref };
}

/** Exact before alias before name before part of a name; the first that matches anything decides. */
function find(briefing: Briefing, kinds: readonly Kind[], ref: string): Resolution<Value> {
  const { kind, name } = addressOf(ref);
  const isWanted = (candidate: Kind) => kinds.includes(candidate) && (kind ?? candidate) === candidate;
  const exact = briefing.entity(name);
  if (exact && isWanted(exact.kind)) return { found: exact.value };
  const wanted = foldWords(name);
  const named = kinds.flatMap((one) =>
    briefing.all(one).map((value) => namesOf({ kind: one, value } as Entity)),
  );
  const searched = wanted === '' ? [] : named.filter((candidate) => isWanted(candidate.kind));
  const whole = searched.filter(({ names }) => names.includes(wanted));
  const matches =
    whole.length > 0 ? whole : searched.filter(({ names }) => names.some((one) => holds(one, wanted)));
  const [first, ...rest] = matches;
  if (first && rest.length === 0) return { found: first.value };
  if (first) return { several: matches.map(({ value }) => value) };
  const elsewhere =
    exact && (kind ?? exact.kind) === exact.kind && !kinds.includes(exact.kind) ? { elsewhere: exact } : {};
  return { near: nearIds(named, wanted), all: named.map(({ value }) => value.id), ...elsewhere };
}

interface Named {
  readonly kind: Kind;
  readonly value: Value;
  /** Id, aliases and names, folded. */
  readonly names: readonly string[];
}

function namesOf(entity: Entity): Named {
  const names = [entity.value.id, entityName(entity)];
  if (entity.kind === 'issues') names.push(...(entity.value.aliases ?? []));
  if ('otherNames' in entity.value) names.push(...(entity.value.otherNames ?? []).map((other) => other.name));
  return { kind: entity.kind, value: entity.value, names: names.map(foldWords) };
}

/** Whether the words stand in the name from the beginning of a word: 'south china' in 'taiwan and the south china sea'. */
const holds = (name: string, words: string) => ` ${name}`.includes(` ${words}`);

function nearIds(named: readonly Named[], wanted: string): string[] {
  const idsByName = new Map(
    named.flatMap(({ value, names }) => names.map((name) => [name, value.id] as const)),
  );
  const found = nearest(wanted, idsByName.keys(), 8).map((name) => idsByName.get(name) ?? name);
  return [...new Set(found)].slice(0, 3);
}
