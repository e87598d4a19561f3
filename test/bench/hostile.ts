import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../src/json/limits.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { generated } from './generate.js';
import { ENVIRONMENT, FOLDER, PROGRAM, REPORTER, say, written } from './program.js';

/**
 * Measures the cost of files that are designed to be expensive (`npm run bench:hostile`). Each file in `REFUSED` must
 * take less than a second of processor time and less than 256 MB of memory. The files in `LARGE` look like briefings
 * but are very large; their figures are only printed.
 */
const MOST_SECONDS = 1;
const MOST_MEGABYTES = 256;

const REFUSED: readonly (readonly [what: string, contents: () => string])[] = [
  ['an empty file', () => ''],
  ['a million nested lists', () => '['.repeat(1_000_000)],
  ['a million nested objects', () => '{"a":'.repeat(1_000_000)],
  ['a million keys', () => `{${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
  // The largest size that is parsed without checking every character first.
  ['2 MB of brackets', () => '['.repeat(2_097_152)],
  ['2 MB of keys', () => `{${Array.from({ length: 180_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
  ['2 MB of empty objects', () => `[${'{},'.repeat(699_000)}0]`],
  ['a text of 50 MB', () => `{"title": "${'x'.repeat(50_000_000)}"}`],
  ['50 MB of escapes', () => `{"title": "${'\\u001b'.repeat(8_000_000)}"}`],
  ['50 MB of white space', () => ' '.repeat(50_000_000)],
  ['50 MB of line breaks', () => '\n'.repeat(50_000_000)],
  ['a number of 50 MB', () => `{"formatVersion": ${'9'.repeat(50_000_000)}}`],
  ['a million problems', () => JSON.stringify({ ...exampleFile(), people: Array(1_000_000).fill({}) })],
  ['a byte over the limit', () => `${exampleJson()}${' '.repeat(LIMITS.bytes)}`],
  ['a cycle of 10,000 places', () => JSON.stringify({ ...exampleFile(), places: chain(10_000) })],
  [
    '10,000 combining marks',
    () => exampleJson((file) => Object.assign(file, { title: `a${'\u0301'.repeat(10_000)}` })),
  ],
];

const LARGE: readonly (readonly [what: string, contents: () => string])[] = [
  ['ten million numbers', () => JSON.stringify({ ...exampleFile(), people: Array(10_000_000).fill(0) })],
  ['400,000 equal places', () => JSON.stringify({ ...exampleFile(), places: Array(400_000).fill(PLACE) })],
  ...[1_000, 10_000, 100_000].map((count): [string, () => string] => [
    `${count} issues, valid`,
    () => JSON.stringify(generated(count)),
  ]),
];

const PLACE = { id: 'port-grey', name: 'Port Grey', kind: 'city' };

const chain = (length: number) =>
  Array.from({ length }, (_, index) => ({ ...PLACE, id: `p${index}`, partOf: `p${(index + 1) % length}` }));

interface Cost {
  readonly exitCode: number | null;
  /** Processor time on all cores, which a busy machine does not affect. */
  readonly seconds: number;
  readonly megabytes: number;
}

function cost(contents: string): Cost {
  const file = written('hostile.json', contents);
  const REPORT = join(FOLDER, 'report.json');
  // The program is started by a small shell, since Linux counts the memory of a parent process toward that of a
  // process that it starts.
  const words = ['-c', '"$@"; exit $?', 'bash', process.execPath, '--require', REPORTER, PROGRAM];
  const { status } = spawnSync('bash', [...words, 'agenda', '-b', file], {
    env: { ...ENVIRONMENT, REPORT },
    maxBuffer: 2 ** 30,
  });
  const { memory, seconds } = JSON.parse(readFileSync(REPORT, 'utf8'));
  return { exitCode: status, seconds, megabytes: memory / 1024 };
}

const words = (what: string, { exitCode, seconds, megabytes }: Cost) =>
  `${what}: ${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB, exit code ${exitCode}`;

const over = REFUSED.filter(([what, contents]) => {
  const measured = cost(contents());
  say(words(what, measured));
  return measured.seconds > MOST_SECONDS || measured.megabytes > MOST_MEGABYTES;
});
for (const [what, contents] of LARGE) say(words(what, cost(contents())));
for (const [what] of over) say(`over ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB: ${what}`);
process.exitCode = over.length > 0 ? 1 : 0;
