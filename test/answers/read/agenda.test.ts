import * as v from 'valibot';
import { expect, test } from 'vitest';
import { agenda, makeAgenda } from '../../../src/answers/read/agenda.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { drawnLines, wordsIn } from '../../support/drawn.js';

const builtIn = defaultBriefing();
const record = makeAgenda(builtIn, builtIn.all('issues'));

test('the record follows its schema', () => {
  expect(v.parse(agenda.schema(), record)).toEqual(record);
});

test('the agenda has at most 200 words', () => {
  expect(wordsIn(drawnLines(agenda, record))).toBeLessThanOrEqual(200);
});

test('each issue has its sentence, its standing and a mark for each claim', () => {
  const page = drawnLines(agenda, record, 120).join('\n');
  expect(page).toMatch(/war\. ◐ perceived\s/);
  expect(page).toContain('China: no position stated');
});
