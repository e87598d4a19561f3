import { expect, test } from 'vitest';
import { draftedText, wordedWith } from './conversation.js';

const SENTENCES = [
  'Norland Air has dropped a plan to close its base.',
  'Norland Air had said that staff would be moved from May.',
  'Eva Lind promised to build 20 schools.',
  'Visitors who stay a year or more will have to undergo a test.',
  'Children would not have to pay a fee for tests unless they arrived by ship.',
  'Otto Berg accused Lind of cheating voters.',
  'Fees are forecast to rise by 3 percent.',
  'The ministry said that the harbor would be closed.',
  'Arriving visitors will be tested.',
];

const said = (name: string, standing: string, hedge: string) => ({
  ...{ standing, hedge },
  voice: { kind: 'named', name },
});

const CLAIMS = [
  { text: SENTENCES[0] },
  { text: 'Staff would be moved from May.', ...said('Norland Air', 'planned', 'would be') },
  { text: SENTENCES[2], standing: 'planned', hedge: 'promised' },
  { text: SENTENCES[3], standing: 'planned', hedge: 'will have to' },
  { text: SENTENCES[4], standing: 'planned', hedge: 'would not have to' },
  { text: 'Eva Lind is cheating voters.', ...said('Otto Berg', 'alleged', 'accused') },
  { text: SENTENCES[6], standing: 'expected', hedge: 'are forecast to' },
  { text: 'The harbor would be closed.', ...said('The ministry', 'planned', 'would be') },
  { text: 'Arriving visitors will be tested.', standing: 'planned', hedge: 'will be' },
].map((claim, index) => ({
  n: index + 1,
  sentence: index + 1,
  standing: 'stated',
  hedge: '',
  voice: { kind: 'source', name: '' },
  ...claim,
}));

const LEAD = [{ text: 'Norland Air has dropped a plan to close its base.', claims: [1] }];

const reasonsFor = async (title: string, line: string, claims: readonly number[]) => {
  const issues = [{ title, summary: [{ text: line, claims }], claims }];
  const reply = JSON.stringify({ claims: CLAIMS, lead: LEAD, issues });
  const { parts } = await wordedWith(await draftedText(`Norland news\n\n${SENTENCES.join(' ')}`), reply);
  return parts[0]?.brief.summaries[0]?.[0]?.reasons;
};

test.each([
  ['What Lind promised', 'Education: 20 schools.', [3]],
  ['What Lind promised', '20 schools to be built.', [3]],
  ['Who would be tested', 'Visitors who stay a year or more: a test.', [4]],
  ['WHO WOULD BE TESTED', 'Children: no fee for tests, unless they arrive by ship.', [5]],
  ['The plan', 'Staff would be moved from May.', [2]],
  ['What Berg alleges', 'Lind cheats voters.', [6]],
  ['The figures', 'Forecast for fees: a rise of 3 percent.', [7]],
])(
  'a line needs neither the hedge nor the speaker that its heading shows: %s, %s',
  async (title, line, claims) => {
    expect(await reasonsFor(title, line, claims)).toEqual([]);
  },
);

test.each([
  ['What happened in May', '20 schools.', [3], 'more firmly than planned'],
  ['What Lind promised', 'Education has 20 schools.', [3], 'more firmly than planned'],
  ['What Lind promised', '20 schools were built.', [3], 'more firmly than planned'],
  ['Who would be tested', 'Visitors who stay a month or more: a test.', [4], "'a month or'"],
  ['Who would be tested', 'Children: a fee for tests.', [5], "leaves out 'not'"],
  ['Who would be tested', 'Children: no fee, also if they arrive by ship.', [5], "leaves out 'unless'"],
  ['Who would be tested', 'Departing visitors: a test.', [9], "'Departing'"],
  ['The plan', 'The harbor would be closed.', [8], 'who says it (ministry)'],
  ['The base', 'Staff would be moved from May.', [2], 'who says it (Norland Air)'],
  ['What Berg alleges', 'Lind was found to be cheating voters.', [6], 'more firmly than alleged'],
  ['The figures', 'Fees: a rise of 3 percent.', [7], 'more firmly than expected'],
])(
  'a line is refused if its heading does not show what it leaves out: %s, %s',
  async (title, line, claims, reason) => {
    expect((await reasonsFor(title, line, claims))?.join('; ')).toContain(reason);
  },
);
