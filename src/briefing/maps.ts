/** Gets the value of a key, creating it if it is missing. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Appends a value to the list of a key. */
export function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Groups values by their keys in one pass, so that looking up every key of a large briefing takes linear time. */
export function groupedByKeys<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const keys = keysOf(value);
    for (const one of keys.length > 1 ? new Set(keys) : keys) add(groups, one, value);
  }
  return groups;
}

/** Maps each id to its first value, since an unchecked file may repeat ids. */
export function firstById<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const byId = new Map<string, Value>();
  for (const value of values) if (!byId.has(value.id)) byId.set(value.id, value);
  return byId;
}
