/**
 * Moves the entries under Unreleased to a new version.
 *
 * @param text the contents of CHANGELOG.md
 * @param date the date of the release, such as 2026-01-31
 * @throws Error if the version is invalid or already exists, or if there is nothing to release
 */
export function releasedChangelog(text: string, version: string, date: string): string {
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version))
    throw new Error(`'${version}' is not a version (write one such as 1.2.0)`);
  if (text.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md already has ${version}`);
  const [before, rest] = text.split('\n## Unreleased\n');
  if (before === undefined || rest === undefined) throw new Error("CHANGELOG.md has no '## Unreleased'");
  const changes = rest.split('\n## ')[0] ?? '';
  if (changes.trim() === '') throw new Error('there is nothing under Unreleased in CHANGELOG.md');
  return `${before}\n## Unreleased\n\n## ${version} (${date})\n${rest}`;
}
