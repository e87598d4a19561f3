import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import published from '../../data/answers.schema.json' with { type: 'json' };
import { exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';
import {
  filesBeside,
  INVOCATIONS,
  reading,
  usualExitCodes,
  WITHOUT_BRIEFING,
  WITHOUT_JSON,
} from '../support/invocations.js';
import { ANSWERS } from '../tools/answers-schema.js';

/** The published schema as an independent validator reads it. */
const validate = new Ajv2020.default({ allErrors: true, strict: false }).compile(published);

const FILES = filesBeside(exampleFile());

const world = {
  environment: { HOME: '/home/reader' },
  files: { ...FILES, '/home/reader/.local/share/briefing/harbour.json': FILES['own.json'] ?? '' },
};

const lines = [...Object.values(INVOCATIONS), ...Object.values(WITHOUT_BRIEFING)].flat();

describe('every command follows the published schema', () => {
  test.each(
    lines.filter(([command = '']) => !(command in WITHOUT_JSON)).map((line) => [line.join(' '), line]),
  )('%s', async (_, line) => {
    const { stdout, stderr, exitCode } = await run(
      [...reading(['--format', 'json', '--force']), ...line],
      world,
    );
    const data = stdout === '' ? stderr : JSON.parse(stdout);
    expect({ data, valid: validate(data), errors: validate.errors }).toEqual({
      data,
      valid: true,
      errors: null,
    });
    expect([line, usualExitCodes(line).includes(exitCode)]).toEqual([line, true]);
  });
});

test('what has no JSON writes the same whatever the format is', async () => {
  for (const line of lines.filter(([command = '']) => command in WITHOUT_JSON)) {
    const usual = await run(reading(line), world);
    expect([line, (await run([...reading(['--format', 'json']), ...line], world)).stdout]).toEqual([
      line,
      usual.stdout,
    ]);
  }
});

/** Those that name something of the built-in briefing, which is richer than the example. */
test.each([
  'guide',
  'guide --about iran',
  'overview',
  'agenda',
  'people',
  'places',
  'itinerary',
  'timeline',
  'claims',
  'gaps',
  'positions',
  'book',
  'book --brief',
  'issue middle-east ukraine taiwan trade counternarcotics military ai exchanges',
  'people wang austin-counterpart',
  'places shanghai',
  'claims c29 c70 c1',
  'say ukraine ai',
  'search taiwan',
])('of the built-in briefing: %s', async (command) => {
  const { stdout } = await run([...command.split(' '), '--format', 'json']);
  expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
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
    'written kind version briefing path added corrected takenBack',
    'rules kind version rules',
    'difference kind version briefing before same standings claims things head',
    'progress kind version briefing kept resumeAt steps',
    'guide kind version briefing steps',
    'help kind version topic standings form locators prefixes formatVersion parts words variables exitCodes promises',
    'validation kind version passed errors warnings files',
  ]);
});
