import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile, Gap } from '../../src/briefing/file/schema.js';
import { openQuestions, questionsOnIssue } from '../../src/briefing/questions.js';
import { exampleBriefing, exampleFile } from '../support/example.js';

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

test('questions about missing information come after the gaps of the file', () => {
  expect(asked()).toEqual([
    'g1 | fees | How low should the fees be? | not stated | norland',
    'made | fees sudland | Harbour fees · What is the position of Sudland? | not stated | sudland',
    'made | spill | Oil spill · Has it happened, and when? | not stated | ',
    'made | adviser | an adviser to the minister · Who is meant? | unnamed | ',
    'made | pilots | Who says so? | unnamed | ',
    'made | spill sudland | Who says so? | unnamed | ',
    'made | report | Who wrote the report? | not stated | ',
  ]);
});

describe('a question that a gap already asks is not repeated', () => {
  test.each([
    [
      'what a party wants',
      gap(['fees', 'sudland'], 'What does Sudland say?'),
      'What is the position of Sudland?',
    ],
    ['when an event was', gap(['spill'], 'When was the spill?'), 'Oil spill · Has it happened, and when?'],
    [
      'who an unnamed person is',
      gap(['adviser'], 'Which adviser is it?', { reason: 'unnamed' }),
      'minister · Who is meant?',
    ],
    [
      'who makes a claim',
      gap(['spill'], 'Who alleges this?', { reason: 'unnamed', claims: ['c5'] }),
      'spill sudland | Who says so?',
    ],
    [
      'when an event was, in a gap about its claim',
      gap(['c5'], 'When was that?'),
      'Oil spill · Has it happened, and when?',
    ],
    ['who wrote a source', gap(['report'], 'Who wrote this?'), 'Who wrote the report?'],
  ])('%s', (_, own, question) => {
    expect(asked().filter((line) => line.includes(question))).toHaveLength(1);
    expect(asked((file) => file.gaps.push(own)).filter((line) => line.includes(question))).toEqual([]);
  });
});

describe('a gap that asks something else does not suppress the question', () => {
  test.each([
    [
      'about the issue and the party',
      gap(['fees', 'sudland'], 'Who pays?'),
      'What is the position of Sudland?',
    ],
    [
      'about the party alone',
      gap(['sudland'], 'What does Sudland want?'),
      'What is the position of Sudland?',
    ],
    ['about the event', gap(['spill'], 'How much oil was it?'), 'Oil spill · Has it happened, and when?'],
    ['about the person', gap(['adviser'], 'What does the adviser do?'), 'minister · Who is meant?'],
    [
      'about the speaker of a different claim',
      gap(['spill'], 'Who saw it?', { reason: 'unnamed', claims: ['c4'] }),
      'spill sudland | Who says so?',
    ],
    [
      'about an unnamed speaker, without claims',
      gap(['spill'], 'Who saw it?', { reason: 'unnamed' }),
      'spill sudland | Who says so?',
    ],
    ['about the claim itself', gap(['spill'], 'How?', { claims: ['c5'] }), 'spill sudland | Who says so?'],
    ['about the source', gap(['report'], 'How long is it?'), 'Who wrote the report?'],
  ])('%s', (_, own, question) => {
    expect(asked((file) => file.gaps.push(own)).filter((line) => line.includes(question))).toHaveLength(1);
  });
});

test('a question lists the claims that it is about, and the claims to quote after it', () => {
  const questions = openQuestions(exampleBriefing());
  expect(questions[0]).toEqual({
    gap: 'g1',
    about: ['fees'],
    question: 'How low should the fees be?',
    reason: 'not stated',
    ask: ['norland'],
    claims: [],
  });
  expect(questions.slice(1).map(({ claims, quoted = 'none' }) => `${claims.join(' ')} | ${quoted}`)).toEqual([
    ' | none',
    'c5 | none',
    ' | none',
    'c4 | c4',
    'c5 | c5',
    ' | none',
  ]);
  expect(questions.map(({ ask }) => ask)).toEqual([['norland'], ['sudland'], [], [], [], [], []]);
  const placeless = exampleFile((file) => void Object.assign(file.events[0] ?? {}, { where: undefined }));
  const place = openQuestions(new Briefing(placeless)).find(({ question }) => question.endsWith('Where?'));
  expect(place?.claims).toEqual(['c1']);
});

test('no party to ask is added to a gap that names none', () => {
  const [, own] = openQuestions(
    new Briefing(exampleFile((file) => file.gaps.push(gap(['fees'], 'Who pays?', { claims: ['c3'] })))),
  );
  expect([own?.ask, own?.claims]).toEqual([[], ['c3']]);
});

test('the questions on an issue are its gaps and questions to parties without a position', () => {
  const questions = (id: string) => questionsOnIssue(exampleBriefing(), id).map(({ question }) => question);
  expect([questions('fees'), questions('pilots')]).toEqual([
    ['How low should the fees be?', 'Harbour fees · What is the position of Sudland?'],
    [],
  ]);
});

test('a question about a speaker without a role can be answered by the speaker’s organization', () => {
  const people = (file: BriefingFile) => {
    file.people.push({ id: 'brand', name: 'Ana Brand' });
    file.people.push({ id: 'pilot', unnamed: true, label: 'a pilot', of: 'sudland', claims: ['c4'] });
    file.people.push({ id: 'grey', name: 'Bo Grey', of: 'norland' });
    file.people.push({ id: 'brandt', name: 'A player who says nothing' });
    for (const [index, party] of ['brand', 'grey'].entries())
      Object.assign(file.claims[index] ?? {}, { attribution: { by: 'party', party } });
  };
  const own = (lines: readonly string[]) => lines.filter((line) => /brand|pilot \||grey \|/.test(line));
  expect(own(asked(people))).toEqual([
    'made | brand | Ana Brand · What role? | not stated | ',
    'made | pilot | a pilot · Who is meant? | unnamed | sudland',
    'made | grey | Bo Grey · What role? | not stated | norland',
  ]);
  const answered = (file: BriefingFile) => {
    people(file);
    file.gaps.push(gap(['brand', 'grey'], 'Which office do they hold?'));
  };
  expect(own(asked(answered)).filter((line) => line.includes('What role'))).toEqual([]);
});

