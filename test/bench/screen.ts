import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { median, type Row, RUNS } from './measure.js';
import { EMPTY, ENVIRONMENT, PROGRAM } from './program.js';

/** What stands below the menu of the walk's first screen. */
const LAST_WORDS = 'enter choose';

/** No start takes so long: the words are not there. */
const MOST_SECONDS = 30;

/** Seconds until a program in a pseudo-terminal has shown some words, or has ended where it is to show none. */
function secondsUntil(args: readonly string[], words?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const HOME = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
    const env = { ...ENVIRONMENT, HOME, TERM: 'xterm-256color' } as Record<string, string>;
    const terminal = spawn(process.execPath, [...args], { cols: 80, rows: 40, env });
    let shown = '';
    setTimeout(() => reject(new Error(`'${words}' was not shown: ${shown}`)), MOST_SECONDS * 1000).unref();
    const done = () => resolve(Number(process.hrtime.bigint() - start) / 1e9);
    terminal.onData((data) => {
      shown += data;
      if (words === undefined || !shown.includes(words)) return;
      done();
      terminal.kill('SIGKILL');
    });
    terminal.onExit(() => {
      if (words === undefined) done();
    });
  });
}

/** The first screen of the walk, with its menu ready for an answer. */
export async function firstScreen(): Promise<Row> {
  const ratios: number[] = [];
  for (let pair = 0; pair < RUNS; pair += 1) {
    const screen = await secondsUntil([PROGRAM], LAST_WORDS);
    ratios.push(screen / (await secondsUntil([EMPTY])));
  }
  return { what: 'first screen of the walk, in a terminal / empty module', goal: 2, ratio: median(ratios) };
}
