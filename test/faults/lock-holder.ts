import { readFileSync } from 'node:fs';
import { withLock } from '../../src/system/files/lock.js';
import { writeFile } from '../../src/system/files/write-file.js';

/**
 * A process that repeatedly adds words to a file while it holds the lock of the file. After it reads the file for the
 * first time, but before it writes, it stops if `how` is `stop`, as when a laptop is closed, or kills itself if `how`
 * is `die`.
 */
const [path = '', words = '', times = '1', how = ''] = process.argv.slice(2);

let isFirst = true;
for (let turn = 0; turn < Number(times); turn += 1) {
  await withLock(path, (stillMine) => {
    const before = readFileSync(path, 'utf8');
    if (isFirst) interrupt();
    writeFile(path, `${before}${words}${turn}\n`, { force: true, stillMine });
  });
}

function interrupt(): void {
  isFirst = false;
  if (how === 'stop') process.kill(process.pid, 'SIGSTOP');
  if (how === 'die') process.kill(process.pid, 'SIGKILL');
}
