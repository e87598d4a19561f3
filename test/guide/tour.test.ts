import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import { KINDS } from '../../src/briefing/entity.js';
import { findTargets, jumpTargets } from '../../src/guide/jump.js';
import { digestOf } from '../../src/guide/progress/digest.js';
import { menuRows, partsOf } from '../../src/guide/screen/parts.js';
import { stepScreen } from '../../src/guide/screen/screen.js';
import { asideCommand } from '../../src/guide/steps/detail-page.js';
import { minutesFor } from '../../src/guide/steps/narrow.js';
import { makeTour, targetOf } from '../../src/guide/tour.js';
import { exampleBriefing, exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';

const briefing = defaultBriefing();
const tourOf = (wishes: Partial<Parameters<typeof makeTour>[1]> = {}) =>
  makeTour(briefing, { seed: 1, today: '2031-01-01', more: '', ...wishes });
const ids = (wishes: Parameters<typeof tourOf>[0]) => tourOf(wishes).steps.map(({ id }) => id);

describe('what is walked', () => {
  test('the whole walk goes from the trip over every issue to the check', () => {
    expect(ids({})).toEqual([
      'overview',
      'people',
      'itinerary',
      'issues/middle-east',
      'issues/ukraine',
      'issues/taiwan',
      'issues/trade',
      'issues/counternarcotics',
      'issues/military',
      'issues/ai',
      'issues/exchanges',
      'timeline',
      'gaps',
      'check',
    ]);
  });

  test('--about walks the thing itself, the issues, the events and what is open about it', () => {
    expect(ids({ about: ['xi'] })).toEqual(['people/xi', 'timeline', 'gaps']);
    expect(ids({ about: ['iran'] })).toEqual(['places/iran', 'issues/middle-east', 'timeline', 'gaps']);
    expect(ids({ about: ['ukraine'] })).toEqual(['issues/ukraine', 'timeline', 'gaps']);
  });

  test('--minutes takes the most important first, says what it leaves out, and keeps the time', () => {
    const tour = tourOf({ minutes: 3 });
    const takes = tour.steps.reduce((sum, step) => sum + minutesFor(step.document()), 0);
    expect(takes).toBeLessThanOrEqual(3);
    expect(tour.steps.map(({ id }) => id)).toEqual(['overview', 'issues/middle-east', 'issues/ukraine']);
    expect(tour.remarks[0]).toBe('3 steps, about 3 minutes of reading.');
    expect(tour.remarks[1]).toBe(
      'Left out: Who is who; The itinerary; Taiwan, South China Sea; Trade; Counternarcotics; Military communication; Artificial intelligence; People-to-people ties; Past, current and planned events; Open questions; A short check.',
    );
  });

  test('a walk of one minute still has its first step, and says that it takes longer', () => {
    const tour = tourOf({ minutes: 1 });
    expect(tour.steps.map(({ id }) => id)).toEqual(['overview']);
    expect(tour.remarks[0]).toBe(
      '1 step, about 2 minutes of reading; the shortest walk takes longer than 1 minute.',
    );
  });

  test('with time enough nothing is left out', () => {
    const { steps, remarks } = tourOf({ minutes: 600 });
    expect(steps.length).toBe(14);
    expect(remarks[0]?.endsWith('Nothing is left out.')).toBe(true);
  });
});

test('the command that each step names shows the same screen', async () => {
  for (const [index, step] of tourOf().steps.entries()) {
    if (step.id === 'check') continue;
    const { stdout, exitCode } = await run([...step.command.split(' ').slice(1), '--format', 'json']);
    expect({ id: step.id, exitCode, data: JSON.parse(stdout) }).toEqual({
      id: step.id,
      exitCode: 0,
      data: JSON.parse(JSON.stringify(stepScreen(tourOf().steps, index, 'unread').data)),
    });
  }
});

test('the command named beside the steps works for everything in the briefing', async () => {
  for (const kind of KINDS.filter(
    (one) => !['sources', 'gaps', 'positions', 'notes', 'claims'].includes(one),
  )) {
    for (const { id } of briefing.all(kind)) {
      const command = asideCommand(briefing, id);
      expect({ command, exitCode: (await run(command.split(' ').slice(1))).exitCode }).toEqual({
        command,
        exitCode: 0,
      });
    }
  }
  expect((await run(asideCommand(briefing, 'c22').split(' ').slice(1))).exitCode).toBe(0);
});

describe('jumping', () => {
  const tour = tourOf();
  const found = (typed: string) =>
    findTargets(jumpTargets(briefing, tour.steps), typed).map(({ label }) => label);

  test('finds a step by number, by part of its title, and an issue by its alias', () => {
    expect(found('3')).toEqual(['Step 3: The itinerary']);
    expect(found('south china')).toEqual(['Step 6: Taiwan, South China Sea', 'South China Sea (place)']);
    expect(found('fentanyl')).toEqual(['Step 8: Counternarcotics']);
  });

  test('finds people by any word of their name, and forgives a slip', () => {
    expect(found('wang')).toEqual(['Wang Yi (person)']);
    expect(found('blinkn')).toEqual(['Antony Blinken (person)']);
  });

  test('nothing typed lists everything, nonsense finds nothing', () => {
    expect(found('').length).toBe(jumpTargets(briefing, tour.steps).length);
    expect(found('qqqqqqqq')).toEqual([]);
  });

  test('--from takes what matches whole before parts, and asks back where several match', () => {
    expect(targetOf(tour, 'iran')).toMatchObject({ found: { id: 'issues/middle-east' } });
    expect(targetOf(tour, 'chinese')).toMatchObject({ several: [{}, {}, {}] });
    expect(targetOf(tour, 'blinkn')).toMatchObject({ near: ['blinken'] });
  });
});

describe('digests', () => {
  const digests = (change: (file: ReturnType<typeof exampleFile>) => void) => {
    const file = exampleFile();
    change(file);
    const { steps } = makeTour(new Briefing(file), { seed: 1, today: '2031-01-01', more: '' });
    return new Map(steps.map((step) => [step.id, digestOf(step.document())]));
  };
  const before = digests(() => {});
  const changed = (change: (file: ReturnType<typeof exampleFile>) => void) =>
    [...digests(change)].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);

  test('one word of a claim changes the steps that show it, and no other', () => {
    expect(
      changed((file) => {
        file.claims[3] = {
          ...file.claims[3],
          text: 'Shared pilots are seen as a help at night.',
        } as (typeof file.claims)[number];
      }),
    ).toEqual(['issues/pilots', 'gaps']);
  });

  test('a softer standing changes them too', () => {
    expect(
      changed((file) => {
        file.claims[3] = { ...file.claims[3], standing: 'alleged' } as (typeof file.claims)[number];
      }),
    ).toEqual(['overview', 'issues/pilots', 'gaps']);
  });

  test('another order of the issues changes neither of them', () => {
    expect(changed((file) => file.issues.reverse()).filter((id) => id.startsWith('issues/'))).toEqual([]);
  });
});

