type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** Removes fields whose value is undefined, since records leave out unknown values. */
export function given<const Fields extends object>(fields: Fields): Given<Fields> {
  const known: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key];
  return known as Given<Fields>;
}
