import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { hostileFile } from '../hostile/hostile-briefing.js';
import { DECEPTIONS, ODDITIES, PAYLOADS } from '../hostile/payloads.js';
import { unsafeIn } from '../hostile/unsafe.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** The contents of the briefing file in the current test. */
let contents: string;
const briefing = (...args: readonly string[]) => run(args, { files: { './a.json': contents } });

const write = (text: string) => {
  contents = text;
};

/** Returns the example with a part replaced by a value of any type. */
const withPart = (change: (file: BriefingFile) => object | undefined, fields: object) =>
  exampleJson((file) => void Object.assign(change(file) ?? {}, fields));

/** Each case has a name, a file, the text whose last occurrence is the place of the problem, and the message. */
type Wrong = readonly [what: string, contents: string, at: string, message: string];

const WRONG: readonly Wrong[] = [
  [
    'a wrong type',
    withPart((file) => file, { title: 7 }),
    '7,',
    '/title: is a number, not text in double quotes (write text in double quotes)',
  ],
  [
    'an unknown key that resembles a known one',
    exampleJson().replace('"publisher"', '"publsher"'),
    '"Grey Observer"',
    "/sources/0/publsher: unknown field 'publsher' (did you mean 'publisher'?)",
  ],
  [
    '__proto__ as a key',
    exampleJson().replace('{', '{"__proto__": {"id": "x"},'),
    '{"id": "x"}',
    "/__proto__: unknown field '__proto__' (remove it)",
  ],
  [
    'a duplicate id',
    withPart((file) => file.notes?.[0], { id: 'g1' }),
    '"g1"',
    "/notes/0/id: 'g1' is also the id at /gaps/0/id (give one of them a different id)",
  ],
  [
    'a dangling reference',
    withPart((file) => file.issues[0], { places: ['port-gray'] }),
    '"port-gray"',
    "/issues/0/places/0: there is no 'port-gray' (did you mean 'port-grey'?)",
  ],
  [
    'a cycle of references, with its path',
    withPart((file) => file.places[0], { partOf: 'port-grey' }),
    '"port-grey"\n    }',
    '/places/0/partOf: is a cycle of references: grey-coast -> port-grey -> grey-coast (remove one of these references)',
  ],
  [
    'the date 2024-02-30',
    withPart((file) => file.events[0], { when: '2024-02-30' }),
    '"2024-02-30"',
    '/events/0/when: is not a date (use a form such as 2024-04, 2024-04-24, 2024-04-24T10:00+02:00 or 2024-04-24/2024-04-26, or leave it out)',
  ],
  [
    'an end before its start',
    withPart((file) => file.events[0], { when: '2024-04-26/2024-04-24' }),
    '"2024-04-26/2024-04-24"',
    '/events/0/when: ends before it starts (write the earlier date first)',
  ],
  [
    'a javascript: address',
    withPart((file) => file.sources[0], { url: 'javascript:alert(1)' }),
    '"javascript:',
    '/sources/0/url: is not a web address (use http or https)',
  ],
  [
    'an integer over 2^53',
    exampleJson().replace('"number": 0', '"number": 9007199254740993'),
    '9007199254740993',
    '/sources/0/sections/0/number: is too large (use at most 9007199254740991)',
  ],
];

/** Returns the line and column of a text in a file, without using the program. */
function placeOf(text: string, contents: string): string {
  const before = contents.slice(0, contents.lastIndexOf(text)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

test.each(WRONG)('a briefing is refused because of %s', async (_, contents, at, message) => {
  write(contents);
  const { exitCode, stdout, stderr } = await briefing('agenda', '-b', './a.json');
  expect({ exitCode, stdout, first: stderr.split('\n')[0] }).toEqual({
    exitCode: 3,
    stdout: '',
    first: `./a.json:${placeOf(at, contents)}: ${message}`,
  });
});

test('validate prints every problem in the file', async () => {
  write(withPart((file) => file, { title: 7, language: 7, asOf: 7 }));
  const { exitCode, stdout } = await briefing('validate', './a.json');
  const lines = stdout.split('\n').filter((line) => line.startsWith('./a.json:'));
  expect([exitCode, lines.length]).toEqual([1, 4]);
});

describe('a briefing may contain', () => {
  test('ids such as constructor and toString', async () => {
    write(
      exampleJson((file) => {
        file.places.push(
          { id: 'constructor', name: 'Cape' },
          { id: 'toString', name: 'Bay', partOf: 'constructor' },
        );
      }),
    );
    const { exitCode, stdout } = await briefing(
      'places',
      'constructor',
      'toString',
      '-b',
      './a.json',
      '-f',
      'plain',
    );
    expect([exitCode, stdout.includes('Cape'), stdout.includes('Bay')]).toEqual([0, true, true]);
  });

  test.each([
    ['right-to-left text', 'שלום عليكم'],
    ['CJK text', '王毅部长在北京会谈'],
    ['emoji', '👨‍👩‍👧‍👦 🇨🇳 👍🏽'],
  ])('%s, which is shown in full', async (_, title) => {
    write(withPart((file) => file.issues[0], { title }));
    const { exitCode, stdout } = await briefing('issue', 'fees', '-b', './a.json', '-f', 'plain');
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, title]);
  });
});

describe('malicious text is shown without effect on the terminal', () => {
  const kinds = Object.entries({ ...PAYLOADS, ...DECEPTIONS, ...ODDITIES }).filter(([, text]) =>
    text.isWellFormed(),
  );
  test.each(kinds)('%s', async (_, payload) => {
    write(JSON.stringify(hostileFile([payload], 0)));
    const { exitCode, stdout, stderr } = await briefing('agenda', '-b', './a.json');
    expect({ exitCode, stderr, unsafe: unsafeIn(stdout) }).toEqual({ exitCode: 0, stderr: '', unsafe: [] });
  });

  test('a bidirectional override, which is shown as its code and reported by validate', async () => {
    const odd = withPart((file) => file.issues[0], { title: 'gnp.\u202eexe' });
    write(odd);
    expect((await briefing('agenda', '-b', './a.json')).stdout.includes('gnp.<U+202E>exe')).toBe(true);
    const { exitCode, stdout } = await briefing('validate', './a.json');
    const place = placeOf('"gnp.', odd);
    expect([exitCode, stdout.split('\n')[0]]).toEqual([
      0,
      `./a.json:${place}: /issues/0/title: the character U+202E changes the order of the following text (remove it) [warning: bidi-control]`,
    ]);
  });
});
