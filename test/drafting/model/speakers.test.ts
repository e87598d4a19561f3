import { expect, test } from 'vitest';
import { draftedText, wordedWith } from './conversation.js';

const TEXT = [
  'Norland Air in dispute over photographs',
  'Flight attendant Eva Lind said on Monday that she was suspended without warning. A Norland Air spokesperson confirmed that Lind was no longer an employee. The spokesperson for Norland Air said that there were "very clear rules" about photographs. "I never meant to harm the company," Lind said.',
  'Labour minister Otto Berg said that the rules may change in June. Nils Ek, a Tory on the committee, was "amazed" by the delay. Ek added that "no date was ever given". Norland Air flew 200 planes in 2003, up from 150. The committee meets in May.',
].join('\n\n');

const voiced = (kind: string, name: string) => ({ voice: { kind, name } });
const LIND = voiced('named', 'Eva Lind');
const AIRLINE = voiced('unnamed', 'a Norland Air spokesperson');
const EK = voiced('named', 'Nils Ek');

const claim = (n: number, sentence: number, text: string, more: object = {}) => ({
  n,
  sentence,
  text,
  standing: 'stated',
  hedge: '',
  ...voiced('source', ''),
  ...more,
});

const CLAIMS = [
  claim(1, 1, 'Eva Lind was suspended without warning.', LIND),
  claim(2, 2, 'Eva Lind was no longer an employee.', AIRLINE),
  claim(3, 3, 'There were "very clear rules" about photographs.', AIRLINE),
  claim(4, 4, '"I never meant to harm the company."', LIND),
  claim(5, 5, 'The rules may change in June.', {
    standing: 'possible',
    hedge: 'may',
    ...voiced('named', 'Otto Berg'),
  }),
  claim(6, 6, 'Nils Ek was "amazed" by the delay.', EK),
  claim(7, 7, '"No date was ever given."', EK),
  claim(8, 8, 'Norland Air flew 200 planes in 2003, up from 150.'),
  claim(9, 9, 'The committee meets in May.'),
];

/** The lead introduces the airline and Lind, to whom headings refer. */
const LEAD = [
  { text: 'Norland Air confirms that Eva Lind is no longer an employee.', claims: [2] },
  { text: 'Lind says that she was suspended without warning.', claims: [1] },
];

const reasonsFor = async (line: string, claims: readonly number[], title = 'What happened') => {
  const issues = [{ title, summary: [{ text: line, claims }], claims }];
  const reply = JSON.stringify({ claims: CLAIMS, lead: LEAD, issues });
  const { parts } = await wordedWith(await draftedText(TEXT), reply);
  return parts[0]?.brief.summaries[0]?.[0]?.reasons;
};

test.each([
  ['Nils Ek (Tory): "amazed"; "no date was ever given".', [6, 7]],
  ['Ek, a Tory on the committee: "amazed". "No date was ever given."', [6, 7]],
  ['Norland Air: there are "very clear rules"; Lind is no longer an employee.', [2, 3]],
  ['Labour: the rules may change in June.', [5]],
  ['Lind: she was suspended without warning. Norland Air: she is no longer an employee.', [1, 2]],
  ['Planes: 200 in 2003, up from 150.', [8]],
  ['Lind: she was suspended without warning. Norland Air flew 200 planes in 2003.', [1, 8]],
])('what follows a speaker’s name and a colon is said by that speaker: %s', async (line, claims) => {
  expect(await reasonsFor(line, claims)).toEqual([]);
});

test.each([
  [
    'a different speaker before the colon',
    'Otto Berg: "amazed"; "no date was ever given".',
    [6, 7],
    'it does not say who says it (Nils Ek)',
  ],
  ['a party to which the speaker does not belong', 'Labour: "no date was ever given".', [7], 'to Labour'],
  [
    'another speaker’s words after a semicolon',
    'Ek: "amazed"; "I never meant to harm the company".',
    [6, 4],
    'to Ek',
  ],
  [
    'another speaker’s words in a second sentence',
    'Ek: "amazed". There were "very clear rules" about photographs.',
    [6, 3],
    'very clear rules',
  ],
  [
    'a statement of the text itself',
    'Ek: the committee meets in May.',
    [9],
    '“The committee meets in May.” to Ek',
  ],
  ['a colleague in the same party', 'Otto Berg (Labour): the ferry may change in May.', [9], 'Otto Berg'],
  ['a party that the text does not mention', 'Otto Berg (Tory): the rules may change.', [5], 'Berg is Tory'],
  ['the party of somebody else', 'Nils Ek (Labour): "amazed".', [5, 6], 'Ek is Labour'],
  ['a missing hedge', 'Otto Berg: the rules change in June.', [5], 'more firmly than possible'],
  [
    'the text’s words about somebody else',
    'Otto Berg: Lind was suspended without notice.',
    [1],
    'to Otto Berg',
  ],
  ['somebody else’s action', 'Otto Berg: Norland Air flew 200 planes in 2003.', [8], 'to Otto Berg'],
  ['a speaker without a claim', 'The union: "amazed".', [6], 'who says it (Nils Ek)'],
])('a line with a colon after the speaker is refused because of %s', async (_name, line, claims, reason) => {
  expect((await reasonsFor(line, claims))?.join('; ')).toContain(reason);
});

