import { expect, test } from 'vitest';
import { Briefing, exampleBriefing, parseBriefing, render, STANDINGS, views } from '../src/library.js';
import { exampleJson } from './example.js';
import { run } from './fake-io.js';

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

test('the standings come in their order', () => {
  expect([STANDINGS[0], STANDINGS.at(-1)]).toEqual(['stated', 'assumed']);
});
