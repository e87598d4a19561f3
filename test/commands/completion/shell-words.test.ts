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
])('%j is %j and %j', (line, words, current) => {
  expect(readTyped(line, ENVIRONMENT)).toEqual({ words, current });
});

test('words are split as by a shell', () => {
  const parts = fc.constantFrom(
    'a',
    'b c',
    ' ',
    "'",
    '"',
    '\\',
    '$',
    '~',
    '/',
    ':',
    '=',
    '-',
    'é',
    '$HOME',
    '\\ ',
    '""',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 10 }), (pieces) => {
      const line = `briefing ${pieces.join('')} `;
      const { status, stdout } = spawnSync('bash', ['-c', `set -- ${line}; printf '%s\\0' "$@"`], {
        encoding: 'utf8',
        env: { HOME: '/home/ann', PATH: process.env.PATH } as never,
      });
      // What is not whole, or needs the shell, is not compared.
      fc.pre(status === 0 && !/\$(?![A-Za-z])|~[^/ ]|[=:]~/.test(line) && !stdout.includes('\n'));

      fc.pre(readTyped(line, ENVIRONMENT).current === '');
      expect(readTyped(line, ENVIRONMENT).words).toEqual(stdout.split('\0').slice(0, -1));
    }),
    { numRuns: 60 },
  );
});
