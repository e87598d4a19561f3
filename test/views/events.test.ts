import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/model/schema.js';
import { exampleJson } from '../example.js';
import { run } from '../fake-io.js';

/** The answer about the example with its talks changed. */
async function answer(command: readonly string[], talks: Partial<Event>): Promise<string> {
  const json = exampleJson((file) => {
    Object.assign(file.events.find(({ id }) => id === 'talks') ?? {}, talks);
  });
  const { stdout } = await run([...command, '-b', 'own.json'], { files: { 'own.json': json } });
  return stdout;
}

describe('an event that is no plan', () => {
  test.each(['cancelled', 'unconfirmed', 'not stated'] as const)(
    'says on the overview that it is %s',
    async (status) => {
      const plain = await answer(['overview', '-f', 'plain'], { status });
      expect(plain).toContain(`status: ${status} (planned, report 0.P1.s1)`);
    },
  );

  test('is not said where it is one', async () => {
    expect(await answer(['overview', '-f', 'plain'], {})).not.toContain('status');
  });
});

describe('a date that is not certain', () => {
  const when = '2031-05-20~/2031-05-21?';
  const words = 'about 2031-05-20 to perhaps 2031-05-21';

  test.each(['overview', 'itinerary', 'timeline'])('is put in words by %s', async (command) => {
    const plain = await answer([command, '-f', 'plain'], { when });
    expect([plain.includes(words), plain.includes(when)]).toEqual([true, false]);
  });

  test('stays in JSON and CSV as the file has it', async () => {
    const [json, csv] = [
      await answer(['timeline', '-f', 'json'], { when }),
      await answer(['timeline', '-f', 'csv'], { when }),
    ];
    expect([json.includes(when), csv.includes(when)]).toEqual([true, true]);
  });

  test('stands behind its mark in a terminal, on every line that it takes', async () => {
    const lines = (await answer(['timeline'], { when })).split('\n');
    const at = lines.findIndex((line) => line.includes('about'));
    expect(lines.slice(at, at + 2)).toEqual([
      '○ about 2031-05-20 to     Talks at Port Grey (planned, 0.P1.s1)',
      '  perhaps 2031-05-21',
    ]);
  });
});
