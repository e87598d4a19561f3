import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Unreadable } from '../../src/errors.js';
import { readText } from '../../src/reading/read.js';

/**
 * Measures how long it takes to read a text of a thousand words and texts of increasing length: `npx tsx
 * test/bench/reading.ts`. With `--million`, a text of a million words is also read.
 */
const FIXTURES = new URL('../reading/input/fixtures/source/', import.meta.url);
const NAMES = ['clock', 'crane', 'nasa', 'korea', 'warming'];
const news = NAMES.map((name) => readFileSync(new URL(`${name}.txt`, FIXTURES), 'utf8')).join('\n\n');

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  news: (size) => news.repeat(Math.ceil(size / news.length)).slice(0, size),
  'no full stop': (size) => 'the minister of Norland said that it is and '.repeat(size / 44),
  'one token': (size) => 'said '.repeat(size / 5),
  'capitals in a row': (size) => 'Ministry of Norland and Mara Lind '.repeat(size / 34),
  'open quotation marks': (size) => '“He said “that it was '.repeat(size / 22),
  'open brackets': (size) => 'He said (that it was. '.repeat(size / 22),
  'no white space': (size) => 'a.B'.repeat(size / 3),
  dates: (size) => 'On May 2, 2030 it cost $3 million and 5 percent '.repeat(size / 48),
  'short lines': (size) => 'Norland pays\n'.repeat(size / 13),
};

const write = (line: string) => process.stdout.write(`${line}\n`);

async function timed(text: string): Promise<string> {
  const start = performance.now();
  try {
    await readText({ text: `A headline\n\n${text}`, details: {} });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return (performance.now() - start).toFixed(0).padStart(8);
}

const words = (text: string) => text.split(/\s+/).length;
const thousand = news.slice(0, 6000);
write(
  `${words(thousand)} words, first time: ${await timed(thousand)} ms, again: ${await timed(thousand)} ms`,
);
const sizes = [250_000, 500_000, 1_000_000];
write(`${'characters'.padEnd(24)}${sizes.map((size) => String(size).padStart(8)).join('')}`);
for (const [name, make] of Object.entries(HOSTILE)) {
  const times: string[] = [];
  for (const size of sizes) times.push(await timed(make(size)));
  write(`${name.padEnd(24)}${times.join('')}`);
}
if (process.argv.includes('--million')) {
  write(`a million words: ${await timed(HOSTILE.news?.(6_000_000) ?? '')} ms`);
  write(`${(process.memoryUsage.rss() / 1024 / 1024).toFixed(0)} MB`);
}
