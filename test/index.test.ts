import { expect, test } from 'vitest';
import * as library from '../src/index.js';
import {
  agenda,
  book,
  brief,
  claims,
  diff,
  exampleBriefing,
  exportBriefing,
  format,
  gaps,
  issue,
  itinerary,
  overview,
  parse,
  people,
  places,
  positions,
  render,
  say,
  search,
  timeline,
  validate,
  verify,
} from '../src/index.js';
import { exampleJson } from './support/example.js';
import { run } from './support/fake-io.js';

function example(change?: Parameters<typeof exampleJson>[0]) {
  const parsed = parse(exampleJson(change));
  if (!parsed.ok) throw new Error('the example is not valid');
  return parsed.briefing;
}

test('a text and its bytes give the same briefing', () => {
  const fromBytes = parse(new TextEncoder().encode(exampleJson()));
  expect(fromBytes.ok && fromBytes.briefing.file).toEqual(example().file);
});

test('parsing an invalid file returns problems with their places and does not throw', () => {
  expect(parse('{\n  "formatVersion": 1,\n}')).toEqual({
    ok: false,
    problems: [expect.objectContaining({ severity: 'error', rule: 'syntax', line: 2, column: 21 })],
  });
  expect(validate('{')).toEqual({ ok: false, problems: [expect.objectContaining({ rule: 'syntax' })] });
});

test('a briefing cannot be created without being checked, since its class is not exported', () => {
  expect(Object.keys(library)).not.toContain('Briefing');
});

test('a valid file has no problems except warnings, and checks can be limited to given rules', () => {
  expect(validate(exampleJson())).toEqual({ ok: true, problems: [] });
  const empty = exampleJson((file) => void Object.assign(file.events[0] ?? {}, { duration: 'two days' }));
  expect(validate(empty, ['duration-form']).problems.map(({ rule }) => rule)).toEqual(['duration-form']);
});

test('a formatted briefing is unchanged when it is parsed again', () => {
  const parsed = parse(format(example()));
  expect(parsed.ok && parsed.briefing.file).toEqual(example().file);
});

test('a briefing is checked against the text of its source', async () => {
  const { ok, claims } = await verify(example(), 'Talks at Port Grey\n\nNothing of it is in this text.\n');
  expect([ok, claims.length]).toEqual([false, 6]);
  await expect(verify(example(), '', 'another')).rejects.toThrow(RangeError);
});

test('two versions are compared by meaning', () => {
  expect(diff(example(), example()).same).toBe(true);
  const softer = example((file) => void Object.assign(file.claims[1] ?? {}, { standing: 'alleged' }));
  const { same, claims } = diff(example(), softer);
  expect([same, claims.moved.map(({ after }) => after.id)]).toEqual([false, ['c2']]);
});

test('search results include standings', () => {
  const found = search(example(), 'spill').briefings.flatMap(({ hits }) => hits);
  expect(found.map(({ address, support }) => [address, support?.standing, support?.use])).toEqual([
    ['events/spill', 'alleged', 'not as fact'],
    ['claims/c5', 'alleged', 'not as fact'],
  ]);
  expect(search(example(), 'nowhere').briefings).toEqual([]);
});

const NOW = new Date('2031-05-03T10:00:00Z');

test.each([
  [['overview'], () => overview(exampleBriefing(), NOW)],
  [['agenda'], () => agenda(exampleBriefing())],
  [['issue', 'taiwan'], () => issue(exampleBriefing(), [exampleBriefing().get('issues', 'taiwan')])],
  [['say'], () => say(exampleBriefing())],
  [['people'], () => people(exampleBriefing())],
  [['places'], () => places(exampleBriefing())],
  [['itinerary'], () => itinerary(exampleBriefing())],
  [['timeline'], () => timeline(exampleBriefing())],
  [['claims'], () => claims(exampleBriefing())],
  [['gaps'], () => gaps(exampleBriefing())],
  [['positions'], () => positions(exampleBriefing())],
  [['search', 'taiwan'], () => search(exampleBriefing(), 'taiwan')],
  [['book'], () => book(exampleBriefing(), NOW)],
  [['book', '--brief'], () => brief(exampleBriefing(), NOW)],
] as const)('the library renders the same text as the command: %j', async (args, make) => {
  const record = make();
  const isTable = args[0] !== 'book';
  const names = ['terminal', 'plain', 'markdown', 'html', 'json', ...(isTable ? (['csv'] as const) : [])];
  for (const name of names as Parameters<typeof render>[1][]) {
    const { stdout } = await run([...args, '--format', name ?? ''], { now: NOW });
    expect({ name, text: await render(record, name, { now: NOW }) }).toEqual({ name, text: stdout });
  }
});

test('an answer that is not a table cannot be written as CSV', async () => {
  await expect(render(brief(exampleBriefing(), NOW), 'csv')).rejects.toThrow(
    new RangeError("the answer 'brief' is not a table"),
  );
});

test('a briefing is parsed, queried and rendered in three steps', async () => {
  const parsed = parse(exampleJson());
  const text = parsed.ok ? await render(agenda(parsed.briefing), 'markdown') : '';
  expect(text.split('\n').slice(0, 5)).toEqual([
    '# Harbour talks: agenda',
    '',
    '## On the table (Sudland: no position stated)',
    '',
    '|  |  |  |  |',
  ]);
});

test('the width can be set with an option', async () => {
  const text = await render(agenda(exampleBriefing()), 'terminal', { width: 60 });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(60);
});

test('a calendar lists the events that it leaves out, and is refused if it would be empty', async () => {
  const made = await exportBriefing(example(), 'calendar');
  expect(made.ok && made.leftOut).toEqual(['Oil spill (no date)']);
  expect(
    await exportBriefing(
      example((file) => void delete file.events[0]?.when),
      'calendar',
    ),
  ).toEqual({
    ok: false,
    reason:
      'cannot make a calendar: none of the events has an exact date (no date: Talks at Port Grey, Oil spill)',
  });
});
