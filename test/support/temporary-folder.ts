import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** With what a process ends that a signal ends, where Node would end it without its last words. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A folder that goes when this process ends, by a fault or a signal too. Other users may enter it: some tests are theirs. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `briefing-${purpose}-`));
  chmodSync(folder, 0o755);
  process.on('exit', () => remove(folder));
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  return folder;
}

/** Tests take permissions away, and what may not be written in a folder may not be removed from it. */
function remove(folder: string): void {
  spawnSync('chmod', ['-R', 'u+rwX', folder]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * What this process, and those it starts from now on, make in the folder for temporary files goes when this process ends.
 * vitest.config.ts names it, for before the tests.
 */
export default function leaveNothingBehind(): void {
  process.env.TMPDIR = temporaryFolder('temporary');
}
