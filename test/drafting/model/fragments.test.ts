import { expect, test } from 'vitest';
import { draftedText, wordedWith } from './conversation.js';

const SENTENCES = [
  'Passengers will receive compensation of between 250 euros and 600 euros under the new rules of the European Union.',
  'Previously it ranged from 150 to 300 euros.',
  'Work Secretary Eva Lind announced the departure of the agency chief on 17 November.',
  'Lind was suspended by Norland Air on 25 September.',
  'She said that she had received no warning when she was suspended.',
  'The company raised its dividend to 17 cents, down from 34 cents two years earlier.',
  'Norland Air has to cut between 6,000 and 7,000 jobs and reduce costs by $5 billion a year.',
  'The pilots accepted a pay cut of 32 per cent in February.',
  'Liberal Democrat spokesman Otto Berg said that the cut was "amazing".',
  'Conservative MP Nils Ek said that the prime minister had ignored the United Nations.',
  'The survey asked 1,000 people.',
  'The move would be "profoundly wrong", Ek said.',
];

const TEXT = `Norland law on flights\n\n${SENTENCES.slice(0, 6).join(' ')}\n\n${SENTENCES.slice(6).join(' ')}`;

const said = (text: string, name: string, hedge: object = {}) => ({
  text,
  voice: { kind: 'named', name },
  ...hedge,
});

const CLAIMS = [
  { text: SENTENCES[0], standing: 'planned', hedge: 'will' },
  { text: 'Compensation previously ranged from 150 to 300 euros.' },
  { text: SENTENCES[2] },
  { text: 'Eva Lind was suspended by Norland Air on 25 September.' },
  said('Eva Lind had received no warning when she was suspended.', 'Eva Lind'),
  { text: SENTENCES[5] },
  { text: SENTENCES[6] },
  { text: SENTENCES[7] },
  said('The cut was "amazing".', 'Otto Berg'),
  said('The prime minister had ignored the United Nations.', 'Nils Ek'),
  { text: SENTENCES[10] },
  said('The move would be "profoundly wrong".', 'Nils Ek', { standing: 'expected', hedge: 'would' }),
].map((claim, index) => ({
  n: index + 1,
  sentence: index + 1,
  standing: 'stated',
  hedge: '',
  voice: { kind: 'source', name: '' },
  ...claim,
}));

const reasonsFor = async (line: string, claims: readonly number[], title = 'The figures') => {
  const issues = [{ title, summary: [{ text: line, claims }], claims }];
  const { parts } = await wordedWith(await draftedText(TEXT), JSON.stringify({ claims: CLAIMS, issues }));
  return parts[0]?.brief.summaries[0]?.[0]?.reasons;
};

test.each([
  ['Compensation will be 250 to 600 euros under new EU rules. Previously 150 to 300.', [1, 2]],
  ['17 November: departure announced by Work Secretary Eva Lind.', [3]],
  ['Suspended on 25 September; Lind says without warning.', [4, 5]],
  ['Dividend: 17 cents, down from 34.', [6]],
  ['Job cuts: 6,000-7,000; costs to fall by $5bn a year.', [7]],
  ['Pilots: pay cut of 32% in Feb.', [8]],
  ['Pilots: pay cut in Feb. of 32%.', [8]],
  ['Survey of 1,000 people.', [11]],
  ['Official announcement: 17 November.', [3]],
  ["Norland Air's target: jobs cut by 6,000 to 7,000.", [7]],
  ['Announced by Eva Lind: departure of the agency chief on 17 November.', [3]],
])('a line needs neither a verb nor articles: %s', async (line, claims) => {
  expect(await reasonsFor(line, claims)).toEqual([]);
});

