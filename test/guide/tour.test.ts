import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/answers/guide/pages/pages.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import { KINDS } from '../../src/briefing/entities/entity.js';
import { findTargets, jumpTargets } from '../../src/guide/jump.js';
import { detailCommand } from '../../src/guide/steps/detail-page.js';
import { digestOfStep } from '../../src/guide/steps/step.js';
import { minutesFor } from '../../src/guide/steps/within.js';
import { makeTour, targetOf } from '../../src/guide/tour.js';
import { exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';

const briefing = defaultBriefing();
const tourOf = (wishes: Partial<Parameters<typeof makeTour>[1]> = {}) =>
  makeTour(briefing, { seed: 1, today: '2031-01-01', more: '', ...wishes });
const ids = (wishes: Parameters<typeof tourOf>[0]) => tourOf(wishes).steps.map(({ id }) => id);

describe('the steps of a tour', () => {
  test('include the brief, every issue and the quiz in a full tour', () => {
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

  test('are about the subject and its issues, events and open questions with --about', () => {
    expect(ids({ about: ['xi'] })).toEqual(['people/xi', 'timeline', 'gaps']);
    expect(ids({ about: ['iran'] })).toEqual(['places/iran', 'issues/middle-east', 'timeline', 'gaps']);
    expect(ids({ about: ['ukraine'] })).toEqual(['issues/ukraine', 'timeline', 'gaps']);
  });

  test('of two minutes include the brief, one line per issue, and everything that must not be stated as fact', () => {
    const tour = tourOf({ minutes: 2 });
    expect(minutesFor(tour.steps)).toBeLessThanOrEqual(2);
    expect(tour.steps.map(({ id }) => id)).toEqual([
      'overview',
      'people',
      'itinerary',
      'agenda',
      'gaps',
      'not-as-fact',
    ]);
    expect(tour.remarks).toEqual([
      '6 steps, about 2 minutes of reading.',
      'Left out: Past, current and planned events; A short quiz.',
    ]);
  });

  test('show a story without parts on the first page, and its lead only once, however short the tour is', async () => {
    const { io } = await run(['draft', 'trial.txt', 'trial.json'], {
      files: {
        'trial.txt':
          'Judge delays trial\n\nA judge put off the trial of Tom Lind on Thursday.\n\nLind is accused of fraud.\n',
      },
    });
    const files = { 'trial.json': io.written.get('trial.json') ?? '' };
    for (const minutes of [[], ['--minutes', '1']]) {
      const { stdout } = await run(['guide', '--no-input', ...minutes, '-b', 'trial.json', '--width', '80'], {
        files,
      });
      expect(stdout).toContain(
        'A judge put off the trial of Tom Lind on Thursday. Lind is accused of fraud.\n',
      );
      const [told = ''] = stdout.split(': A short quiz');
      expect(told.split('A judge put off the trial of Tom Lind on Thursday.').length).toBe(2);
    }
  });

  test('show the date of an event after the sentence that reports the event', async () => {
    const file = exampleFile(({ events }) => {
      const [talks] = events;
      Object.assign(talks ?? {}, { title: 'Norland and Sudland plan talks', claims: ['c1'] });
    });
    const { stdout } = await run(['guide', '--no-input', '-b', 'x.json', '--width', '100'], {
      files: { 'x.json': JSON.stringify(file) },
    });
    const [told = ''] = stdout.split(': A short quiz');
    expect(told).toContain(
      '– Norland and Sudland plan talks on the harbour. ● planned (20 May 2031 to 21 May 2031)\n',
    );
    expect(told.split('Norland and Sudland plan talks')).toHaveLength(2);
  });

  test('show the sentence of a warning on the page of its issue if the sentence is not on the first page', () => {
    const pages = pagesOf(tourOf().steps.map((step) => step.content()));
    const told = pages.slice(0, -1).map((blocks) => JSON.stringify(blocks));
    const pagesWith = (words: string) => told.flatMap((page, index) => (page.includes(words) ? [index] : []));
    expect(pagesWith("China facilitates Russia's military capabilities.")).toEqual([0]);
    expect(pagesWith("China is alleged to facilitate Russia's military capabilities.")).toEqual([4]);
  });

  test('leave out background first, so that even a longer tour may have no timeline', () => {
    const whole = minutesFor(tourOf().steps);
    const tour = tourOf({ minutes: Math.floor(whole) });
    expect(tour.steps.some(({ id }) => id === 'timeline')).toBe(false);
    expect(tour.steps.at(-1)?.id).toBe('not-as-fact');
  });

  test('include every issue and every warning even in a tour of one minute', () => {
    const tour = tourOf({ minutes: 1 });
    expect(tour.steps.map(({ id }) => id)).toEqual(['agenda', 'not-as-fact']);
    expect(tour.remarks[0]).toBe('2 steps, about 1 minute of reading.');
  });

  test('are all included if there is enough time', () => {
    const { steps, remarks } = tourOf({ minutes: 600 });
    expect(steps.length).toBe(14);
    expect(remarks[0]?.endsWith('Nothing is left out.')).toBe(true);
  });
});

test('the command of a step prints the same record as the step', async () => {
  for (const step of tourOf().steps) {
    if (step.id === 'check') continue;
    const { stdout, exitCode } = await run([...step.command.split(' ').slice(1), '--format', 'json']);
    expect({ id: step.id, exitCode, data: JSON.parse(stdout) }).toEqual({
      id: step.id,
      exitCode: 0,
      data: JSON.parse(JSON.stringify(step.content())),
    });
  }
});

test('every entry of the briefing has a command that shows its details', async () => {
  for (const kind of KINDS.filter(
    (one) => !['sources', 'gaps', 'positions', 'notes', 'claims'].includes(one),
  )) {
    for (const { id } of briefing.all(kind)) {
      const command = detailCommand(briefing, id);
      expect({ command, exitCode: (await run(command.split(' ').slice(1))).exitCode }).toEqual({
        command,
        exitCode: 0,
      });
    }
  }
  expect((await run(detailCommand(briefing, 'c22').split(' ').slice(1))).exitCode).toBe(0);
});

describe('jumping', () => {
  const tour = tourOf();
  const found = (typed: string) =>
    findTargets(jumpTargets(briefing, tour.steps), typed).map(({ label }) => label);

  test('finds steps by number or part of their title, and issues by alias', () => {
    expect(found('3')).toEqual(['Step 3: The itinerary']);
    expect(found('south china')).toEqual(['Step 6: Taiwan', 'South China Sea (place)']);
    expect(found('fentanyl')).toEqual(['Step 8: Narcotics']);
  });

  test('finds people by any word of their name, even if it contains a typing error', () => {
    expect(found('wang')).toEqual(['Wang Yi (person)']);
    expect(found('blinkn')).toEqual(['Antony Blinken (person)']);
  });

  test('lists all targets for empty input, and none for nonsense', () => {
    expect(found('').length).toBe(jumpTargets(briefing, tour.steps).length);
    expect(found('qqqqqqqq')).toEqual([]);
  });

  test('with --from prefers exact matches, and fails if several targets match partially', () => {
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
    return new Map(steps.map((step) => [step.id, digestOfStep(step)]));
  };
  const before = digests(() => {});
  const changed = (change: (file: ReturnType<typeof exampleFile>) => void) =>
    [...digests(change)].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);

  test('change only for the steps that show a changed claim', () => {
    expect(
      changed((file) => {
        file.claims[3] = {
          ...file.claims[3],
          text: 'Shared pilots are seen as a help at night.',
        } as (typeof file.claims)[number];
      }),
    ).toEqual(['issues/pilots', 'gaps']);
  });

  test('change if a standing becomes softer', () => {
    expect(
      changed((file) => {
        file.claims[3] = { ...file.claims[3], standing: 'alleged' } as (typeof file.claims)[number];
      }),
    ).toEqual(['overview', 'issues/pilots', 'gaps']);
  });

  test('do not depend on the order of the issues', () => {
    expect(changed((file) => file.issues.reverse()).filter((id) => id.startsWith('issues/'))).toEqual([]);
  });
});

test('even a minimal briefing has a tour', () => {
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
});