describe('long steps', () => {
  const text = Array.from({ length: 50 }, (_, index) => (index % 9 === 0 ? '' : `line ${index}`)).join('\n');

  test('are cut at empty lines into parts that fit, and lose no line', () => {
    const parts = partsOf(text, 20);
    expect(parts.every((part) => part.split('\n').length <= 20)).toBe(true);
    const words = (one: string) => one.split('\n').filter((line) => line !== '');
    expect(parts.flatMap(words)).toEqual(words(text));
    expect(parts.map((part) => part.split('\n')[0])).toEqual(['line 1', 'line 19', 'line 37']);
  });

  test('of a hundred thousand lines are cut too, those of one line and of none are one part', () => {
    expect(partsOf('x\n'.repeat(100_000), 10).length).toBe(10_000);
    expect(partsOf('x\n', 10)).toEqual(['x']);
    expect(partsOf('\n', 10)).toEqual(['']);
  });
});

test('a menu takes the rows that a step leaves, and three in any case', () => {
  expect([menuRows(60, 'x', 6), menuRows(20, 'x\n'.repeat(9), 6), menuRows(8, 'x\n'.repeat(9), 6)]).toEqual([
    6, 4, 3,
  ]);
});

test('a briefing of one thing has a walk too', () => {
  const file = {
    ...exampleFile(),
    people: [],
    organizations: [],
    places: [],
    issues: [],
    events: [],
    positions: [],
    gaps: [],
    notes: [],
  };
  const { steps } = makeTour(new Briefing(file), { seed: 1, today: '2031-01-01', more: '' });
  expect(steps.map(({ id }) => id)).toEqual(['overview', 'gaps']);
  expect(exampleBriefing().all('issues').length).toBe(2);
});
