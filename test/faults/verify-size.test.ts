import { expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { verify } from '../../src/checking/verify/verify.js';
import { exampleFile } from '../support/example.js';

/** A briefing of many people checked against a long text. */

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

/** In milliseconds of the processor. */
function timeOf(briefing: Briefing, text: string): number {
  const before = process.cpuUsage();
  verify(briefing, briefing.get('sources', 'report'), `Talks\n\n${text}\n`);
  return process.cpuUsage(before).user / 1000;
}

test.each(['Vo', 'Va', 'Zi'])(
  '8,000 people and 4,000 sentences are checked within two seconds, whether the names stand there or not (%s)',
  (family) => {
    expect(timeOf(bigBriefing(8000, family), textOf(4000))).toBeLessThan(2000);
  },
);

test('names that are found are those of the text', () => {
  const briefing = bigBriefing(40, 'Vo');
  const { faults } = verify(briefing, briefing.get('sources', 'report'), `Talks\n\n${textOf(10)}\n`);
  const missing = faults.filter(
    ({ check, address = '' }) => check === 'names' && address.startsWith('people/person'),
  );
  const written = new Set(Array.from({ length: 10 }, (_, index) => `people/person-${index * 2}`));
  expect(missing.some(({ address = '' }) => written.has(address))).toBe(false);
  expect(missing.length).toBe(30);
});
