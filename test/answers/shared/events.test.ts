import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/briefing/file/schema.js';
import { exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

/** Returns the output of a command for the example, after a change to its talks. */
async function answer(command: readonly string[], talks: Partial<Event>): Promise<string> {
  const json = exampleJson((file) => {
    Object.assign(file.events.find(({ id }) => id === 'talks') ?? {}, talks);
  });
  const { stdout } = await run([...command, '-b', 'own.json'], { files: { 'own.json': json } });
  return stdout;
}

describe('an uncertain date', () => {
  const when = '2031-05-20~/2031-05-21?';
  const words = 'about 20 May 2031 to perhaps 21 May 2031';

  test.each(['timeline', 'book'])('is printed in words by %s', async (command) => {
    const plain = await answer([command, '-f', 'plain'], { when });
    expect([plain.includes(words), plain.includes(when)]).toEqual([true, false]);
  });

  test('is unchanged in JSON and CSV', async () => {
    const [json, csv] = [
      await answer(['timeline', '-f', 'json'], { when }),
      await answer(['timeline', '-f', 'csv'], { when }),
    ];
    expect([json.includes(when), csv.includes(when)]).toEqual([true, true]);
  });

  test('is shown after the symbol for its phase in a terminal', async () => {
    const lines = (await answer(['timeline'], { when })).split('\n');
    const at = lines.findIndex((line) => line.includes('about'));
    expect(lines.slice(at, at + 2)).toEqual([
      '▷ about 20 May 2031 to    Talks at Port Grey ● planned',
      '  perhaps 21 May 2031',
    ]);
  });
});

describe('the name of an event in other answers', () => {
  const TOUR = { id: 'tour', title: 'Tour of the coast', kind: 'trip', status: 'planned', claims: ['c1'] };

  /** Returns the lines that contain a name in the output for the example, in which the talks are part of a tour. */
  async function named(
    command: readonly string[],
    status: Event['status'],
    name = 'Talks',
  ): Promise<string[]> {
    const json = exampleJson((file) => {
      file.events.unshift(TOUR as Event);
      Object.assign(file.events.find(({ id }) => id === 'talks') ?? {}, { status, partOf: 'tour' });
    });
    const { stdout } = await run([...command, '-b', 'own.json'], { files: { 'own.json': json } });
    return stdout.split(/\r?\n/).filter((line) => line.includes(name));
  }

  test.each([
    ['canceled', 'Talks at Port Grey (canceled)'],
    ['unconfirmed', 'Talks at Port Grey (unconfirmed)'],
    ['planned', 'Talks at Port Grey (planned)'],
    ['not stated', 'Talks at Port Grey (status not stated)'],
    ['occurred', 'Talks at Port Grey'],
    ['ongoing', 'Talks at Port Grey'],
  ] as const)(
    'has the status after it on a person’s page, unless the event has occurred or is ongoing (status: %s)',
    async (status, words) => {
      expect(await named(['people', 'mara-voss', '-f', 'plain'], status)).toEqual([`Events: ${words}`]);
    },
  );

  test.each([
    [['places', 'port-grey', '-f', 'plain'], 'Mentioned in: Talks at Port Grey (canceled)'],
    [['places', '-f', 'plain'], 'Mentioned in: Talks at Port Grey (canceled)'],
    [
      ['places', '-f', 'csv'],
      'port-grey,Port Grey,city,Grey Coast,灰港,"Harbour fees, Talks at Port Grey (canceled)",',
    ],
    [['claims', 'c1', '-f', 'plain'], 'About: Talks at Port Grey (canceled)'],
    [['claims', 'c1', '-f', 'plain'], '- Event Talks at Port Grey: canceled (+ planned)'],
    [
      ['search', 'talks', '-f', 'plain'],
      '- Talks at Port Grey (canceled) (+ planned); briefing claims --about talks -b own.json',
    ],
    [['people', 'mara-voss', '-f', 'markdown'], '- **Events**: Talks at Port Grey (canceled)'],
  ])('is followed by the status in the output of %j', async (command, line) => {
    expect(await named(command, 'canceled')).toContain(line);
  });

  test('is followed by the status of the parent event if the two statuses differ', async () => {
    expect(await named(['timeline', '-f', 'plain'], 'canceled', 'part of')).toEqual([
      'What: Talks at Port Grey; part of: Tour of the coast (planned)',
    ]);
  });
});
