import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The exit codes for signals on which Node would end without running exit handlers. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Creates a folder that is removed when this process ends, even because of an error or a signal. Some tests need other
 * users to be able to enter the folder.
 */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `briefing-${purpose}-`));
  chmodSync(folder, 0o755);
  process.on('exit', () => remove(folder));
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  return folder;
}

/** Removes a folder. Tests may have made folders in it read-only, so the permissions are restored first. */
function remove(folder: string): void {
  spawnSync('chmod', ['-R', 'u+rwX', folder]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Puts the temporary files of this process, and of the processes that it starts later, in a folder that is removed when
 * this process ends. vitest.config.ts runs this before the tests.
 */
export default function leaveNothingBehind(): void {
  process.env.TMPDIR = temporaryFolder('temporary');
}
