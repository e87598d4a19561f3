import { describe, expect, test } from 'vitest';
import { inReadingOrder, type PdfLine } from '../../../src/reading/input/pdf/columns.js';
import { joinLines, wordsInside } from '../../../src/reading/input/pdf/hyphens.js';
import { withoutRunningHeads } from '../../../src/reading/input/pdf/page-furniture.js';
import { paragraphsOf, styleOf } from '../../../src/reading/input/pdf/paragraphs.js';
import type { Segment } from '../../../src/reading/input/pdf/segments.js';

describe('two lines are joined:', () => {
  const words = wordsInside([
    'the air-quality cleanup',
    'the administration said',
    'a minister and an operator',
  ]);

  test.each([
    ['the prime minis-', 'ter said', 'the prime minister said'],
    ['the ex-', 'minister said', 'the ex-minister said'],
    ['for ex-', 'ample', 'for example'],
    ['a 14-', 'year-old boy', 'a 14-year-old boy'],
    ['a 14-year-', 'old boy', 'a 14-year-old boy'],
    ['the Sino-', 'American talks', 'the Sino-American talks'],
    ['in 2019-', '20', 'in 2019-20'],
    ['an air-', 'quality rule', 'an air-quality rule'],
    ['the admin-', 'istration', 'the administration'],
    ['a state-', 'owned bank', 'a state-owned bank'],
    ['a self-', 'portrait', 'a self-portrait'],
    ['set by the type\u2010', 'setter', 'set by the typesetter'],
    ['a soft\u00ad', 'ness', 'a softness'],
    ['he left -', 'at last', 'he left - at last'],
    ['the next', 'line', 'the next line'],
  ])('“%s” and “%s” as “%s”', (line, next, joined) => expect(joinLines(line, next, words)).toBe(joined));
});

const segment = (text: string, x: number, y: number, width: number): Segment => ({
  text,
  x,
  right: x + width,
  y,
  size: 10,
  font: 'f',
});
const column = (name: string, x: number, from: number, count: number): Segment[] =>
  Array.from({ length: count }, (_, index) => segment(`${name}${index + 1}`, x, from - 12 * index, 200));

describe('reading order', () => {
  const textsOf = (segments: readonly Segment[]) =>
    inReadingOrder(segments)
      .flat()
      .map(({ text }) => text);

  test('is the left column, then the right column, up to the next line that spans both', () => {
    const page = [
      ...column('right', 320, 700, 6),
      segment('headline', 100, 740, 420),
      ...column('left', 100, 700, 6),
      segment('across', 100, 600, 420),
      ...column('lower left', 100, 580, 5),
      ...column('lower right', 320, 580, 5),
    ];
    const names = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
    expect(textsOf(page)).toEqual([
      'headline',
      ...names('left', 6),
      ...names('right', 6),
      'across',
      ...names('lower left', 5),
      ...names('lower right', 5),
    ]);
  });

  test('is row by row in a table', () => {
    const cells = Array.from({ length: 6 }, (_, row) => [
      segment(`${row}a`, 100, 700 - 12 * row, 40),
      segment(`${row}b`, 320, 700 - 12 * row, 40),
    ]).flat();
    expect(textsOf(cells)).toEqual(cells.map(({ text }) => text));
  });
});

test('running heads and page numbers are removed; text at the top of a single page is kept', () => {
  const page = (number: number, own: string) => ({
    segments: [
      segment(`The Ledger, page ${number}`, 100, 770, 80),
      segment(own, 100, 750, 200),
      segment('body', 100, 400, 200),
      segment(`${number}`, 300, 20, 10),
    ],
    width: 600,
    height: 800,
    bottom: 0,
  });
  const texts = withoutRunningHeads([page(1, 'One'), page(2, 'Two'), page(3, 'Three')]).map((segments) =>
    segments.map(({ text }) => text),
  );
  expect(texts).toEqual([
    ['One', 'body'],
    ['Two', 'body'],
    ['Three', 'body'],
  ]);
});

test('the first row of a table is not a heading, even in a different font', () => {
  const line = (text: string, y: number, font: string): PdfLine => ({
    ...segment(text, 100, y, 60),
    ...{ font, left: 100, edge: 400, column: 0, page: 0 },
  });
  const lines = [
    line('The ferry is free until Friday.', 700, 'f'),
    line('Day | Cars', 660, 'bold'),
    line('Monday | 14,000', 648, 'f'),
  ];
  const blocks = paragraphsOf(lines, styleOf(lines, false));
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'The ferry is free until Friday.'],
    ['paragraph', 'Day | Cars'],
    ['paragraph', 'Monday | 14,000'],
  ]);
});
