import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile, Event } from '../../src/briefing/file/schema.js';
import { calendar as exportCalendar } from '../../src/exports/calendar.js';
import { calendarDays } from '../../src/exports/calendar-text.js';
import { exampleFile, exampleJson, withTrip } from '../support/example.js';
import { run } from '../support/fake-io.js';

const OPTIONS = { now: new Date(Date.UTC(2030, 0, 2, 3, 4, 5)) };

function calendar(briefing: Briefing): string {
  const made = exportCalendar(briefing, OPTIONS);
  return made.ok ? made.text : made.reason;
}

function timeline(change: (file: BriefingFile) => void = () => {}): Briefing {
  const file = exampleFile();
  change(file);
  return new Briefing(file);
}

/** Returns the example, after a change to its only dated event. */
const withEvent = (fields: object) =>
  timeline((file) => {
    Object.assign(file.events[0] ?? {}, fields);
  });

/** Reads events with an independent parser. */
const parsed = (document: Briefing) =>
  new ICAL.Component(ICAL.parse(calendar(document))).getAllSubcomponents('vevent');

const property = (component: ICAL.Component | undefined, name: string) =>
  String(component?.getFirstPropertyValue(name));

describe('a dated event', () => {
  test('is an all-day entry with standing, attribution and place in the source', () => {
    const [entry, ...others] = parsed(timeline());
    expect(others).toEqual([]);
    const names = [
      'uid',
      'dtstamp',
      'dtstart',
      'dtend',
      'summary',
      'location',
      'status',
      'x-briefing-standing',
      'x-briefing-attributed-to',
      'x-briefing-source',
    ];
    expect(names.map((name) => property(entry, name))).toEqual([
      'harbour.talks@briefing',
      '2031-05-02T00:00:00Z',
      '2031-05-20',
      '2031-05-22',
      'Talks at Port Grey (planned)',
      'Port Grey',
      'TENTATIVE',
      'planned',
      'the report',
      'report 0.P1.s1',
    ]);
    expect(property(entry, 'description').split('\n')).toEqual([
      'Status: planned',
      'Standing: planned',
      'Attributed to: the report',
      'When: 20 May 2031 to 21 May 2031',
      'Lasts: 2 days',
      'Who: Mara Voss, an adviser to the minister',
      'In the source: report 0.P1.s1',
      '- planned: Norland and Sudland will hold talks at Port Grey. (the report; hedge word: will; report 0.P1.s1; c1)',
    ]);
  });

  test('has the date of the briefing as its timestamp or, if there is none, the date of the source or the current time', () => {
    const stamp = (change: (file: BriefingFile) => void) => property(parsed(timeline(change))[0], 'dtstamp');
    expect(stamp((file) => Object.assign(file, { asOf: '2031-05-04' }))).toBe('2031-05-04T00:00:00Z');
    expect(stamp(() => {})).toBe('2031-05-02T00:00:00Z');
    expect(stamp((file) => delete file.sources[0]?.published)).toBe('2030-01-02T03:04:05Z');
  });

  test.each([
    ['planned', 'planned', 'TENTATIVE', 'planned'],
    ['planned', 'stated', 'CONFIRMED', 'stated'],
    ['occurred', 'stated', 'CONFIRMED', 'stated'],
    ['occurred', 'assumed', 'TENTATIVE', 'assumed'],
    ['unconfirmed', 'stated', 'TENTATIVE', 'unconfirmed, stated'],
    ['not stated', 'stated', 'TENTATIVE', 'status not stated, stated'],
    ['canceled', 'stated', 'CANCELLED', 'canceled, stated'],
    ['canceled', 'alleged', 'TENTATIVE', 'canceled, alleged'],
  ])(
    'with the status %s and the standing %s is %s, and its title says: %s',
    (status, standing, expected, marks) => {
      const document = timeline((file) => {
        Object.assign(file.events[0] ?? {}, { status });
        Object.assign(file.claims[0] ?? {}, { standing });
      });
      const [entry] = parsed(document);
      expect([property(entry, 'status'), property(entry, 'summary')]).toEqual([
        expected,
        `Talks at Port Grey (${marks})`,
      ]);
    },
  );

  test('with an uncertain date is tentative, and its title says so', () => {
    const document = timeline((file) => {
      Object.assign(file.events[0] ?? {}, { when: '2031-05-20?', status: 'occurred' });
      Object.assign(file.claims[0] ?? {}, { standing: 'stated' });
    });
    const [entry] = parsed(document);
    expect([property(entry, 'status'), property(entry, 'summary')]).toEqual([
      'TENTATIVE',
      'Talks at Port Grey (stated, date not exact)',
    ]);
  });
});

