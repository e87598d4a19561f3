import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import metadata from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../support/temporary-folder.js';
import { packForPublishing, run } from './pack.js';

/**
 * Packs the program as for publishing. Checks that the package contains all needed files and no others, and that it
 * works after it is installed.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('package');

/** The files that the package may contain, in addition to those that npm always includes. */
const NEEDED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^data\/[a-z]+\.schema\.json$/,
  /^dist\/[\w.-]+\.cjs$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^dist\/man\/briefing\.1$/,
  /^dist\/library\/[\w.-]+\.(js|d\.ts)$/,
];

const USE = `import { agenda, exampleBriefing, parse, render, type Parsed } from 'briefing';
const parsed: Parsed = parse('{');
if (parsed.ok) throw new Error('an invalid file was accepted');
const text: string = await render(agenda(exampleBriefing()), 'plain', { width: 60 });
if (!text.startsWith("Blinken's planned trip to China: agenda")) throw new Error(text);
`;

function checkContents(files: readonly { readonly path: string }[]): void {
  const needless = files.filter(({ path }) => !NEEDED.some((pattern) => pattern.test(path)));
  const missing = NEEDED.filter((pattern) => !files.some(({ path }) => pattern.test(path)));
  if (needless.length + missing.length > 0)
    throw new Error(
      `needless files: ${needless.map(({ path }) => path).join(', ')}; missing files: ${missing.join(', ')}`,
    );
}

/** Installs the package and its dependencies, and uses its program, its library and its types. */
function checkUse(tarball: string): void {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "type": "module" }');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], project);
  const { version } = metadata;
  const said = run(join(project, 'node_modules/.bin/briefing'), ['--version'], project).trim();
  if (said !== version) throw new Error(`--version prints ${said} instead of ${version}`);
  writeFileSync(join(project, 'use.ts'), USE);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false'];
  run(process.execPath, [tsc, ...flags, 'use.ts'], project);
  run(process.execPath, ['use.js'], project);
}

/**
 * Installs the package globally, and checks that the program and its man page are installed. npm links a man page only
 * if package.json lists it.
 */
function checkGlobal(tarball: string): void {
  const prefix = join(folder, 'global');
  run(
    'npm',
    ['install', '--global', '--prefix', prefix, '--prefer-offline', '--no-audit', '--no-fund', tarball],
    root,
  );
  for (const path of ['bin/briefing', 'share/man/man1/briefing.1'])
    if (!existsSync(join(prefix, path))) throw new Error(`${path} is missing after npm install --global`);
}

run('npm', ['run', '--silent', 'build:package'], root);
const { filename, files, size } = packForPublishing(root, folder, folder);
const tarball = join(folder, filename);
checkContents(files);
run('npx', ['--no-install', 'publint', '--strict', tarball], root);
run(
  'npx',
  [
    '--no-install',
    'attw',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './briefing.schema.json',
    '--',
    tarball,
  ],
  root,
);
checkUse(tarball);
checkGlobal(tarball);
process.stdout.write(
  `${files.length} files, ${Math.round(size / 1024)} kB packed; the package is complete and has no needless files\n`,
);
