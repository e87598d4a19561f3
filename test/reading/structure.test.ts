import { expect, test } from 'vitest';
import { readStructure } from '../../src/reading/structure.js';

const shown = (text: string) =>
  readStructure(text).map(({ kind, at, start, end }) => `${kind} ${at}: ${text.slice(start, end)}`);
const kindOf = (line: string, rest = 'Norland paid the fee on Friday, and the talks go on.') =>
  readStructure(`A headline\n\n${line}\n\n${rest}`)[1]?.kind;

const PROSE = 'Norland paid the fee on Friday, and the talks go on.';

test.each('- |* |+ |– |• |•|● |· |○ |■ |▪ |◦ |‣ |(1) |1) |1. |a) |(a) |(iv) '.split('|'))(
  'a line that starts with %j is a bullet',
  (mark) => {
    const text = `A headline\n\n${PROSE}\n\n${mark}It is likely to rise.\n${mark}It may fall.`;
    expect(shown(text).slice(2)).toEqual(['bullet 0.B1: It is likely to rise.', 'bullet 0.B2: It may fall.']);
  },
);

test.each([
  '-5 degrees were measured in Lindham on Friday.',
  '2031 was the year of the vote.',
  'A. Lind was there on Friday.',
  '*It* was there on Friday.',
  '#fees were on everyone’s lips.',
])('%j is prose', (line) => {
  expect(kindOf(line)).toBe('prose');
});

test.each([
  '## The vote',
  '### The vote ###',
  '**The vote**',
  '__The vote__',
  '1. The vote',
  'The Vote',
  'The vote in Lindham',
])('%j before prose is a heading', (line) => {
  expect(kindOf(line)).toBe('heading');
});

test('numbered lines that follow each other are bullets, not headings', () => {
  expect(shown(`A headline\n\n1. The vote\n2. The fee\n\n${PROSE}`).slice(1, 3)).toEqual([
    'bullet 0.B1: The vote',
    'bullet 0.B2: The fee',
  ]);
});

test.each([
  'Photo: Mara Lind',
  'FILE PHOTO: Ships lie in the harbor of Lindham on May 2.',
  'Ships lie in the harbor. Jane Doe/Getty Images',
  'Image: Jane Doe',
  'Photograph by Jane Doe',
  '© Jane Doe',
  '[Ships lie in the harbor.]',
])('%j is a caption', (line) => {
  expect(kindOf(line)).toBe('caption');
});

test('a short line directly below another line is a caption', () => {
  expect(shown(`A headline\n\n- It may fall.\nOren Hale\n\n${PROSE}`)[2]).toBe('caption 0.C1: Oren Hale');
});

test('short lines without prose after them are captions', () => {
  expect(shown(`A headline\n\n${PROSE}\n\nPorts\n\nShips`).slice(2)).toEqual([
    'caption 0.C1: Ports',
    'caption 0.C2: Ships',
  ]);
});

test('if other headings have marks, a short line without a mark is a caption', () => {
  expect(shown(`A headline\n\nOren Hale\n\n${PROSE}\n\n## The vote\n\n${PROSE}`)[1]).toBe(
    'caption 0.C1: Oren Hale',
  );
});

test.each(['By Jane Doe', 'BY JANE DOE', 'By Jane Doe and Oren Hale, Newsline', 'Reported by Jane Doe'])(
  '%j is a byline',
  (line) => {
    expect(kindOf(line)).toBe('byline');
  },
);

test.each(['By 2050, ports will close.', 'By Friday, all had left.', 'By the end of May it was over.'])(
  '%j is prose',
  (line) => {
    expect(kindOf(line)).toBe('prose');
  },
);

test.each([
  'Published 21 February 2025',
  'Last updated: May 2, 2031, 5:30 p.m.',
  'Thursday, May 7, 2015',
  '2031-05-02',
  'LINDHAM, May 2',
])('%j is a date line', (line) => {
  expect(kindOf(line)).toBe('dateline');
});

test.each([
  ['LINDHAM, Feb. 6 (Newsline) - ', 'LINDHAM, Feb. 6 (Newsline) -'],
  ['LINDHAM — ', 'LINDHAM —'],
  ['LINDHAM (NL) -- ', 'LINDHAM (NL) --'],
  ['Lindham, May 2 — ', 'Lindham, May 2 —'],
  ['Lindham L.D: ', 'Lindham L.D:'],
  ['Thursday, May 7, 2015 ', 'Thursday, May 7, 2015'],
])('%j before the first paragraph is a date line', (start, line) => {
  expect(shown(`A headline\n\n${start}${PROSE}`).slice(1)).toEqual([
    `dateline dateline: ${line}`,
    `prose 0.P1: ${PROSE}`,
  ]);
});

test('a text without a headline begins with prose', () => {
  expect(shown(PROSE)).toEqual([`prose 0.P1: ${PROSE}`]);
});

test('block quotations are distinguished from prose, but numbered together with it', () => {
  expect(shown(`A headline\n\n${PROSE}\n\n> It is over.\n\n${PROSE}`).slice(2, 4)).toEqual([
    'quotation 0.P2: It is over.',
    `prose 0.P3: ${PROSE}`,
  ]);
});

test('the lines of a wrapped paragraph are joined, up to a blank line', () => {
  const wrapped = [
    'Norland and Sudland have agreed on the fees of their',
    'ports, ministers of both sides said on Friday. Mara',
    'Lind signed for Norland.',
    '',
    'The fees fall in June. Two of the ports may close for',
    'good, and a third is for sale.',
  ].join('\n');
  expect(readStructure(`A headline\n\n${wrapped}`).map(({ at }) => at)).toEqual(['title', '0.P1', '0.P2']);
});

test('each line that ends with a period is a paragraph', () => {
  const lines = `${PROSE}\nMara Lind signed for Norland, and Oren Hale for Sudland.\n${PROSE}`;
  expect(readStructure(`A headline\n\n${lines}`).map(({ at }) => at)).toEqual([
    'title',
    '0.P1',
    '0.P2',
    '0.P3',
  ]);
});

test('paragraphs and bullets are numbered separately in each section', () => {
  const text = `A headline\n\n${PROSE}\n\n## One\n\n${PROSE}\n\n- It fell.\n\n## Two\n\n- It rose.`;
  expect(readStructure(text).map(({ at }) => at)).toEqual([
    'title',
    '0.P1',
    '1',
    '1.P1',
    '1.B1',
    '2',
    '2.B1',
  ]);
});
