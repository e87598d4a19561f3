import { expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { verify } from '../../src/checking/verify/verify.js';
import { exampleFile } from '../support/example.js';

/** Tests how long it takes to check a briefing with many people against a long text. */

const letters = (number: number): string =>
  [...String(number)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('a');
const named = (number: number, family: string): string =>
  `Ma${letters(number)} ${family}${letters(number * 7)}`;

function bigBriefing(people: number, family: string): Briefing {
  const file = exampleFile((changed) => {
    const [claim] = changed.claims;
    for (let index = 0; index < people; index += 1) {
      changed.people.push({ id: `person-${index}`, name: named(index, family) });
      if (claim && index < people / 2)
        changed.claims.push({ ...claim, id: `x${index}`, at: `0.P${index + 1}.s1` });
    }
  });
  return new Briefing(file);
}

const textOf = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, index) => `${named(index * 2, 'Vo')} will meet ${named(index, 'Vu')} in Port Grey.`,
  ).join('\n\n');

/** Returns the processor time in milliseconds. */
async function timeOf(briefing: Briefing, text: string): Promise<number> {
  const before = process.cpuUsage();
  await verify(briefing, briefing.get('sources', 'report'), { text: `Talks\n\n${text}\n`, details: {} });
  return process.cpuUsage(before).user / 1000;
}

/** Eight times the people and sentences may take up to 30 times as long. Quadratic time would mean a factor of 64. */
test.each(['Vo', 'Va', 'Zi'])(
  'checking 8,000 people and 4,000 sentences takes roughly linear time, whether or not the text contains the names (%s)',
  async (family) => {
    const ratios: number[] = [];
    for (let turn = 0; turn < 3 && !ratios.some((ratio) => ratio < 30); turn += 1) {
      const small = await timeOf(bigBriefing(1000, family), textOf(500));
      ratios.push((await timeOf(bigBriefing(8000, family), textOf(4000))) / small);
    }
    expect(Math.min(...ratios)).toBeLessThan(30);
  },
);

test('no name that is in the text is reported as missing', async () => {
  const briefing = bigBriefing(40, 'Vo');
  const text = { text: `Talks\n\n${textOf(10)}\n`, details: {} };
  const { findings } = await verify(briefing, briefing.get('sources', 'report'), text);
  const missing = findings.filter(({ pointer }) => /^\/people\/\d+\/name$/u.test(pointer));
  const names = new Set(missing.map(({ words }) => words.claim));
  const written = Array.from({ length: 10 }, (_, index) => named(index * 2, 'Vo'));
  expect(written.filter((name) => names.has(name))).toEqual([]);
});
