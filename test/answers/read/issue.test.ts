import * as v from 'valibot';
import { expect, test } from 'vitest';
import { issue, makeIssue, wholeIssue } from '../../../src/answers/read/issue/issue.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { drawnLines, wordsIn } from '../../support/drawn.js';
import { exampleBriefing } from '../../support/example.js';

const builtIn = defaultBriefing();
const taiwan = makeIssue(builtIn, [builtIn.get('issues', 'taiwan')]);
const example = exampleBriefing();
const fees = makeIssue(example, [example.get('issues', 'fees')]);

test('the record follows its schema', () => {
  const record = makeIssue(builtIn, builtIn.all('issues'));
  expect(v.parse(issue.schema(), record)).toEqual(record);
});

test('an issue fits on a screen', () => {
  expect(wordsIn(drawnLines(issue, taiwan))).toBeLessThanOrEqual(160);
  expect(drawnLines(issue, taiwan).length).toBeLessThanOrEqual(25);
});

test('claims in the summary and the positions are not repeated below', () => {
  expect(drawnLines(issue, fees).slice(0, 6)).toEqual([
    'Harbour fees',
    '',
    'Norland is likely to ask for lower fees. ◐ likely ◐◐',
    '',
    'Norland  seeks · lower fees from Sudland (to Sudland) ◐ likely',
    'Sudland  no position stated',
  ]);
});

test('in full it has ids, hedges, places, whom to ask, and notes', () => {
  const page = drawnLines(wholeIssue, fees).join('\n');
  expect(page).toContain('c3 · the report · hedge “likely” · 0.P1.s2');
  expect(page).toContain('– How low should the fees be? (not stated; ask Norland)');
  expect(page).toContain('point, by M. Editor, not from the source: Recall the fee of 2029.');
});
