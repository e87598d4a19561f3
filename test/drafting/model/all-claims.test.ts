import { expect, test } from 'vitest';
import { draftedText, wordedWith } from './conversation.js';

const claim = (n: number, sentence: number, text: string, more: object = {}) => ({
  n,
  sentence,
  text,
  standing: 'stated',
  hedge: '',
  voice: { kind: 'source', name: '' },
  ...more,
});

const PORT = [
  'Norland port',
  'Lind gave £20 to the schools. She gave an extra £30m for the ferries. The money comes from the state. This helps the islands.',
  'In the northern bays the vote is between Greens and Reds. In southern and rural bays, especially in the South West, it is between Reds and Blues. Lind raised the harbor tax after the vote in May, in which she had pledged not to raise ferry fees.',
  'In April, before the vote, Otto Berg called the tax "mad". He had called it "unfair". The ministry said that fees rose by 2%. On an annual basis, it said, they rose by 8%.',
].join('\n\n');

/** Returns the reasons for refusing a line or a caution about the port. */
async function portReasons(text: string, claims: readonly number[], list: 'lead' | 'open') {
  const berg = { voice: { kind: 'named', name: 'Otto Berg' } };
  const ministry = { voice: { kind: 'named', name: 'The ministry' } };
  const all = [
    claim(1, 3, 'The money for the ferries comes from the state.'),
    claim(2, 5, 'In the northern bays the vote is between Greens and Reds.'),
    claim(
      3,
      6,
      'In southern and rural bays, especially in the South West, the vote is between Reds and Blues.',
    ),
    claim(4, 7, 'Lind raised the harbor tax after the vote in May.'),
    claim(5, 7, 'Before the vote in May, Lind had pledged not to raise ferry fees.'),
    claim(6, 8, 'The tax was "mad".', berg),
    claim(7, 9, 'The tax was "unfair".', berg),
    claim(8, 10, 'Fees rose by 2%.', ministry),
    claim(9, 11, 'On an annual basis, fees rose by 8%.', ministry),
  ];
  const told = { text: 'The ministry says that fees rose by 2%, or 8% a year.', claims: [8, 9] };
  const line = { text, claims };
  const answer = { claims: all, lead: [told, ...(list === 'lead' ? [line] : [])], open: [line] };
  const { parts } = await wordedWith(await draftedText(PORT), JSON.stringify(answer));
  return parts[0]?.brief[list].at(-1)?.reasons;
}

test.each([
  ['The £30m for the ferries comes from the state.', [1]],
  [
    'The vote: Greens against Reds in the northern bays, Reds against Blues in southern and rural bays.',
    [2, 3],
  ],
  [
    'Lind raised the harbor tax after the vote in May, in which she had pledged not to raise ferry fees.',
    [4, 5],
  ],
])(
  'a line is compared with all its claims, and the sentences to which they refer: %s',
  async (text, claims) => {
    expect(await portReasons(text, claims, 'lead')).toEqual([]);
  },
);

test.each([
  ['The £20 for the ferries comes from the state.', [1], "'£20'"],
  ['The £30m for the schools comes from the state.', [1], "'£30m'"],
  ['Lind did not raise the harbor tax after the vote.', [4, 5], 'not raise'],
  ['Fees rose by 2% on an annual basis, the ministry says.', [8, 9], "'2%'"],
])('a line must not exchange what its claims say: %s', async (text, claims, reason) => {
  expect((await portReasons(text, claims, 'lead'))?.join('; ')).toContain(reason);
});

test.each([
  ['These words were said before the vote.', [6, 7]],
  ['The 2% and the 8% are the same rise: the latter is on an annual basis.', [8, 9]],
  ['The money is for ferries, not Greens.', [1]],
  ['"Mad" is Berg’s word.', [6]],
])('a caution may be about the words and figures of the text: %s', async (text, claims) => {
  expect(await portReasons(text, claims, 'open')).toEqual([]);
});

test.each([
  ['These words were said after the vote.', [6, 7], 'who says it (Otto Berg)'],
  ['The 2% and the 8% are the same rise: the former is on an annual basis.', [8, 9], "'2%'"],
  ['The money is for ferries, not Tarsk.', [1], "'Tarsk'"],
  ['"Mad" is Lind’s word.', [6], 'ascribes words to Lind'],
])('a caution about the words and figures of the text must be right: %s', async (text, claims, reason) => {
  expect((await portReasons(text, claims, 'open'))?.join('; ')).toContain(reason);
});
