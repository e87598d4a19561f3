import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from '../../../src/commands/setup/completion/shell-words.js';

const ENVIRONMENT = { HOME: '/home/ann', TRIP: 'trip one.json' };

test.each<[string, readonly string[], string]>([
  ['briefing ', ['briefing'], ''],
  ['briefing iss', ['briefing'], 'iss'],
  ['briefing -b "a b.json" issue ', ['briefing', '-b', 'a b.json', 'issue'], ''],
  ["briefing -b 'a b.json' issue ", ['briefing', '-b', 'a b.json', 'issue'], ''],
  ['briefing -b a\\ b.json issue f', ['briefing', '-b', 'a b.json', 'issue'], 'f'],
  ['briefing -b x:y.json issue ', ['briefing', '-b', 'x:y.json', 'issue'], ''],
  ['briefing -b ~/x.json issue ', ['briefing', '-b', '/home/ann/x.json', 'issue'], ''],
  ['briefing -b "~/x.json" issue ', ['briefing', '-b', '~/x.json', 'issue'], ''],
  ['briefing -b $HOME/x.json -o "$TRIP" ', ['briefing', '-b', '/home/ann/x.json', '-o', 'trip one.json'], ''],
  ["briefing -b '$HOME' ", ['briefing', '-b', '$HOME'], ''],
  ['briefing -b "a\\"b\\c" ', ['briefing', '-b', 'a"b\\c'], ''],
  ['briefing -b "" ', ['briefing', '-b', ''], ''],
  ['briefing issue "open qu', ['briefing', 'issue'], 'open qu'],
  ['briefing --format=ma', ['briefing'], '--format=ma'],
  ['briefing -b ~/tr', ['briefing', '-b'], '~/tr'],
  ['cd trip && LANG=C briefing issue ', ['briefing', 'issue'], ''],
  ['cat x | briefing -b - issue ', ['briefing', '-b', '-', 'issue'], ''],
  ['briefing -b $(ls) ', ['ls)'], ''],
  ['briefing -b $NONE~ ', ['briefing', '-b', '~'], ''],
])('the line %j has the words %j before the cursor and %j at the cursor', (line, words, current) => {
  expect(readTyped(line, ENVIRONMENT)).toEqual({ words, current });
});

/** Splits each line into words with a shell. Returns undefined for a line that the shell refuses. */
function wordsInShell(lines: readonly string[]): (readonly string[] | undefined)[] {
  const script = `while IFS= read -r -d '' line; do
    (eval "set -- $line" 2>/dev/null && printf '%s\\0' "$@" && printf 'whole\\0\\0') || printf 'refused\\0\\0'
  done`;
  const { stdout } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    input: lines.map((line) => `${line}\0`).join(''),
    env: { HOME: '/home/ann', PATH: process.env.PATH } as never,
  });
  return stdout.split(/(?<=\0(?:whole|refused)|^refused)\0\0/).map((answer) => {
    const words = answer.split('\0');
    return words.at(-1) === 'whole' ? words.slice(0, -1) : undefined;
  });
}

test('lines are split into the same words as in a shell', () => {
  const parts = fc.constantFrom(
    ...['a', 'b c', ' ', "'", '"', '\\', '$', '~', '/', ':', '=', '-', 'é', '$HOME', '\\ ', '""'],
  );
  const lines = fc
    .sample(fc.array(parts, { maxLength: 10 }), { numRuns: 200, seed: 7 })
    .map((pieces) => `briefing ${pieces.join('')} `);
  const compared = wordsInShell(lines).flatMap((words, index) => {
    const line = lines[index] ?? '';
    const typed = readTyped(line, ENVIRONMENT);
    // Incomplete lines, and lines that only a shell can expand, are not compared.
    const needsShell = /\$(?![A-Za-z])|~[^/ ]|[=:]~/.test(line);
    return words === undefined || needsShell || typed.current !== '' ? [] : [{ line, typed, words }];
  });
  expect(compared.length).toBeGreaterThan(20);
  for (const { line, typed, words } of compared) expect([line, typed.words]).toEqual([line, words]);
});
