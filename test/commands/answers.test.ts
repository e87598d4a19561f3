import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import published from '../../data/answers.schema.json' with { type: 'json' };
import { exampleJson } from '../example.js';
import { run } from '../fake-io.js';
import { ANSWERS } from '../tools/answers-schema.js';

/** The published schema as an independent validator reads it. */
const validate = new Ajv2020.default({ allErrors: true, strict: false }).compile(published);

const COMMANDS: readonly (readonly string[])[] = [
  ['overview'],
  ['agenda'],
  ['agenda', '--standing', 'alleged'],
  ['people'],
  ['places'],
  ['itinerary'],
  ['timeline'],
  ['claims'],
  ['gaps'],
  ['positions'],
  ['book'],
  ['book', '--brief'],
];

/** Those that name something of the built-in briefing, and of the example. */
const NAMED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'the built-in briefing': [
    ['issue', 'middle-east', 'ukraine', 'taiwan', 'trade', 'counternarcotics', 'military', 'ai', 'exchanges'],
    ['people', 'wang', 'austin-counterpart'],
    ['places', 'shanghai'],
    ['claims', 'c29', 'c70', 'c1'],
    ['say', 'ukraine', 'ai'],
  ],
  'one of one’s own': [
    ['issue', 'fees', 'pilots'],
    ['people', 'mara', 'adviser'],
    ['places', 'port-grey'],
    ['claims', 'c3', 'c5'],
    ['say', 'fees'],
  ],
};

const OWN = { files: { 'own.json': exampleJson() }, environment: { BRIEFING: 'own.json' } };

describe.each([
  ['the built-in briefing', {}],
  ['one of one’s own', OWN],
])('of %s', (name, world) => {
  test.each([...COMMANDS, ...(NAMED[name] ?? [])])('%s %s follows the published schema', async (...args) => {
    const { stdout, exitCode } = await run(
      [...args.filter((word) => word !== undefined), '--format', 'json'],
      world,
    );
    const data = JSON.parse(stdout);
    expect({ exitCode, valid: validate(data), errors: validate.errors }).toEqual({
      exitCode: 0,
      valid: true,
      errors: null,
    });
  });
});

test.each([
  'search taiwan',
  'search fees -b own.json',
  'verify text.txt -b own.json',
  'list',
  'use harbour',
  'add own.json',
  'remove harbour --yes',
  'config',
  'config get format',
  'config set width 100',
  'config unset width',
  'config path',
  'new example.json --example',
  'edit own.json --add place --name Port',
  'help rules',
  'help rules alleged-by-whom',
])('%s, which is about files, settings or several briefings, follows it too', async (command) => {
  const world = {
    environment: { HOME: '/home/reader', BRIEFING_FORMAT: 'json' },
    files: {
      'own.json': exampleJson(),
      'text.txt':
        'Talks at Port Grey\n\nNorland and Sudland will meet. It is likely. Pilots are seen as a help.\n',
      '/home/reader/.local/share/briefing/harbour.json': exampleJson(),
    },
  };
  const { stdout, stderr } = await run([...command.split(' '), '--format', 'json', '--force'], world);
  const data = stdout === '' ? stderr : JSON.parse(stdout);
  expect({ data, valid: validate(data) }).toEqual({ data, valid: true });
});

test('a field that is not in the schema, or no longer in the answer, is noticed', async () => {
  const data = JSON.parse((await run(['agenda', '--format', 'json'])).stdout);
  expect(validate({ ...data, more: 1 })).toBe(false);
  expect(
    validate({ ...data, issues: data.issues.map(({ title, ...rest }: { title: string }) => rest) }),
  ).toBe(false);
  expect(validate({ ...data, version: 2 })).toBe(false);
  expect(validate({ ...data, kind: 'agendas' })).toBe(false);
});

test('the fields of an answer stay what they are: programs rely on them', () => {
  const fields = Object.entries(ANSWERS).map(([kind, { entries }]) =>
    [kind, ...Object.keys(entries)].join(' '),
  );
  expect(fields).toEqual([
    'overview kind version briefing summary asOf events issues standings gaps sources',
    'agenda kind version briefing issues',
    'issues kind version briefing issues',
    'people kind version briefing people ties',
    'places kind version briefing places',
    'itinerary kind version briefing events',
    'timeline kind version briefing events',
    'claims kind version briefing claims',
    'gaps kind version briefing questions',
    'positions kind version briefing parties issues',
    'book kind version briefing made summary asOf events issues standings gaps sources people ties places claims questions',
    'brief kind version briefing made summary asOf events issues standings gaps sources',
    'say kind version briefing issues',
    'search kind version words briefings',
    'verification kind version briefing source text holds faults blocks claims',
    'library kind version folder briefings clashes faults',
    'added kind version briefing path',
    'removed kind version id path wasDefault',
    'default kind version id title overruled',
    'config kind version path settings',
    'setting kind version setting change from by value',
    'config-path kind version path',
    'written kind version briefing path added',
    'rules kind version rules',
  ]);
});
