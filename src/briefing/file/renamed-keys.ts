/** Fields that had another name in earlier drafts of the format, by that name. */
const RENAMED: Readonly<Record<string, string>> = {
  track: 'group',
  twins: 'restates',
  restsOn: 'dependsOn',
};

/** What a field of an earlier draft is called now: "'track' is now 'group'"; undefined for any other. */
export function renamedKey(key: string): string | undefined {
  return Object.hasOwn(RENAMED, key) ? `'${key}' is now '${RENAMED[key]}'` : undefined;
}
