import type { Briefing } from '../briefing/briefing.js';
import { openingCommand } from '../briefing/entities/entity.js';
import {
  findAny,
  findIn,
  findIssue,
  findParty,
  findSubject,
  type Resolution,
} from '../briefing/entities/find.js';
import type { Source } from '../briefing/file/schema.js';
import { idsMeantBy } from '../briefing/relations/issues.js';
import { NotFound } from '../errors.js';
import { commandTail, type Runtime } from './context.js';

/** A kind of entry that a reference can name. */
export interface Sought<Value> {
  /** The name of this kind in messages, such as 'issue'. */
  readonly what: string;
  find(briefing: Briefing, ref: string): Resolution<Value>;
  /** Describes an entry in a list of several matches (default: by its name). */
  describe?(briefing: Briefing, value: Value): string;
  /** Returns an additional hint for a reference that matches several entries. */
  instead?(runtime: Runtime, briefing: Briefing, ref: string): string | undefined;
}

export const ISSUE = { what: 'issue', find: findIssue };
export const PARTY = { what: 'person or organization', find: findParty };
export const SUBJECT = { what: 'person, place, organization or issue', find: findSubject };
export const SOURCE: Sought<Source> = {
  what: 'source',
  find: (briefing, ref) => findIn(briefing, 'sources', ref),
};

const nameOf = (briefing: Briefing, { id }: { readonly id: string }): string => briefing.nameOf(id);

/** @throws NotFound if the reference matches no entry or several entries */
export function entryNamed<Value extends { readonly id: string }>(
  runtime: Runtime,
  briefing: Briefing,
  { what, find, describe = nameOf, instead }: Sought<Value>,
  ref: string,
): Value {
  const resolution = find(briefing, ref);
  if ('found' in resolution) return resolution.found;
  if ('several' in resolution) {
    const { several } = resolution;
    const matches = several.slice(0, 10).map((value) => `${value.id} (${describe(briefing, value)})`);
    const more = several.length > 10 ? ` and ${several.length - 10} more` : '';
    const ways = ['name one of them', instead?.(runtime, briefing, ref) ?? []].flat();
    throw new NotFound(`'${ref}' matches several entries: ${matches.join(', ')}${more} (${ways.join('; ')})`);
  }
  throw new NotFound(`there is no ${what} '${ref}' (${hintFor(resolution, commandTail(runtime))})`);
}

/**
 * Returns the entries that an option names. A list such as `taiwan,ukraine` is split, unless the whole string is the
 * name of an entry.
 *
 * @throws NotFound
 */
export function entriesListed<Value extends { readonly id: string }>(
  runtime: Runtime,
  briefing: Briefing,
  sought: Sought<Value>,
  refs: readonly string[],
): Value[] {
  const single = refs.flatMap((ref) => ('found' in sought.find(briefing, ref) ? ref : splitAtCommas(ref)));
  return [...new Set(single.map((ref) => entryNamed(runtime, briefing, sought, ref)))];
}

const splitAtCommas = (ref: string): string[] =>
  ref
    .split(',')
    .map((part) => part.trim())
    .filter((part, _, parts) => part !== '' || parts.length === 1);

function hintFor(
  { near, all, elsewhere }: Extract<Resolution<unknown>, { readonly near: unknown }>,
  tail: string,
): string {
  const meant = near.length > 0 ? `did you mean ${near.map((id) => `'${id}'`).join(' or ')}?` : undefined;
  if (elsewhere) {
    const places = elsewhere
      .slice(0, 3)
      .map((entity) => `in ${entity.kind}: ${openingCommand(entity, tail)}`);
    return `found ${places.join(', and ')}${meant === undefined ? '' : `; or ${meant}`}`;
  }
  if (meant !== undefined) return meant;
  if (all.length === 0) return 'this briefing has none';
  return `use one of: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ` or ${all.length - 12} more` : ''}`;
}

const ANYTHING = { what: 'issue, person, place, organization, event or source', find: findAny };

/**
 * Returns the ids of all entries that `--about` matches, or undefined if the option is not given. Throws `NotFound`.
 */
export function subjectsAbout(
  runtime: Runtime,
  briefing: Briefing,
  about: string | undefined,
): ReadonlySet<string> | undefined {
  if (about === undefined) return undefined;
  const subjects = entriesListed(runtime, briefing, ANYTHING, [about]);
  return new Set(subjects.flatMap(({ id }) => [...idsMeantBy(briefing, id)]));
}

/**
 * Suggests `--about` for a reference that names a subject instead of a claim or a gap: 'for Taiwan: briefing claims
 * --about taiwan'.
 */
export const aboutInstead =
  (command: 'claims' | 'gaps') =>
  (runtime: Runtime, briefing: Briefing, ref: string): string | undefined => {
    const about = findAny(briefing, ref);
    if (!('found' in about)) return undefined;
    const { id } = about.found;
    return `for ${briefing.nameOf(id)}: briefing ${command} --about ${id}${commandTail(runtime)}`;
  };
