import { main } from './main.js';
import { systemIo } from './system/system.js';

/** Runs the command line with the real outside world. Node exits by itself when nothing is pending. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), systemIo(process));
}
