import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Tests a disk that is really full: a file system of 64 KiB in memory. Mounting it requires root or a private
 * namespace.
 */
const program = fileURLToPath(new URL('../../dist/briefing.cjs', import.meta.url));

/** Runs a script with a small disk mounted at $DISK. Returns undefined if the system does not allow mounting it. */
function onSmallDisk(script: string): string | undefined {
  const DISK = mkdtempSync(join(tmpdir(), 'briefing-disk-'));
  const mounted = `mount -t tmpfs -o size=64k tmpfs "$DISK" || exit 99\n${script}`;
  const wrapper = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount'];
  const { status, stdout } = spawnSync('unshare', [...wrapper, 'bash', '-c', mounted], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      LANG: 'C.UTF-8',
      DISK,
      NODE: process.execPath,
      PROGRAM: program,
    },
  });
  return status === 0 ? stdout : undefined;
}

const isAllowed = onSmallDisk('true') !== undefined;
if (!isAllowed)
  process.stderr.write('a full disk is not tested: mounting a file system is not permitted here\n');

test.runIf(isAllowed)(
  'on a full disk, the old file stays intact, no other file is left, and the exit code is 4',
  () => {
    const stdout = onSmallDisk(`
    cd "$DISK"
    echo old > a.json
    "$NODE" "$PROGRAM" overview -f json --force -o a.json 2>&1; echo $?
    head -c 60000 /dev/zero > filler
    "$NODE" "$PROGRAM" claims -f json --force -o a.json 2>&1; echo $?
    "$NODE" "$PROGRAM" claims -f json -o b.json 2>&1; echo $?
    ls -A; head -c 1 a.json; true`);
    expect(stdout).toBe(`briefing: wrote a.json (json)
0
briefing: cannot write a.json: the disk is full (free some space and try again)
4
briefing: cannot write b.json: the disk is full (free some space and try again)
4
a.json
filler
{`);
  },
);
