import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { program } from '../../rolldown.config.js';

/**
 * Makes one executable of the program and the Node that runs this, for people without Node: standalone/briefing. It is
 * for the system it is made on. Nothing is fetched: the runtime is a copy of the one at hand.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'standalone');
const bundle = join(folder, 'briefing.cjs');
const blob = join(folder, 'briefing.blob');
const executable = join(folder, process.platform === 'win32' ? 'briefing.exe' : 'briefing');

/** By which Node finds out that a program was put into it; it stands in every Node that can take one. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
}

/** One file: inside the executable there is nothing beside it from which a part could be read, and none that asks for exports. */
async function bundleInOne(): Promise<void> {
  const { plugins, ...options } = program;
  const kept = [plugins]
    .flat()
    .filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'late-exports'));
  const build = await rolldown({ ...options, plugins: kept });
  await build.write({ file: bundle, format: 'cjs', minify: true, codeSplitting: false });
  await build.close();
}

/** What Node puts into itself: the program, and what V8 knows of it once it has read it. */
function makeBlob(): void {
  const description = join(folder, 'sea.json');
  const sea = { main: bundle, output: blob, disableExperimentalSEAWarning: true, useCodeCache: true };
  writeFileSync(description, JSON.stringify(sea));
  run(process.execPath, '--experimental-sea-config', description);
  rmSync(description);
}

function inject(): void {
  if (!readFileSync(process.execPath).includes(FUSE))
    throw new Error(
      `${process.execPath} cannot take a program: it was built without that, or reads a shared library`,
    );
  copyFileSync(process.execPath, executable);
  chmodSync(executable, 0o755);
  const isMac = process.platform === 'darwin';
  // A signature would no longer hold, and macOS runs nothing without one.
  if (isMac) run('codesign', '--remove-signature', executable);
  const segment = isMac ? ['--macho-segment-name', 'NODE_SEA'] : [];
  const postject = join(root, 'node_modules/postject/dist/cli.js');
  run(process.execPath, postject, executable, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...segment);
  if (isMac) run('codesign', '--sign', '-', executable);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
await bundleInOne();
makeBlob();
inject();
rmSync(bundle);
rmSync(blob);
process.stdout.write(`${executable}: ${Math.round(statSync(executable).size / 1e6)} MB\n`);
