import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/model/briefing.js';
import { leaningOn } from '../../src/model/leaning.js';
import { openQuestions } from '../../src/model/questions.js';
import type { BriefingFile, Gap } from '../../src/model/schema.js';
import { exampleBriefing, exampleFile } from '../example.js';

function asked(change: (file: BriefingFile) => void = () => {}): string[] {
  const file = exampleFile();
  change(file);
  return openQuestions(new Briefing(file)).map(
    ({ gap = 'made', about, question, reason, ask }) =>
      `${gap} | ${about.join(' ')} | ${question} | ${reason} | ${ask.join(' ')}`,
  );
}

const gap = (about: string[], question: string, more: Partial<Gap> = {}): Gap => ({
  id: 'g2',
  about,
  question,
  reason: 'not stated',
  ...more,
});

test('what is absent is asked about, behind the gaps of the file', () => {
  expect(asked()).toEqual([
    'g1 | fees | How low should the fees be? | not stated | norland',
    'made | fees sudland | Harbour fees: what does Sudland want? | not stated | sudland',
    'made | spill | Oil spill: whether, and on which date? | not stated | ',
    'made | adviser | Who is meant by “an adviser to the minister”? | unnamed | ',
    'made | pilots | Who sees it so? | unnamed | ',
    'made | spill sudland | Who alleges it? | unnamed | ',
    'made | report | Who wrote the report? | not stated | ',
  ]);
});

describe('what a gap of the file asks already is not asked again', () => {
  test.each([
    ['what a party wants', gap(['fees', 'sudland'], 'What does Sudland say?'), 'what does Sudland want?'],
    ['when it was', gap(['spill'], 'When was the spill?'), 'Oil spill: whether, and on which date?'],
    ['who is meant', gap(['adviser'], 'Which adviser is it?', { reason: 'unnamed' }), 'Who is meant'],
    [
      'whose words they are',
      gap(['spill'], 'Who alleges this?', { reason: 'unnamed', claims: ['c5'] }),
      'Who alleges it?',
    ],
    ['who wrote it', gap(['report'], 'Who wrote this?'), 'Who wrote the report?'],
  ])('%s', (_, own, question) => {
    expect(asked().filter((line) => line.includes(question))).toHaveLength(1);
    expect(asked((file) => file.gaps.push(own)).filter((line) => line.includes(question))).toEqual([]);
  });
});

test('a part of an undated event is not asked about by itself, and a meeting without a place is', () => {
  const undated = (file: BriefingFile) => {
    const { when: _, where: __, ...talks } = file.events[0] as BriefingFile['events'][number];
    file.events = [talks, { ...talks, id: 'dinner', title: 'Dinner', kind: 'call', partOf: 'talks' }];
  };
  expect(asked(undated).filter((line) => /talks|dinner/i.test(line.split('|')[1] ?? ''))).toEqual([
    'made | talks | Talks at Port Grey: on which date? | not stated | ',
    'made | talks | Talks at Port Grey: in which place? | not stated | ',
  ]);
});

test('a claim is leant on by all that would change if it fell', () => {
  const briefing = exampleBriefing();
  const leaning = leaningOn(briefing, briefing.get('claims', 'c3'));
  expect([
    leaning.positions.map(({ id }) => id),
    leaning.issues.map(({ id }) => id),
    leaning.events,
    leaning.summary,
  ]).toEqual([['p1'], ['fees'], [], false]);
  expect(leaningOn(briefing, briefing.get('claims', 'c1'))).toMatchObject({
    summary: true,
    events: [{ id: 'talks' }],
  });
});
