/** What is known under a key; made and kept where nothing is. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Puts a value behind those that a key has already. */
export function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Groups values by the keys that each has, once for all, so that looking up every key of a large briefing is linear. */
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

/** The first value of each id, where a file that is not checked yet has one twice. */
export function firstById<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const byId = new Map<string, Value>();
  for (const value of values) if (!byId.has(value.id)) byId.set(value.id, value);
  return byId;
}
