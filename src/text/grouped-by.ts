/** Groups values by key and keeps their order. Node 20 has no `Map.groupBy`. */
export function groupedBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return groups;
}

export function addTo<Value, Key>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Returns the value of a key. If there is none, creates and stores it. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Groups values, each of which may have several keys, in a single pass. */
export function groupedByKeys<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const keys = keysOf(value);
    for (const one of keys.length > 1 ? new Set(keys) : keys) addTo(groups, one, value);
  }
  return groups;
}
