import { describe, expect, test } from 'vitest';
import { makeTimeline } from '../../../src/answers/read/timeline.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile, Event } from '../../../src/briefing/file/schema.js';
import { render } from '../../../src/index.js';
import { exampleFile } from '../../support/example.js';

const made = (change?: (file: BriefingFile) => void) => makeTimeline(new Briefing(exampleFile(change)));

/** Returns the output of the command for the example, after a change. */
const printed = (change?: (file: BriefingFile) => void, format: 'terminal' | 'csv' = 'terminal') =>
  render(makeTimeline(new Briefing(exampleFile(change))), format);

const withEvents =
  (...events: readonly Event[]) =>
  (file: BriefingFile) =>
    void Object.assign(file, { events });

const event = (id: string, fields: Partial<Event>): Event => ({
  id,
  title: `The ${id}`,
  kind: 'meeting',
  status: 'planned',
  claims: ['c1'],
  ...fields,
});

test('events are grouped by phase, each with its standing and voice', () => {
  const { phases } = made();
  expect(phases.map(({ name }) => name)).toEqual(['Planned', 'Status not stated']);
  expect(phases[1]?.events).toEqual([
    {
      id: 'spill',
      title: 'Oil spill',
      kind: 'action',
      status: 'not stated',
      timing: 'last winter',
      where: [],
      who: [],
      support: {
        standing: 'alleged',
        use: 'not as fact',
        voice: { kind: 'unnamed', name: 'an unnamed voice' },
        places: [{ source: 'report', at: '0.P2.s1', claim: 'c5' }],
      },
    },
  ]);
});

test('the timeline is printed with dates in words and with the number of undated events', async () => {
  expect(await printed()).toBe(`Harbour talks: timeline

Planned
▷ 20 May 2031 to          Talks at Port Grey ● planned
  21 May 2031

Status not stated
? “last winter”           Oil spill ○ alleged, an unnamed voice

1 of 2 events has no date.
Next: briefing overview
`);
});

test('dated events come first, by date and time, then the others in source order', () => {
  const { phases } = made((file) => {
    file.events = [
      event('late', { when: '2031-06' }),
      event('undated', { claims: ['c3'] }),
      event('first', { claims: ['c1'] }),
      event('noon', { when: '2031-05-20T12:00+02:00' }),
      event('ten', { when: '2031-05-20T10:30Z' }),
    ];
  });
  expect(phases.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
    'noon',
    'ten',
    'late',
    'first',
    'undated',
  ]);
});

describe('the parent of an event', () => {
  const trip = event('trip', { kind: 'trip' });
  const withParts = (...parts: Event[]) => printed(withEvents(trip, ...parts));

  test('is not shown if it is in the same phase', async () => {
    expect(await withParts(event('stop', { partOf: 'trip' }))).not.toContain('part of');
  });

  test('is shown with its status if it is in another phase', async () => {
    expect(await withParts(event('stop', { partOf: 'trip', status: 'unconfirmed' }))).toContain(
      'The stop ● planned\n    part of: The trip (planned)',
    );
  });

  test('is shown if the events have several parents', async () => {
    const other = event('tour', { kind: 'trip' });
    const text = await withParts(other, event('stop', { partOf: 'trip' }), event('call', { partOf: 'tour' }));
    expect(text.match(/part of: The \w+/g)).toEqual(['part of: The trip', 'part of: The tour']);
  });
});

test('a proposed event is marked with an asterisk', async () => {
  const text = await printed(withEvents(event('draft', { proposed: { by: 'rules' } })));
  expect(text).toContain('The draft ● planned*');
});

test('if there are no events, the timeline says so, and CSV output has only a header', async () => {
  const none = withEvents();
  expect(await printed(none)).toContain('The briefing has no events.');
  expect((await printed(none, 'csv')).split('\r\n')).toEqual([
    "Id,Event,Kind,Status,When,In the source's words,Lasts,Where,Who,Part of,Standing,Use,Voice,Places,Proposed",
    '',
  ]);
});

test.each([
  [undefined, 'No dates are given.'],
  ['Thursday', 'No full dates are given.'],
])('if no event has a full date, a line says so (weekday: %s)', async (timing, words) => {
  const undated = (file: BriefingFile) => {
    for (const event of file.events) {
      Reflect.deleteProperty(event, 'when');
      Reflect.deleteProperty(event, 'timing');
      if (timing !== undefined) event.timing = timing;
    }
  };
  expect(await printed(undated)).toContain(`\n${words}\n`);
});
