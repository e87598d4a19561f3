import { expect, test } from 'vitest';
import { negated } from '../../../src/checking/meaning/compare/negation/negation.js';
import { nameBookOf } from '../../../src/checking/meaning/names/name-book-of.js';
import { readMeanings } from '../../../src/checking/meaning/read-meaning.js';
import {
  contradictedByAll,
  isNewDenial,
  movedToOtherWords,
  oppositeTopic,
  segmentsOf,
} from '../../../src/drafting/model/brief/sentence/segments.js';

const BOOK = nameBookOf(undefined);
const read = (sentences: readonly string[]) => readMeanings(sentences, BOOK);

test('a line is divided at its punctuation and at contrasting conjunctions', () => {
  expect(segmentsOf('Fees: up 2%, or more, but Lind left. Ek stayed; Berg came.')).toEqual([
    'Fees',
    'up 2%',
    'or more',
    'Lind left.',
    'Ek stayed',
    'Berg came.',
  ]);
});

const TAX = [
  'Lind increased harbor contributions after the 2001 campaign.',
  'During the 2001 campaign, Lind had pledged not to increase ferry fees.',
];

test.each([
  ['Lind increased harbor contributions, having pledged not to increase ferry fees.', false],
  ['Lind increased ferry fees, having pledged not to increase harbor contributions.', true],
  ['Lind increased harbor contributions, having pledged not to increase them.', true],
  ['Lind had pledged not to increase harbor contributions.', true],
])('a denial is new if its segment is not about the claim that has the denial: %s', async (line, isNew) => {
  const [claims, segments, [said]] = await Promise.all([read(TAX), read(segmentsOf(line)), read([line])]);
  const [denial] = claims.flatMap((claim) => (said === undefined ? [] : negated(said, claim)));
  expect(denial && isNewDenial(denial, segments, claims, BOOK)).toBe(isNew);
});

test.each([
  ['Fees rose in the northern bays', []],
  ['Fees rose in the southern bays', ["it says 'southern', but the source says 'northern'"]],
])('a segment is refused if all claims about the same thing contradict it: %s', async (line, reasons) => {
  const claims = await read(['Fees rose in the northern bays.', 'Fees fell in the southern bays.']);
  const [segment] = await read([line]);
  expect(segment && contradictedByAll(segment, claims)).toEqual(reasons);
});

test.each([
  ['the fall of 0.5% is on an annual basis', []],
  ['the fall of about 0.51% is on an annual basis', []],
  ['the fall of 0.1% is on an annual basis', ["it says '0.1%', but the source says '0.5%'"]],
  ['the fall of 0.1% is new', []],
])('a figure must belong to the claim that has the words around it: %s', async (line, reasons) => {
  const claims = await read(['Output had a fall of 0.1%.', 'On an annual basis, the fall was 0.5%.']);
  const [segment] = await read([line]);
  expect(segment && movedToOtherWords(segment, claims)).toEqual(reasons);
});

test.each([
  ['Jailed ferry sailors', 'The ferry sailors are free.', ["it says 'Jailed', but the source says 'free'"]],
  ['Jailed ferry sailors', 'The ferry sailors support the day “Free Ek”.', []],
])(
  'a label must not contradict its claim, but words of names do not count: %s, %s',
  async (label, text, reasons) => {
    const [topic, claim] = await read([label, text]);
    expect(topic && claim && oppositeTopic(topic, [claim])).toEqual(reasons);
  },
);
