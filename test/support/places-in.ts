/** A JSON value that contains other values. */
export type Json = Record<string, unknown> | unknown[];

/** Returns the parent and the key of every nested value in a JSON value. Tests use these to damage one value of a file. */
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
