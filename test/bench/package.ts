import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import metadata from '../../package.json' with { type: 'json' };
import type { Row } from './measure.js';

/** What npm runs by itself where a package is installed. */
const ON_INSTALLING = ['preinstall', 'install', 'postinstall'];

/** What installing the package brings. */
export function packageRows(): Row[] {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  spawnSync('npm', ['run', 'build:package'], { cwd });
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = spawnSync('npm', pack, { cwd, encoding: 'utf8' });
  const [packed] = JSON.parse(stdout) as { size: number }[];
  const dependencies = 'dependencies' in metadata ? Object.keys(metadata.dependencies as object) : [];
  return [
    { what: 'npm pack, megabytes packed', goal: 1, ratio: (packed?.size ?? Number.NaN) / 1e6 },
    { what: 'packages that installing brings', goal: 5, ratio: 1 + dependencies.length },
    {
      what: 'scripts that run on installing',
      goal: 0,
      ratio: ON_INSTALLING.filter((name) => name in metadata.scripts).length,
    },
  ];
}
