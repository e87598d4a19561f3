import { expect, test } from 'vitest';
import { gaps, makeGaps } from '../../../src/answers/read/gaps.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import { defaultBriefing } from '../../../src/briefing/built-in.js';
import { openQuestions } from '../../../src/briefing/questions.js';
import { drawn } from '../../support/drawn.js';
import { exampleBriefing, exampleFile } from '../../support/example.js';

const asked = (briefing: Briefing, most?: number) => makeGaps(briefing, openQuestions(briefing), most);

test('questions that somebody can answer come first, and questions in the file precede generated ones', () => {
  const { questions } = asked(exampleBriefing());
  expect(questions.map(({ question, ask }) => [question, ask.map(({ name }) => name).join()])).toEqual([
    ['How low should the fees be?', 'Norland'],
    ['Harbour fees · What is the position of Sudland?', 'Sudland'],
    ['Oil spill · Has it happened, and when?', ''],
    ['an adviser to the minister · Who is meant?', ''],
    ['Who says so?', ''],
    ['Who says so?', ''],
    ['Who wrote the report?', ''],
  ]);
});

test('the first ten questions are shown and the others counted; the record contains all of them', () => {
  const briefing = new Briefing(
    exampleFile((file) => {
      for (let index = 0; index < 20; index += 1)
        file.gaps.push({
          id: `q${index}`,
          about: ['fees'],
          question: `Is ${index} a fee?`,
          reason: 'ambiguous',
        });
    }),
  );
  const record = asked(briefing);
  expect(record.questions).toHaveLength(27);
  const page = drawn(gaps, record);
  expect(page.match(/^Question:/gm)).toHaveLength(10);
  expect(page).toContain('10 of 27 questions; --all shows the others.\n');
  const whole = drawn(gaps, asked(briefing, record.questions.length));
  expect(whole.match(/^Question:/gm)).toHaveLength(27);
  expect(whole).toContain('\n27 questions.\n');
});

test('a question about a claim is followed by the claim with its standing and voice', () => {
  const page = drawn(gaps, asked(exampleBriefing()));
  expect(page).toContain(
    'Question: Who says so? An unnamed voice: Shared pilots are seen as a help in fog. ~ perceived\n',
  );
});

test('the column with the reason is left out if all questions have the same reason, and unreviewed questions have an asterisk', () => {
  const briefing = new Briefing(
    exampleFile((file) => Object.assign(file.gaps[0] ?? {}, { proposed: { by: 'rules' } })),
  );
  const own = openQuestions(briefing).filter(({ gap }) => gap !== undefined);
  expect(drawn(gaps, makeGaps(briefing, own))).toBe(`Harbour talks: open questions

Question: How low should the fees be?*
Ask: Norland

1 question.

Next: briefing say fees
Next: briefing who norland
`);
});

test('a spreadsheet has one question per row, with standing, use and voice', () => {
  const { columns, rows } = gaps.table?.(asked(exampleBriefing())) ?? { columns: [], rows: [] };
  expect(columns.join()).toBe('Id,Question,Reason,Ask,About,Standing,Use,Voice,Claims,Proposed');
  expect(rows[0]?.join('|')).toBe('g1|How low should the fees be?|not stated|Norland|Harbour fees|||||');
  expect(rows[5]?.join('|')).toBe(
    '|Who says so?|unnamed||Oil spill, Sudland|alleged|not as fact|an unnamed voice|c5|',
  );
});

test('each question of the built-in briefing is listed once', () => {
  const questions = asked(defaultBriefing()).questions.map(({ question }) => question);
  expect(new Set(questions).size).toBe(questions.length);
});
