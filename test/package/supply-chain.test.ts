import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Tests that only the packages in the lockfile are installed with the program. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (name: string) => JSON.parse(readFileSync(root + name, 'utf8'));

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

describe('the lockfile', () => {
  const { '': own, ...locked } = json('package-lock.json').packages as Record<string, Locked>;

  test('has the digest of every package, and no host names', () => {
    const loose = Object.entries(locked).filter(([, { integrity, resolved }]) => !integrity || resolved);
    expect(loose.map(([name]) => name)).toEqual([]);
    expect(Object.keys(locked).length).toBeGreaterThan(100);
  });

  test('matches package.json', () => {
    const { name, version, dependencies, devDependencies } = json('package.json');
    expect(own).toMatchObject({ name, version, dependencies, devDependencies });
  });
});

describe('the runtime dependencies outside the bundle', () => {
  test('only read pages and documents, analyze language, or serve assistants', () => {
    expect(Object.keys(json('package.json').dependencies).sort()).toEqual([
      '@modelcontextprotocol/sdk',
      '@mozilla/readability',
      'linkedom',
      'mammoth',
      'unpdf',
      'wink-eng-lite-web-model',
      'wink-nlp',
      'zod',
    ]);
  });

  test('run no scripts when they are installed', () => {
    const packages = Object.entries(json('package-lock.json').packages as Record<string, Locked>);
    const running = packages.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
    expect(running.map(([name]) => name)).toEqual([]);
  });
});

test('all dependencies have exact versions', () => {
  const { dependencies, devDependencies } = json('package.json');
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

describe('the licenses of the code in the bundle', () => {
  const heads = readFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, 'utf8')
    .split(`\n\n${'-'.repeat(72)}\n\n`)
    .slice(1)
    .map((part) => {
      const [head = '', ...words] = part.split('\n\n');
      const [, name = '', version = '', licence = ''] = /^(\S+) (\S+) \((.+)\)$/.exec(head) ?? [];
      return { name, version, licence, words: words.join('\n\n') };
    });

  test('are included in full, and allow distribution', () => {
    const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
    const odd = heads.filter(({ licence, words }) => !allowed.includes(licence) || words.length < 200);
    expect(odd.map(({ name, licence }) => [name, licence])).toEqual([]);
  });

  test('are listed for every library in the bundle, with the version in the lockfile', () => {
    const { packages } = json('package-lock.json');
    const other = heads.filter(({ name, version }) => packages[`node_modules/${name}`]?.version !== version);
    expect(other.map(({ name, version }) => [name, version])).toEqual([]);
    const names = heads.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['commander', 'inquirer', 'chalk', 'cli-table3', 'valibot']),
    );
  });
});
