import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { releasedChangelog } from './changelog.js';

/**
 * `npm run release -- 1.2.0`: moves the Unreleased entries in CHANGELOG.md to the new version, then commits and tags
 * the version. The script publishes nothing and makes no network connection.
 */
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root('.'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
}

function release(version: string): void {
  if (git('status', '--porcelain') !== '') throw new Error('the working tree is not clean (commit first)');
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`the tag v${version} already exists`);
  const today = new Date().toISOString().slice(0, 10);
  const changelog = releasedChangelog(readFileSync(root('CHANGELOG.md'), 'utf8'), version, today);
  setVersion('package.json', 1, version);
  setVersion('package-lock.json', 2, version);
  writeFileSync(root('CHANGELOG.md'), changelog);
  git('add', 'CHANGELOG.md', 'package.json', 'package-lock.json');
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', '--message', `briefing ${version}`, `v${version}`);
}

/** Replaces the versions of this package, which are the first in a file: one in package.json, two in the lockfile. */
function setVersion(file: string, times: number, version: string): void {
  let left = times;
  const contents = readFileSync(root(file), 'utf8');
  const changed = contents.replace(/"version": "[^"]*"/g, (old) =>
    left-- > 0 ? `"version": "${version}"` : old,
  );
  writeFileSync(root(file), changed);
}

try {
  const [version = ''] = process.argv.slice(2);
  release(version);
  process.stdout.write(
    `v${version} is committed and tagged; to publish: git push --follow-tags, npm run package\n`,
  );
} catch (error) {
  process.stderr.write(`release: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
