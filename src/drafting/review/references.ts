import type { Entry } from './patch.js';

/** The fields whose value is an id. The fields in `LISTS` contain several ids. */
const SINGLE = new Set(['party', 'of', 'partOf', 'place', 'issue', 'whose', 'towards']);
const LISTS = new Set([
  'about',
  'where',
  'who',
  'parties',
  'people',
  'organizations',
  'places',
  'related',
  'ask',
  'claims',
  'restates',
  'dependsOn',
  'disputes',
]);

/** Maps the id in a reference to the id that replaces it, or to undefined if the referenced entry was removed. */
export type Target = (id: string) => string | undefined;

/**
 * Redirects the references in an entry. Removes duplicates and references to the entry itself, and then fields that
 * have become empty.
 */
export function withReferences<Kind extends Entry>(entry: Kind, target: Target): Kind {
  const outward: Target = (id) => {
    const current = target(id);
    return current === entry.id ? undefined : current;
  };
  return mapped(entry, outward) as Kind;
}

function mapped(value: unknown, target: Target): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, target));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (SINGLE.has(key) && typeof inner === 'string') {
        const current = target(inner);
        return current === undefined ? [] : [[key, current]];
      }
      if (LISTS.has(key) && Array.isArray(inner)) {
        const current = [...new Set(inner.flatMap((id: string) => target(id) ?? []))];
        return current.length === 0 && inner.length > 0 ? [] : [[key, current]];
      }
      return [[key, mapped(inner, target)]];
    }),
  );
}
