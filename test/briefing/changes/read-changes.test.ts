import { expect, test } from 'vitest';
import { readChanges } from '../../../src/briefing/changes/read-changes.js';

const read = (text: string) => readChanges(new TextEncoder().encode(text));

const problemsOf = (text: string) =>
  read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('each line is a change, and empty lines count toward line numbers', () => {
  const text =
    '{"remove": "claims/c1"}\r\n\n{"change": "claims/c2", "set": {"cue": "may"}, "unset": ["quote"]}\n';
  expect(read(text)).toEqual({
    lines: [
      { line: 1, change: { remove: 'claims/c1' } },
      { line: 3, change: { change: 'claims/c2', set: { cue: 'may' }, unset: ['quote'] } },
    ],
    problems: [],
  });
});

test.each([
  ['{"remove": "claims/c1",}', '1:23 there is a comma before the closing bracket'],
  ['[1]', '1:1 is not a JSON object'],
  ['{"delete": "claims/c1"}', '1:1 does not say what to do'],
  ['{"remove": "claims/c1", "review": "claims/c1"}', "1:1 has both 'remove' and 'review'"],
  ['{"remove": "c1"}', "1:1 'c1' is not an address"],
  ['{"remove": "claims/"}', "1:1 'claims/' is not an address"],
  ['{"remove": "briefing"}', "1:1 'briefing' means the whole file"],
  ['{"add": "claim", "entry": {}}', "1:1 'claim' is not a collection"],
  ['{"add": "claims"}', "1:1 'entry' is missing"],
  ['{"change": "claims/c1", "sets": {}}', "1:1 'sets' does not belong to 'change'"],
  ['{"change": "claims/c1", "set": []}', "1:1 'set' has the wrong type"],
  ['{"review": "claims/c1", "constructor": 1}', "1:1 'constructor' does not belong to 'review'"],
])('%s is reported with its line number', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('valid lines are read despite malformed ones', () => {
  const { lines, problems } = read('{"remove": "claims/c1"}\n{\n{"review": "claims/c2"}');
  expect(lines.map(({ line }) => line)).toEqual([1, 3]);
  expect(problems.map(({ line }) => line)).toEqual([2]);
});

test('invalid UTF-8 is reported with the position of its first byte', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('{"remove": "'), 0xff]);
  expect(readChanges(bytes).problems.map(({ column, message }) => [column, message])).toEqual([
    [13, 'the byte 0xff is not UTF-8'],
  ]);
});
