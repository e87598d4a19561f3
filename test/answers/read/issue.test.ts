import { expect, test } from 'vitest';
import { issue, makeIssue, wholeIssue } from '../../../src/answers/read/issue/issue.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { Claim } from '../../../src/briefing/file/schema.js';
import { drawnLines } from '../../support/drawn.js';
import { exampleBriefing, exampleFile } from '../../support/example.js';
import { tellIssue } from '../../support/told-issue.js';

const example = exampleBriefing();
const fees = makeIssue(example, [example.get('issues', 'fees')]);

test('claims of the summary and the positions are not repeated below them', () => {
  expect(drawnLines(issue, fees).slice(0, 6)).toEqual([
    'Harbour fees',
    '',
    'Norland is likely to ask for lower fees. ◐ likely ◐◐',
    '',
    'Norland  seeks · lower fees from Sudland (to Sudland) ◐ likely',
    'Sudland  no position stated',
  ]);
});

test('further sentences on an issue follow its summary, and the claims of these sentences are not repeated', () => {
  const told = new Briefing(exampleFile(tellIssue));
  expect(drawnLines(issue, makeIssue(told, [told.get('issues', 'pilots')])).slice(2, 5)).toEqual([
    'Shared pilots are seen as a help in fog. ◐ perceived, an unnamed voice ◐',
    '',
    '– Sudland is alleged to have hidden the spill. ○ alleged, an unnamed voice',
  ]);
});

test('an issue in full is shown with ids, hedges, places, the parties to ask, and notes', () => {
  const page = drawnLines(wholeIssue, fees).join('\n');
  expect(page).toContain('c3 · the report · hedge “likely” · 0.P1.s2');
  expect(page).toContain('– How low should the fees be? (not stated; ask Norland)');
  expect(page).toContain('point, by M. Editor, not from the source: Recall the fee of 2029.');
});

test('a shortened list of claims includes those that must not be stated as fact', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      const [first] = file.claims;
      for (let index = 0; index < 10; index += 1)
        file.claims.push({
          ...(first as Claim),
          id: `x${index}`,
          text: `Fee ${index} is due.`,
          about: ['fees'],
        });
      file.claims.push({
        ...(first as Claim),
        id: 'y',
        text: 'No fee is due.',
        about: ['fees'],
        standing: 'alleged',
      });
    }),
  );
  const lines = drawnLines(issue, makeIssue(briefing, [briefing.get('issues', 'fees')]));
  expect(lines.filter((line) => line.startsWith('–')).length).toBe(8);
  expect(lines).toContain('– No fee is due. ○ alleged');
  expect(lines.filter((line) => line.includes('more claim'))).toHaveLength(1);
});

test('in the hints, an issue with a long id is named by its number', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      const text = JSON.stringify(file).replaceAll('"fees"', '"harbour-fees-of-norland-and-sudland"');
      Object.assign(file, JSON.parse(text));
    }),
  );
  const lines = drawnLines(issue, makeIssue(briefing, briefing.all('issues').slice(0, 1)));
  expect(lines.at(-1)).toBe('Next: briefing say 1 · briefing issue 1 --all');
});