test('a question about an unnamed speaker contains the label', () => {
  const label = (file: BriefingFile) =>
    void Object.assign(file.claims[3] ?? {}, { attribution: { by: 'unnamed', label: 'a harbour pilot' } });
  expect(asked(label)).toContain('made | pilots | a harbour pilot · Who is meant? | unnamed | ');
});

test.each([
  [{}, 'Who published and wrote the report, and when?'],
  [{ author: 'Ann Berg' }, 'Who published the report, and when?'],
  [{ published: '2025-02-21' }, 'Who published and wrote the report?'],
  [{ author: 'Ann Berg', publisher: 'Herald' }, 'When was the report published?'],
])('one question covers all missing details of a source: %o', (details, question) => {
  const bare = (file: BriefingFile) =>
    void file.sources.splice(0, 1, { id: 'report', title: 'Talks', kind: 'report', ...details });
  expect(asked(bare).filter((line) => line.includes('| report |'))).toEqual([
    `made | report | ${question} | not stated | `,
  ]);
});

test('nothing is asked about the source of an unreviewed draft', () => {
  const drafted = (file: BriefingFile) => {
    file.sources.splice(0, 1, { id: 'report', title: 'Talks', kind: 'report' });
    for (const claim of file.claims) claim.proposed = { by: 'rules' };
  };
  expect(asked(drafted).filter((line) => line.includes('| report |'))).toEqual([]);
});

test('nobody is asked for the role of a person, or for a speaker, whom rules found and nobody reviewed', () => {
  const drafted = (file: BriefingFile) => {
    Object.assign(file.people[0] ?? {}, { role: undefined, proposed: { by: 'rules' } });
    Object.assign(file.claims[3] ?? {}, {
      attribution: { by: 'unnamed', label: 'a harbour pilot' },
      proposed: { by: 'rules' },
    });
  };
  expect(asked(drafted).filter((line) => /harbour pilot|What role/.test(line))).toEqual([]);
});

test.each([
  ['stop', true],
  ['talks', true],
  ['meeting', true],
  ['visit', true],
  ['call', false],
] as const)('only the missing place of a meeting or visit leads to a question (%s: %s)', (kind, isAsked) => {
  const event = (file: BriefingFile) => void Object.assign(file.events[0] ?? {}, { kind, where: undefined });
  const lines = asked(event).filter((line) => line.includes('Where?'));
  expect(lines).toEqual(isAsked ? ['made | talks | Talks at Port Grey · Where? | not stated | '] : []);
});

test('there is no question about an event that only the rules have found, since the draft has its own', () => {
  const event = (file: BriefingFile) =>
    void Object.assign(file.events[0] ?? {}, {
      proposed: { by: 'rules' },
      when: undefined,
      where: undefined,
    });
  expect(asked(event).filter((line) => line.startsWith('made | talks'))).toEqual([]);
});

test('there is a question about the date of an undated part of a dated event', () => {
  const dinner = (file: BriefingFile) => {
    const { when: _, ...talks } = file.events[0] as BriefingFile['events'][number];
    file.events.push({ ...talks, id: 'dinner', title: 'Dinner', partOf: 'talks' });
  };
  expect(asked(dinner).filter((line) => line.includes('| dinner |'))).toEqual([
    'made | dinner | Dinner · When? | not stated | ',
  ]);
});

test('there is no question about the date of a part of an undated event, but one about the place of a meeting', () => {
  const undated = (file: BriefingFile) => {
    const { when: _, where: __, ...talks } = file.events[0] as BriefingFile['events'][number];
    file.events = [talks, { ...talks, id: 'dinner', title: 'Dinner', kind: 'call', partOf: 'talks' }];
  };
  expect(asked(undated).filter((line) => /talks|dinner/i.test(line.split('|')[1] ?? ''))).toEqual([
    'made | talks | Talks at Port Grey · When? | not stated | ',
    'made | talks | Talks at Port Grey · Where? | not stated | ',
  ]);
});

test('duplicate questions are merged, with all their claims', () => {
  const voices = (file: BriefingFile) => {
    for (const index of [0, 3, 4])
      Object.assign(file.claims[index] ?? {}, { attribution: { by: 'unnamed', label: 'analysts' } });
  };
  const own = openQuestions(new Briefing(exampleFile(voices))).filter(({ question }) =>
    question.startsWith('analysts'),
  );
  expect(own).toEqual([
    {
      about: ['talks', 'pilots', 'spill', 'sudland'],
      question: 'analysts · Who is meant?',
      reason: 'unnamed',
      ask: [],
      claims: ['c1', 'c4', 'c5'],
      quoted: ['c1', 'c4', 'c5'],
    },
  ]);
});

test.each([
  ['United States', 'the United States'],
  ['State Department', 'the State Department'],
  ['Norland', 'Norland'],
])('a question about a position adds an article to a name that needs it: %s', (name, named) => {
  const questions = asked((file) => Object.assign(file.organizations[1] as object, { name }));
  expect(questions[1]).toBe(
    `made | fees sudland | Harbour fees · What is the position of ${named}? | not stated | sudland`,
  );
});
