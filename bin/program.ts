import { main } from '../src/main.js';
import { systemIo } from '../src/system/system.js';

main(process.argv.slice(2), systemIo(process)).then(end);

/**
 * Ends at once where nothing is left to wait for: Node would clean up first, which takes a twentieth of a start. Where
 * something is left (a pipe that has not taken all of what a prompt wrote), the end comes by itself. A terminal is no
 * such thing: what is written to it is there.
 */
function end(code: number): void {
  process.exitCode = code;
  if (process.getActiveResourcesInfo().every((resource) => resource === 'TTYWrap')) process.exit();
}