test('a calendar explains how to read it, and lists what it leaves out', () => {
  const document = timeline((file) => {
    file.events.push({ ...file.events[0], id: 'month', title: 'Month', when: '2031-06' } as Event);
  });
  const calendarItself = new ICAL.Component(ICAL.parse(calendar(document)));
  expect(property(calendarItself, 'description').split('\n')).toEqual([
    'This calendar shows what sources say, not what is true. The end of each title says how sure the source is.',
    'Not in this calendar: Month (2031-06 is not exact to the day)',
    'Not in this calendar: Oil spill (no date)',
  ]);
  expect(calendarItself.hasProperty('x-wr-caldesc')).toBe(true);
});

test('a calendar lists at most twenty events that it leaves out', () => {
  const document = timeline((file) => {
    const [talks] = file.events;
    for (let number = 1; number <= 30; number += 1)
      file.events.push({ ...talks, id: `m${number}`, title: `M ${number}`, when: '2031-06' } as Event);
  });
  const calendarItself = new ICAL.Component(ICAL.parse(calendar(document)));
  const lines = property(calendarItself, 'description').split('\n');
  expect([lines.length, lines.at(-1)]).toEqual([22, 'and 11 more']);
});

test.each([
  ['2031-05-20', { start: '20310520', end: '20310521', isExact: true }],
  ['2031-12-31', { start: '20311231', end: '20320101', isExact: true }],
  ['2032-02-28/2032-02-29', { start: '20320228', end: '20320301', isExact: true }],
  ['0099-01-01', { start: '00990101', end: '00990102', isExact: true }],
  ['2031-05-20~/2031-05-22', { start: '20310520', end: '20310523', isExact: false }],
  ['2031-05', '2031-05 is not exact to the day'],
  ['2031-05-20/2031-06', '2031-05-20/2031-06 is not exact to the day'],
  ['2031-05-20/..', '2031-05-20/.. has an open end'],
  ['/2031-05-20', '/2031-05-20 has an open end'],
  ['9999-12-31', '9999-12-31 is too late for a calendar'],
  [undefined, 'no date'],
])('%s in a calendar: %j', (when, expected) => {
  expect(calendarDays(when)).toEqual(expected);
});

test.each([
  ['2031-05-20', 'P3D', '2031-05-20', '2031-05-23'],
  ['2031-05-20', 'P1W', '2031-05-20', '2031-05-27'],
  ['2031-05-20', 'PT2H', '2031-05-20', '2031-05-21'],
  [
    '2031-05-20T23:00-05:00/2031-05-21T01:00-05:00',
    undefined,
    '2031-05-21T04:00:00Z',
    '2031-05-21T06:00:00Z',
  ],
  ['2031-05-20T08:00+02:00', 'PT2H', '2031-05-20T06:00:00Z', '2031-05-20T08:00:00Z'],
  ['2031-05-20T08:00Z/2031-05-20T08:00Z', undefined, '2031-05-20T08:00:00Z', '2031-05-20T08:00:00Z'],
  // If only the start or only the end has a time zone, the times cannot be compared, but the days are
  // certain.
  ['2031-05-20T08:00/2031-05-20T10:00Z', undefined, '2031-05-20', '2031-05-21'],
])('%s, lasting %s, is from %s to %s', (when, duration, start, end) => {
  const [entry] = parsed(withEvent({ when, duration }));
  const event = new ICAL.Event(entry as ICAL.Component);
  expect([String(event.startDate), String(event.endDate)]).toEqual([start, end]);
});

