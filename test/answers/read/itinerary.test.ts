import { expect, test } from 'vitest';
import { makeItinerary } from '../../../src/answers/read/itinerary/itinerary.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile, Event } from '../../../src/briefing/file/schema.js';
import { render } from '../../../src/index.js';
import { exampleFile, exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

/** Returns the output of the command for the example, after a change. */
const printed = (change?: (file: BriefingFile) => void, format: 'terminal' | 'csv' = 'terminal') =>
  render(makeItinerary(new Briefing(exampleFile(change))), format);

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

/** Adds a trip with a stop and an unconfirmed meeting. */
function withTrip(file: BriefingFile): void {
  file.events = [
    event('trip', { kind: 'trip', where: ['grey-coast'], who: ['mara-voss'], claims: ['c1', 'c6'] }),
    event('stop', { kind: 'stop', partOf: 'trip', when: '2031-05-20', where: ['port-grey'] }),
    event('meeting', {
      partOf: 'trip',
      status: 'unconfirmed',
      duration: 'PT2H',
      who: ['mara-voss', 'adviser'],
      claims: ['c5'],
    }),
  ];
}

test('a trip is printed with its parts and their claims, and each participant is named once', async () => {
  expect(await printed(withTrip)).toBe(`Harbour talks: itinerary

THE TRIP
◐ planned, Sudland · Grey Coast · Mara Voss, Harbour minister of
Norland (● stated)

Sudland refuses lower fees. (◐ stated, Sudland)

– 20 May 2031: The stop, Port Grey (● planned)
– The meeting, 2 hours, not confirmed (○ alleged, an unnamed voice)
  with an adviser to the minister
  Sudland is alleged to have hidden the spill. (○ alleged, an unnamed voice)

2 of 3 events have no date.
Next: briefing timeline · briefing gaps
`);
});

test('the record contains every claim and place', () => {
  const [trip] = makeItinerary(new Briefing(exampleFile(withTrip))).trips;
  expect([trip?.claims.map(({ id }) => id), trip?.parts.map(({ id, where }) => [id, where])]).toEqual([
    ['c1', 'c6'],
    [
      ['stop', [{ kind: 'places', id: 'port-grey', name: 'Port Grey' }]],
      ['meeting', []],
    ],
  ]);
});

test('an event that is part of a stop is also part of the trip', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      withTrip(file);
      file.events.push(event('dinner', { partOf: 'stop' }));
    }),
  );
  expect(makeItinerary(briefing).trips[0]?.parts.map(({ id, partOf }) => [id, partOf])).toEqual([
    ['stop', 'trip'],
    ['dinner', 'stop'],
    ['meeting', 'trip'],
  ]);
});

test('without a trip, the error message suggests the timeline', async () => {
  const files = { 'own.json': exampleJson() };
  const { exitCode, stdout, stderr } = await run(['itinerary', '-b', 'own.json'], { files });
  expect([exitCode, stdout, stderr]).toEqual([
    1,
    '',
    'briefing: this briefing has no trip (to see its events: briefing timeline -b own.json)\n',
  ]);
});

test.each([
  ['occurred', 'past'],
  ['canceled', 'canceled'],
] as const)('a trip with the status %s is shown as %s', async (status, words) => {
  const trip = withEvents(event('trip', { kind: 'trip', status }));
  expect(await printed(trip)).toContain(`● planned · ${words}`);
});

test('a past visit without stops is not shown', () => {
  expect(
    makeItinerary(
      new Briefing(exampleFile(withEvents(event('visit', { kind: 'visit', status: 'occurred' })))),
    ).trips,
  ).toEqual([]);
});
