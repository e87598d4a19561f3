import { foldWords } from '../../text/fold.js';
import { nearest } from '../../text/typing-errors.js';
import type { Briefing } from '../briefing.js';
import { addressParts, type Collections, type Entity, entityName, KINDS, type Kind } from './entity.js';

/** The result of looking up what a user typed. */
export type Resolution<Value> =
  | { readonly found: Value }
  | { readonly several: readonly Value[] }
  /** Nothing was found. `near` contains similar ids, and `all` contains all ids. */
  | {
      readonly near: readonly string[];
      readonly all: readonly string[];
      /**
       * Entries of other collections with exactly this id, address or name. If there are any, partial matches
       * are listed only in `near`.
       */
      readonly elsewhere?: readonly Entity[];
    };

/**
 * Finds an issue by its id, its number in the agenda, an alias, its address, or an unambiguous part of its
 * title. Case is ignored.
 */
export function findIssue(briefing: Briefing, ref: string): Resolution<Collections['issues']> {
  const issues = briefing.all('issues');
  const numbered = /^[1-9]\d*$/.test(ref) ? issues[Number(ref) - 1] : undefined;
  const found = issues.find((issue) => issue.id === ref) ?? numbered;
  return found ? { found } : findIn(briefing, 'issues', ref);
}

/** Finds an entry of a collection by its id, its name, its address, or an unambiguous part of its name. */
export function findIn<K extends Kind>(briefing: Briefing, kind: K, ref: string): Resolution<Collections[K]> {
  return find(briefing, [kind], ref) as Resolution<Collections[K]>;
}

/** Finds an entry for filtering claims: a person, organization, place, issue or event. */
export function findSubject(briefing: Briefing, ref: string): Resolution<Value> {
  return find(briefing, ['people', 'organizations', 'places', 'issues', 'events'], ref);
}

/** Finds an entry that claims and gaps can be about. If several have the same name, issues come first. */
export function findAny(briefing: Briefing, ref: string): Resolution<Value> {
  return find(briefing, ['issues', 'people', 'organizations', 'places', 'events', 'sources'], ref);
}

/** Finds an entry that can speak or take part: a person or organization. */
export function findParty(briefing: Briefing, ref: string): Resolution<Value> {
  return find(briefing, ['people', 'organizations'], ref);
}

type Value = Collections[Kind];

/** If there are more partial matches than this, the reference is ambiguous anyway, so longer names are not checked. */
const MAX_PARTIAL_MATCHES = 10;

/**
 * Compares the reference with ids, then with whole names and aliases, and then with parts of names. The first
 * step with a match determines the result.
 */
function find(briefing: Briefing, kinds: readonly Kind[], ref: string): Resolution<Value> {
  const parts = addressParts(ref);
  const name = parts?.id ?? ref;
  const isMeant = ({ kind }: Entity) => kind === (parts?.kind ?? kind);
  const exact = briefing.entity(name);
  if (exact && kinds.includes(exact.kind) && isMeant(exact)) return { found: exact.value };
  const wanted = foldWords(name);
  const named = namedIn(briefing, kinds);
  const searched = wanted === '' ? [] : named.filter(({ entity }) => isMeant(entity));
  const whole = searched.filter(({ names }) => names.includes(wanted));
  if (whole.length > 0) return oneOf(whole);
  const { elsewhere, longer } = lookElsewhere(briefing, kinds, wanted, isMeant);
  const partial = searched.filter(({ names }) => names.some((one) => hasWords(one, wanted)));
  const separate =
    partial.length > MAX_PARTIAL_MATCHES
      ? partial
      : partial.filter(({ names }) => names.some((one) => hasWords(without(longer, one), wanted)));
  if (separate.length > 0) return oneOf(separate);
  const members = elsewhere.length > 0 ? [] : organizationsOfMembers(searched, wanted);
  if (members.length > 0) return oneOf(members);
  const all = named.map(idOf);
  if (elsewhere.length > 0) return { near: partial.slice(0, 3).map(idOf), all, elsewhere };
  return { near: nearIds(named, wanted), all };
}

function oneOf(matches: readonly Named[]): Resolution<Value> {
  const values = matches.map(({ entity }) => entity.value);
  return values.length === 1 ? { found: values[0] as Value } : { several: values };
}

interface Named {
  readonly entity: Entity;
  readonly names: readonly string[];
}

const idOf = ({ entity }: Named): string => entity.value.id;

const namedIn = (briefing: Briefing, kinds: readonly Kind[]): Named[] =>
  kinds
    .flatMap((kind) => briefing.all(kind).map((value) => ({ kind, value }) as Entity))
    .map((entity) => ({ entity, names: foldedNames(entity) }));

/** Returns the id, the name and all other names of an entry, in lowercase and without accents. */
export function foldedNames(entity: Entity): string[] {
  const names = [entity.value.id, entityName(entity)];
  if (entity.kind === 'issues') names.push(...(entity.value.aliases ?? []));
  if ('otherNames' in entity.value) names.push(...(entity.value.otherNames ?? []).map((other) => other.name));
  return names.map(foldWords);
}

/** The collections whose entries have proper names, which may contain the names of other entries. */
const NAMED: readonly Kind[] = ['people', 'organizations', 'places'];

/**
 * Finds the entries of other collections that have exactly the given name (`elsewhere`), and the longer names in these
 * collections that contain the given name (`longer`). If 'China' is the name of an entry, 'china' does not refer to the
 * 'South China Sea'.
 */
function lookElsewhere(
  briefing: Briefing,
  kinds: readonly Kind[],
  words: string,
  isMeant: (entity: Entity) => boolean,
) {
  const others = namedIn(
    briefing,
    KINDS.filter((kind) => !kinds.includes(kind)),
  );
  const called = new Set(
    others.filter(({ entity, names }) => words !== '' && isMeant(entity) && names.includes(words)),
  );
  const longer = others
    .filter((other) => NAMED.includes(other.entity.kind) && !called.has(other))
    .flatMap(({ names }) => names.filter((name) => ` ${name} `.includes(` ${words} `)));
  return { elsewhere: [...called].map(({ entity }) => entity), longer: called.size > 0 ? longer : [] };
}

const without = (parts: readonly string[], name: string): string =>
  parts.reduce((rest, part) => rest.replaceAll(part, ''), name);

/**
 * Returns true if a name contains a text that begins at the start of a word: 'taiwan and the south china sea'
 * contains 'south chi', but not 'hina'.
 */
export const hasWords = (name: string, words: string) => ` ${name}`.includes(` ${words}`);

/** Finds organizations by a word for their members: 'republicans' finds the Republican Party. */
function organizationsOfMembers(named: readonly Named[], wanted: string): Named[] {
  if (wanted.length < 4 || !wanted.endsWith('s')) return [];
  const member = `${wanted.slice(0, -1)} `;
  return named.filter(
    ({ entity, names }) =>
      entity.kind === 'organizations' && names.some((name) => hasWords(`${name} `, member)),
  );
}

function nearIds(named: readonly Named[], wanted: string): string[] {
  const idsByName = new Map(named.flatMap((one) => one.names.map((name) => [name, idOf(one)] as const)));
  const found = nearest(wanted, idsByName.keys(), 8).map((name) => idsByName.get(name) ?? name);
  return [...new Set(found)].slice(0, 3);
}
