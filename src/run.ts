import { main } from './main.js';
import { systemIo } from './system/system.js';

/** Runs what was typed, in the real world. Node ends where nothing is left to wait for. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), systemIo(process));
}
