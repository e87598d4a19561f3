import { describe, expect, test } from 'vitest';
import { ENTRY_FLAGS, ENTRY_NAMES, HEAD_FLAGS } from '../../src/authoring/flags.js';
import { freeId, kebab } from '../../src/authoring/ids.js';
import { claimsIn, standings } from '../../src/authoring/options.js';
import { ENTRY_QUESTIONS, HEAD_QUESTIONS } from '../../src/authoring/questions.js';
import { EXAMPLE } from '../../src/briefing/example.js';
import { STANDINGS } from '../../src/briefing/standing.js';
import { exampleFile } from '../support/example.js';

describe('the questions of the wizard', () => {
  test('of the beginning are each an option of briefing new, in their order', () => {
    expect(HEAD_QUESTIONS.map(({ flag }) => flag).filter((flag) => flag !== 'from')).toEqual([...HEAD_FLAGS]);
  });

  test.each(ENTRY_NAMES)(
    'of a new %s are each one of its options in briefing edit, in their order',
    (entry) => {
      expect(ENTRY_QUESTIONS[entry].map(({ flag }) => flag)).toEqual([...ENTRY_FLAGS[entry]]);
    },
  );

  test('come with help on each standing: what it means and how it may be said', () => {
    expect(standings().map(({ value }) => value)).toEqual([...STANDINGS]);
    expect(standings().find(({ value }) => value === 'alleged')?.hint).toBe(
      'The source says that it is alleged. Not to be said as fact.',
    );
  });

  test('never offer a claim without its standing, the softer one where it is said twice', () => {
    const { claims } = exampleFile();
    const [first, second] = claims as [(typeof claims)[number], (typeof claims)[number]];
    const twice = [
      { ...first, standing: 'stated' as const, restates: [second.id] },
      { ...second, standing: 'alleged' as const, restates: [first.id] },
    ];
    expect(claimsIn({ ...exampleFile(), claims: twice }).map(({ label }) => label)).toEqual([
      `c1 (alleged, ${first.at}): ${first.text}`,
      `c2 (alleged, ${second.at}): ${second.text}`,
    ]);
    const position = ENTRY_QUESTIONS.position.find(({ flag }) => flag === 'claims');
    expect(position?.options?.(exampleFile(), {})).toEqual(claimsIn(exampleFile()));
  });
});

describe('a suggested id', () => {
  test.each([
    ['Taiwan and the South China Sea', 'taiwan-and-the-south-china-sea'],
    ['Übergänge & Straßen', 'ubergange-strassen'],
    ['Þór og Łódź', 'thor-og-lodz'],
    ["Norland's harbour", 'norlands-harbour'],
    ['../../etc/passwd', 'etc-passwd'],
    ['会谈', 'issue'],
    ['<script>', 'script'],
    ['a'.repeat(300), 'a'.repeat(40)],
    ['one two three four five six seven eight nine ten', 'one-two-three-four-five-six-seven-eight'],
  ])('for %j is %j', (title, id) => {
    expect(kebab(title, 'issue')).toBe(id);
  });

  test('is one that the file does not have', () => {
    expect([freeId(exampleFile(), 'fees'), freeId(exampleFile(), 'tides'), freeId(EXAMPLE, 'fees')]).toEqual([
      'fees-2',
      'tides',
      'fees-2',
    ]);
  });
});