test('a line under a heading about a plan needs no hedge', async () => {
  const line = 'Compensation of 250 to 600 euros.';
  expect(await reasonsFor(line, [1])).toEqual([
    'it is worded more firmly than planned (keep the hedge “will”)',
  ]);
  expect(await reasonsFor(line, [1], 'What is proposed')).toEqual([]);
  expect(
    await reasonsFor('Passengers received compensation of 250 to 600 euros.', [1], 'What is proposed'),
  ).toEqual([
    'it reports as done what is only planned: “Passengers will receive compensation of between 250 euros and 600 euros under the new rules of the European Union.”',
  ]);
});

test.each([
  ['Otto Berg (Lib Dem): "amazing".', [9]],
  ['Berg, Lib Dem spokesman: "amazing".', [9]],
  ['Nils Ek (Tory): the PM had ignored the UN.', [10]],
  ['Nils Ek (Con): "profoundly wrong".', [12]],
  ['Tory MP Nils Ek said that the prime minister had ignored the United Nations.', [10]],
])('a line can shorten names from the text: %s', async (line, claims) => {
  expect(await reasonsFor(line, claims)).toEqual([]);
});

test('the words after a group and a colon can name their own speaker', async () => {
  const line = 'Critics: Nils Ek says that the prime minister had ignored the United Nations.';
  expect(await reasonsFor(line, [10])).toEqual([]);
});

test.each([
  ['Not stated: when the law takes effect.', [1]],
  ['Not named: the agency chief.', [3]],
  ['The text does not say how the cut was measured.', [8]],
  ['No reaction of the pilots is reported.', [8]],
  ['Nothing in the text explains how the cut was measured.', [8]],
])('a line anywhere can say what the text leaves out: %s', async (line, claims) => {
  expect(await reasonsFor(line, claims)).toEqual([]);
});

test.each([
  ['Compensation will be 250 to 700 euros. Previously 150 to 300.', [1, 2], "'700 euros'"],
  ['Compensation paid: 250 to 600 euros.', [1], 'more firmly than planned'],
  ['18 November: departure announced by Work Secretary Eva Lind.', [3], "'18 November'"],
  ['Suspended on 25 September, without warning.', [4, 5], 'who says it (Eva Lind)'],
  ['Dividend: 34 cents, down from 17.', [6], "'34 cents, down from 17'"],
  ['Dividend: 17 cents, up from 34.', [6], "'17 cents, up from 34'"],
  ['Dividend: 34 cents, up from 17.', [6], "'34 cents, up from 17'"],
  ['Job cuts: 6,000-8,000.', [7], "'8,000'"],
  ['Pilots: pay cut of 32% in Jan.', [8], "'Jan.'"],
  ['Nils Ek: the PM had ignored the EU.', [10], "'EU'"],
  ['Otto Berg (Con): "amazing".', [9, 10], 'it says that Otto Berg is Con, but the text does not'],
  ['Not stated: how many people the survey asked.', [11], 'seems to say this'],
  ['The cut was "amazing". The text does not say why.', [9], 'who says it (Otto Berg)'],
  ['Nothing in the text says that Norland Air has to cut jobs.', [7], 'seems to say this'],
  ['Nothing in the text costs the pilots money.', [8], "'Nothing'"],
  ['Mr Lind was suspended by Norland Air on 25 September.', [4], "it calls Eva Lind 'Mr Lind'"],
  ['Not stated: why Ann Other left.', [3], 'names or numbers that are not in the text'],
])('a short line is checked like a sentence: %s', async (line, claims, reason) => {
  expect((await reasonsFor(line, claims))?.join('; ')).toContain(reason);
});

test.each([
  'Revenue: $1.1bn, up from $900m.',
  '18 percent in 2000, up from 6 percent in 1994.',
  'It came 3rd, up from 7th.',
])('a figure is compared with the earlier one in the same unit: %s', async (line) => {
  const { parts } = await wordedWith(
    await draftedText(`Norland figures\n\n${line} The figures of Norland are new.`),
    JSON.stringify({
      claims: [{ ...CLAIMS[0], text: line, standing: 'stated', hedge: '' }],
      lead: [{ text: line, claims: [1] }],
    }),
  );
  expect(parts[0]?.brief.lead[0]?.reasons).toEqual([]);
});
