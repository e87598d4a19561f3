/** Gets the value of a key, creating it if it is missing. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Groups values by their keys in one pass, so that lookups in a large briefing take linear time overall. */
export function groupedByKeys<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const keys = keysOf(value);
    for (const one of keys.length > 1 ? new Set(keys) : keys) once(groups, one, () => []).push(value);
  }
  return groups;
}