describe('hostile text', () => {
  const HOSTILE = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:fake; a, b \\ \\n ";" \u001b]0;t\u0007';

  test('stays within its event, and can be read back unchanged', () => {
    const [entry, ...others] = parsed(withEvent({ title: HOSTILE }));
    expect(others).toEqual([]);
    expect(entry?.getAllProperties('summary')).toHaveLength(1);
    expect(property(entry, 'summary')).toBe(
      'x<U+000D> END:VEVENT<U+000D> BEGIN:VEVENT<U+000D> SUMMARY:fake; a, b \\ \\n ";" <U+001B>]0;t<U+0007> (planned)',
    );
  });

  test('is folded at 75 octets, between characters, and can be read back unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ',', '\\', ';', 'é', '港', '👩🏽', ' ')), (characters) => {
        const title = `T${characters.join('')}.`;
        const document = withEvent({ title });
        const lines = calendar(document).split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\ufffd'))).toEqual([]);
        expect(property(parsed(document)[0], 'summary')).toBe(`${title} (planned)`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('undated events', () => {
  const world = (change?: (file: BriefingFile) => void) => ({ files: { 'own.json': exampleJson(change) } });

  test('are left out, and are listed with the reason', async () => {
    const { exitCode, stderr, io } = await run(['-b', 'own.json', 'timeline', '-o', 'a.ics'], world());
    expect([exitCode, stderr, [...io.written.keys()]]).toEqual([
      0,
      'briefing: wrote a.ics (calendar)\nbriefing: left out Oil spill (no date)\n',
      ['a.ics'],
    ]);
  });

  test('alone do not make a calendar: nothing is written, and the exit code is 1', async () => {
    const undated = world((file) => delete file.events[0]?.when);
    const { exitCode, stdout, stderr, io } = await run(
      ['-b', 'own.json', 'timeline', '-o', 'a.ics'],
      undated,
    );
    expect([exitCode, stdout, stderr, [...io.written.keys()]]).toEqual([
      1,
      '',
      'briefing: cannot make a calendar: none of the events has an exact date (no date: Talks at Port Grey, Oil spill)\n',
      [],
    ]);
  });

  test('are named if they are among the first twenty, and the others are counted', async () => {
    const many = world((file) => {
      for (let index = 1; index <= 30; index += 1)
        file.events.push({
          id: `e${index}`,
          title: `Event ${index}`,
          kind: 'action',
          status: 'planned',
          claims: ['c1'],
        });
    });
    const { stderr } = await run(['-b', 'own.json', 'timeline', '--format', 'calendar'], many);
    expect(stderr.split('\n').length).toBe(22);
    expect(stderr.split('\n').at(-2)).toBe('briefing: left out 11 more');
  });
});

test('a briefing without events has no calendar', () => {
  const file = exampleFile((own) => {
    own.events = [];
  });
  expect(exportCalendar(new Briefing(file), OPTIONS)).toEqual({
    ok: false,
    reason: 'cannot make a calendar: the briefing has no events',
  });
});

test('an answer that does not cover the whole briefing cannot be a calendar, and the error suggests other commands', async () => {
  const { exitCode, stdout, stderr } = await run(['agenda', '-f', 'calendar']);
  expect([exitCode, stdout, stderr]).toEqual([
    2,
    '',
    'briefing: cannot write this answer as calendar: that format needs a whole briefing (use overview, timeline, itinerary or book)\n',
  ]);
});

test('all answers about the whole briefing make the same calendar', async () => {
  const world = { files: { 'own.json': exampleJson(withTrip) } };
  const [one, other] = await Promise.all(
    ['timeline', 'itinerary'].map((name) => run([name, '-b', 'own.json', '-f', 'calendar'], world)),
  );
  expect(one?.stdout).toBe(other?.stdout);
});
