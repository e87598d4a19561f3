import { expect, test, vi } from 'vitest';
import metadata from '../package.json' with { type: 'json' };
import { Briefing, exampleBriefing, losses, parseBriefing, render, STANDINGS, views } from '../src/index.js';
import { exampleJson } from './support/example.js';
import { run } from './support/fake-io.js';

/** As the fake clock of the commands has it. */
const MADE = { version: metadata.version, on: '1970-01-01' };

test('a program reads a briefing from text or bytes and gets the same', () => {
  const fromText = parseBriefing(exampleJson());
  const fromBytes = parseBriefing(new TextEncoder().encode(exampleJson()));
  expect('briefing' in fromText && fromText.briefing.file).toEqual(
    'briefing' in fromBytes && fromBytes.briefing.file,
  );
  expect('briefing' in fromText && fromText.briefing instanceof Briefing).toBe(true);
});

test('a broken file is no exception but a list of problems with their places', () => {
  expect(parseBriefing('{\n  "formatVersion": 1,\n}')).toEqual({
    problems: [expect.objectContaining({ severity: 'error', rule: 'syntax', line: 2, column: 21 })],
  });
});

test('what the library writes is what the commands print', async () => {
  const briefing = exampleBriefing();
  const taiwan = briefing.get('issues', 'taiwan');
  const pairs = [
    [['overview'], views.overview(briefing)],
    [['agenda'], views.agenda(briefing)],
    [['issue', 'taiwan'], views.issue(briefing, taiwan)],
    [['say', 'taiwan'], views.say(briefing, taiwan)],
    [['people'], views.people(briefing)],
    [['places'], views.places(briefing)],
    [['itinerary'], views.itinerary(briefing)],
    [['timeline'], views.timeline(briefing)],
    [['claims'], views.claims(briefing)],
    [['gaps'], views.gaps(briefing)],
    [['positions'], views.positions(briefing)],
    [['book'], views.book(briefing, MADE)],
    [['book', '--brief'], views.brief(briefing, MADE)],
  ] as const;
  for (const [args, document] of pairs) {
    for (const format of ['terminal', 'plain', 'markdown', 'json'] as const) {
      const { stdout } = await run([...args, '--format', format]);
      expect({ args, format, text: await render(document, format) }).toEqual({ args, format, text: stdout });
    }
  }
});

test('options set the width, and a format that can hold nothing of a document says so', async () => {
  const text = await render(views.agenda(exampleBriefing()), 'terminal', { width: 60 });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(60);
  const refusal = await render(views.people(exampleBriefing()), 'calendar').catch((error) => error);
  expect(refusal).toBeInstanceOf(Error);
});

test('what a format leaves out of a document can be asked for, and is what the commands name', async () => {
  const parsed = parseBriefing(exampleJson());
  if (!('briefing' in parsed)) throw new Error('the example is not valid');
  const timeline = views.timeline(parsed.briefing);
  expect(await losses(timeline, 'calendar')).toEqual({ leftOut: ['Oil spill (no date)'] });
  expect(await losses(timeline, 'json')).toEqual({ leftOut: [] });
  expect((await losses(views.people(parsed.briefing), 'calendar')).refusal?.because).toBe('wrong command');
});

test('a book that is not told when it was made says today, and with which version', async () => {
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 4), toFake: ['Date'] });
  const book = views.book(exampleBriefing());
  vi.useRealTimers();
  expect(await render(book, 'plain')).toContain(`Made: 2031-05-04, with briefing ${metadata.version}\n`);
});

test('the standings come in their order', () => {
  expect([STANDINGS[0], STANDINGS.at(-1)]).toEqual(['stated', 'assumed']);
});