test('the author of the article is the source', async () => {
  const line = 'The author says that Norland Air flew 200 planes in 2003, up from 150.';
  expect(await reasonsFor(line, [8])).toEqual([]);
});

test.each([
  ['Norland Air’s position', 'Confirms only that Lind is no longer an employee.', [2]],
  ['WHAT NORLAND AIR SAYS', 'Says there are "very clear rules" about photographs.', [3]],
  ['The airline’s answer', 'It says that there were "very clear rules" about photographs.', [3]],
  ['Her side', '"I never meant to harm the company."', [4]],
  ['What Lind said', '"I never meant to harm the company."', [4]],
  ['How Labour replies', 'The rules may change in June.', [5]],
  ['What it says about pictures', 'There were "very clear rules" about photographs.', [3]],
  ['Otto Berg', 'He says that the rules may change in June.', [5]],
  ['What Lind said (in a letter)', '"I never meant to harm the company."', [4]],
  ['What the party says (Otto Berg)', 'The rules may change in June.', [5]],
  ['EVA LIND', '"I never meant to harm the company."', [4]],
  ['Norland Air’s position', 'Lind says that she was suspended without warning.', [1]],
  ['Lind on her employer', '"I never meant to harm the company."', [4]],
  ['Lind on her employer', 'She was suspended without warning.', [1]],
  ['LIND ON HER EMPLOYER', 'To Norland Air: "I never meant to harm the company."', [4]],
  [
    'Lind on her employer',
    'Norland Air’s promises are not for her: "I never meant to harm the company."',
    [4],
  ],
  ['Otto Berg on rules', 'The rules may change in June. Nils Ek says that he was "amazed".', [5, 6]],
  ['Norland Air’s position', 'NA spokesperson: Lind is no longer an employee.', [2]],
  ['Norland Air’s position', 'Norland Air flew 200 planes in 2003, up from 150.', [8]],
])('a line under a heading for one speaker is said by that speaker: %s, %s', async (title, line, claims) => {
  expect(await reasonsFor(line, claims, title)).toEqual([]);
});

test.each([
  ['Norland Air’s position', '"I never meant to harm the company."', [4], 'to Norland Air'],
  ['Norland Air’s position', 'Says she was suspended without warning.', [1], 'to Norland Air'],
  ['Norland Air', '"I never meant to harm the company."', [4], 'who says it (Eva Lind)'],
  ['Norland Air’s position', 'She was suspended without warning.', [1], 'to Norland Air'],
  ['Her side', 'There were "very clear rules" about photographs.', [3], 'who says it (a Norland Air'],
  ['Her side', 'Confirms that there were "very clear rules" about photographs.', [3], 'to Eva Lind'],
  ['What Ek said', 'The rules may change in June.', [5], 'who says it (Otto Berg)'],
  ['What the party says (in a letter)', 'The rules may change in June.', [5], 'who says it (Otto Berg)'],
  ['What Labour says (to Nils Ek)', 'There was "no date".', [7], 'who says it (Nils Ek)'],
  ['What Labour says (Nils Ek)', 'No date was ever given.', [7], 'who says it (Nils Ek)'],
  ['What Ek says (Otto Berg)', 'No date was ever given.', [7], 'who says it (Nils Ek)'],
  ['What Ek said', 'It meets in May.', [9], 'to Ek'],
  ['Ek on Ms Lind', '"I never meant to harm the company."', [4], 'who says it (Eva Lind)'],
  ['Ek on Ms Lind', 'To Norland Air: "I never meant to harm the company."', [4], 'who says it (Eva Lind)'],
  ['Rules on photographs', 'There were "very clear rules".', [3], 'who says it (a Norland Air'],
  ['What is proposed', 'Otto Berg: the rules change in June.', [5], 'more firmly than possible'],
  ['How Labour replies', 'The rules will change in June.', [5], 'more firmly than possible'],
  ['Lind and Norland Air', '"I never meant to harm the company."', [4], 'who says it (Eva Lind)'],
  ['What Lind said', 'Otto Berg never meant to harm the company.', [4], 'Otto Berg'],
])('a line under the heading of another speaker is refused: %s, %s', async (title, line, claims, reason) => {
  expect((await reasonsFor(line, claims, title))?.join('; ')).toContain(reason);
});

test('a sentence of the lead need not name a speaker whom the next one names', async () => {
  const lead = [
    { text: 'Eva Lind was suspended without warning.', claims: [1] },
    { text: 'Lind said so on Monday.', claims: [1] },
    { text: 'Eva Lind is no longer an employee.', claims: [2] },
  ];
  const { parts } = await wordedWith(await draftedText(TEXT), JSON.stringify({ claims: CLAIMS, lead }));
  expect(parts[0]?.brief.lead.map(({ reasons }) => reasons)).toEqual([
    [],
    [],
    ['it does not say who says it (a Norland Air spokesperson)'],
  ]);
});
