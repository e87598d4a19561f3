/** A JSON value that contains other values. */
export type Json = Record<string, unknown> | unknown[];

/** Returns every nested value of a JSON value, as its parent and key, for tests that damage one value of a file. */
export function placesIn(
  value: unknown,
  found: [owner: Json, key: string][] = [],
): [owner: Json, key: string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    found.push([value as Json, key]);
    placesIn(child, found);
  }
  return found;
}
