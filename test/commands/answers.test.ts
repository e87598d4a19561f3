import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../src/answers/index.js';
import { EXPORTING } from '../../src/cli/present.js';
import { exampleFile, withTrip } from '../support/example.js';
import { run } from '../support/fake-io.js';
import {
  filesBeside,
  INVOCATIONS,
  reading,
  usualExitCodes,
  WITHOUT_BRIEFING,
  WITHOUT_JSON,
} from '../support/invocations.js';
import { answersJsonSchema } from '../tools/json-schema.js';

/** The published schema, loaded into an independent validator. Another test checks that the schema is up to date. */
const validate = new Ajv2020.default({ allErrors: true, strict: false }).compile(answersJsonSchema());

/** The example, to which a trip is added so that every command has something to show. */
const FILES = filesBeside(exampleFile(withTrip));

const world = {
  environment: { HOME: '/home/reader', EDITOR: 'ed' },
  editor: (text: string) => text.replace('Harbour', 'Harbor'),
  files: { ...FILES, '/home/reader/.local/share/briefing/harbour.json': FILES['own.json'] ?? '' },
};

const lines = [...Object.values(INVOCATIONS), ...Object.values(WITHOUT_BRIEFING)].flat();

describe('the JSON output of every command follows the published schema', () => {
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

test('commands without JSON output print the same text whatever the format', async () => {
  for (const line of lines.filter(([command = '']) => command in WITHOUT_JSON)) {
    const usual = await run(reading(line), world);
    expect([line, (await run([...reading(['--format', 'json']), ...line], world)).stdout]).toEqual([
      line,
      usual.stdout,
    ]);
  }
});

// These commands need entries that only the built-in briefing has.
test.each([
  ...['guide', 'guide --about iran', 'overview', 'agenda', 'people', 'places', 'itinerary', 'timeline'],
  ...['claims', 'gaps', 'positions', 'book', 'book --brief'],
  ...['issue middle-east ukraine taiwan trade counternarcotics military ai exchanges'],
  ...['people wang austin-counterpart', 'places shanghai', 'claims c29 c70 c1', 'say ukraine ai'],
  ...['search taiwan'],
])('answers about the built-in briefing follow the schema: %s', async (command) => {
  const data = JSON.parse((await run([...command.split(' '), '--format', 'json'])).stdout);
  expect([validate(data), validate.errors]).toEqual([true, null]);
});

test('the comparison finds fields that are missing from the schema or from the answer', async () => {
  const data = JSON.parse((await run(['agenda', '--format', 'json'])).stdout);
  expect(validate({ ...data, more: 1 })).toBe(false);
  const [{ title: _, ...untitled }, ...others] = data.groups;
  expect(validate({ ...data, groups: [untitled, ...others] })).toBe(false);
  expect(validate({ ...data, version: 2 })).toBe(false);
  expect(validate({ ...data, kind: 'agendas' })).toBe(false);
});

test('each answer is listed under its kind', () => {
  const kinds = Object.values(ANSWERS).map(({ kind }) => kind);
  expect(kinds).toEqual(Object.keys(ANSWERS));
});

test('the commands suggested for calendars and linked data are those that cover the whole briefing', () => {
  const exporting = Object.values(ANSWERS).flatMap((answer) => ('exports' in answer ? [answer.kind] : []));
  expect(EXPORTING.filter((name) => name in ANSWERS).sort()).toEqual(exporting.sort());
});
