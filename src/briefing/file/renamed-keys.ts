/** Renamed fields by their names in earlier drafts of the format. */
const RENAMED: Readonly<Record<string, string>> = {
  track: 'group',
  twins: 'restates',
  restsOn: 'dependsOn',
};

/** The message for a field of an earlier draft: "'track' is now 'group'"; undefined for any other. */
export function renamedKey(key: string): string | undefined {
  return Object.hasOwn(RENAMED, key) ? `'${key}' is now '${RENAMED[key]}'` : undefined;
}
