import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { newFolder } from '../e2e/program.js';
import { packForPublishing, publishedManifest } from '../tools/pack.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the package.json in the tarball has nothing for developers, and everything that users need', () => {
  const folder = newFolder('pack');
  mkdirSync(join(folder, 'out'));
  const { filename, files } = packForPublishing(root, folder, join(folder, 'out'));
  const { stdout } = spawnSync('tar', ['-xOf', join(folder, 'out', filename), 'package/package.json']);
  const published = JSON.parse(String(stdout));
  const { scripts, devDependencies, knip, ...kept } = metadata;
  expect(published).toEqual(kept);
  expect(Object.keys(published)).toEqual(expect.arrayContaining(['bin', 'exports', 'files', 'dependencies']));
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['package.json', 'README.md', 'LICENSE']),
  );
});

test('unknown fields of package.json are kept', () => {
  expect(publishedManifest({ name: 'a', scripts: {}, man: ['b'] })).toEqual({ name: 'a', man: ['b'] });
});
