import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { LEAVING } from '../../src/guide/screen/keys.js';
import { median, type Row, RUNS } from './measure.js';
import { EMPTY, ENVIRONMENT, FOLDER, PROGRAM } from './program.js';

/** The end of the line that explains the keys, which the tour draws last: 'q quit'. */
const LAST_WORDS = LEAVING.map(({ key, word }) => `${key} ${word}`).at(-1) ?? '';

/** The time in seconds within which the words must appear. */
const MOST_SECONDS = 30;

/**
 * Measures the seconds until a program in a pseudo-terminal shows the given words. Without words, it measures the
 * seconds until the program ends.
 *
 * @param key a key to press when the words appear; without a key, the program is then killed
 */
function secondsUntil(args: readonly string[], words?: string, key?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const HOME = mkdtempSync(join(FOLDER, 'home-'));
    const env = { ...ENVIRONMENT, HOME, TERM: 'xterm-256color' } as Record<string, string>;
    const terminal = spawn(process.execPath, [...args], { cols: 80, rows: 40, env });
    let shown = '';
    const fail = () => reject(new Error(`'${words}' was not shown: ${shown}`));
    setTimeout(fail, MOST_SECONDS * 1000).unref();
    const done = () => resolve(Number(process.hrtime.bigint() - start) / 1e9);
    terminal.onData((data) => {
      shown += data;
      if (words === undefined || !stripVTControlCharacters(shown).includes(words)) return;
      if (key) return terminal.write(key);
      done();
      terminal.kill('SIGKILL');
    });
    terminal.onExit(words === undefined || key ? done : fail);
  });
}

/** Measures the time until the first screen of the tour waits for a key. */
export async function firstScreen(): Promise<Row> {
  // When a tour ends normally, Node caches the compiled code for the next tour, if the Node version supports it.
  await secondsUntil([PROGRAM], LAST_WORDS, 'q');
  const ratios: number[] = [];
  for (let pair = 0; pair < RUNS; pair += 1) {
    const screen = await secondsUntil([PROGRAM], LAST_WORDS);
    ratios.push(screen / (await secondsUntil([EMPTY])));
  }
  return {
    what: 'first screen of the tour, in a terminal',
    node: process.versions.node,
    goal: 2,
    ratio: median(ratios),
  };
}
