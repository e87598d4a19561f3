import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data that npm reports about a new tarball. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly size: number;
}

/** Fields of package.json that only developers need. */
const FOR_DEVELOPERS = ['scripts', 'devDependencies', 'knip'];

/** Returns package.json as published. It has no scripts, so that users can see that the installation runs no code. */
export function publishedManifest(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(manifest).filter(([field]) => !FOR_DEVELOPERS.includes(field)));
}

/**
 * Makes the tarball for publishing, with the files that npm selects. The program must be built first.
 *
 * @param root the root folder of the project
 * @param work an empty folder for intermediate files
 * @param destination the folder for the tarball
 */
export function packForPublishing(root: string, work: string, destination: string): Packed {
  const raw = pack(root, work);
  const staged = join(work, 'staged');
  mkdirSync(staged);
  run('tar', ['-xf', join(work, raw.filename), '-C', staged, '--strip-components', '1'], work);
  const manifest = join(staged, 'package.json');
  const published = publishedManifest(JSON.parse(readFileSync(manifest, 'utf8')));
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`);
  return pack(staged, destination);
}

function pack(folder: string, destination: string): Packed {
  const said = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', destination], folder);
  const [packed] = JSON.parse(said) as [Packed];
  return packed;
}

/** @throws Error with the output of the program if it fails */
export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: false });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
