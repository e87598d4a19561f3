import { expect, test } from 'vitest';
import { makePositions, positions } from '../../../src/answers/read/positions.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing, exampleFile } from '../../support/example.js';

const all = (briefing: Briefing, parties?: readonly string[]) =>
  makePositions(briefing, briefing.all('issues'), parties);

test('positions are shown with their standing, and parties without a position are named on one line', () => {
  expect(drawn(positions, all(exampleBriefing()))).toBe(`Harbour talks: positions

Issue: Harbour fees
Who: Norland
Position: seeks · lower fees from Sudland
Standing: ~ likely

No position stated: Sudland.

Next: briefing say fees
Next: briefing gaps
`);
});

test('a dispute about the claims of a position does not change the standing of the position', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      Object.assign(file.claims[4] ?? {}, { disputes: ['c6'] });
      Object.assign(file.positions[0] ?? {}, { claims: ['c6'], proposed: { by: 'rules' } });
    }),
  );
  expect(drawn(positions, all(briefing))).toContain('Standing: ~ stated, Sudland*\n');
});

test('issues on which a party has no position are counted', () => {
  const briefing = new Briefing(
    exampleFile((file) => Object.assign(file.issues[1] ?? {}, { parties: ['norland'] })),
  );
  const record = all(briefing);
  expect(record.issues.map(({ silent }) => silent.map(({ id }) => id))).toEqual([['sudland'], ['norland']]);
  expect(record.silent.map(({ id }) => id)).toEqual(['sudland']);
  expect(drawn(positions, record)).toContain('No position stated on some issues: Norland (1 of 2).\n');
});

test('only the requested parties are shown, including those without positions', () => {
  const record = all(exampleBriefing(), ['sudland', 'mara-voss']);
  expect(drawn(positions, record)).toBe(`Harbour talks: positions

No position stated: Sudland, Mara Voss.

Next: briefing gaps
`);
});

test('a spreadsheet has one position per row, with standing, use and voice, and one row per missing position', () => {
  const { columns, rows } = positions.table?.(all(exampleBriefing())) ?? { columns: [], rows: [] };
  expect(columns).toEqual([
    'Issue',
    'Who',
    'Act',
    'Position',
    'Towards',
    'Standing',
    'Use',
    'Voice',
    'Proposed',
  ]);
  expect(rows.map((row) => row.join('|'))).toEqual([
    'Harbour fees|Norland|seeks|lower fees from Sudland|Sudland|likely|with attribution||',
    'Harbour fees|Sudland||not stated|||||',
  ]);
});

test('a party is shown with the positions of its members, each under the name of the member', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      Object.assign(file.positions[0] ?? {}, { whose: 'mara-voss' });
    }),
  );
  const record = all(briefing, ['norland']);
  expect(record.issues.flatMap(({ positions }) => positions.map(({ whose }) => whose.id))).toEqual([
    'mara-voss',
  ]);
  expect(record.silent.map(({ id }) => id)).toEqual(['norland']);
});
