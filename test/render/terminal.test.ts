import { describe, expect, test } from 'vitest';
import {
  column,
  fact,
  facts,
  heading,
  list,
  next,
  notice,
  paragraph,
  table,
} from '../../src/document/build.js';
import type { Block } from '../../src/document/document.js';
import type { ClaimLine } from '../../src/document/inline.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { terminal } from '../../src/render/terminal/terminal.js';
import { ALLEGED_CLAIM } from '../support/kitchen-sink.js';
import { drawn } from './drawn.js';

const lines = (blocks: Block[], options: Partial<RenderOptions> = {}): string[] =>
  drawn(terminal, blocks, options).split('\n');

const claim: ClaimLine = ALLEGED_CLAIM;

describe('the page', () => {
  test('begins with the title, and each heading is directly above its contents', () => {
    expect(lines([heading(2, 'On the table'), paragraph('Much.'), paragraph('More.')])).toEqual([
      'Harbour',
      '',
      'On the table',
      'Much.',
      '',
      'More.',
      '',
    ]);
  });

  test('is only the title if there is nothing else', () => {
    expect(lines([paragraph(''), next(), notice('firm', [])])).toEqual(['Harbour', '']);
  });

  test('shows ‘none’ in place of an empty list, table or list of claims, and if there are no facts', () => {
    const blocks = [
      list([]),
      table('People', [column('Name', 'fit')], []),
      facts(),
      { kind: 'claims', claims: [] } as const,
    ];
    expect(lines(blocks)).toEqual(['Harbour', '', 'none', '', 'People', 'none', '', 'none', '', 'none', '']);
  });
});

describe('a claim', () => {
  test('is shown with its standing, voice, hedge, place and remarks', () => {
    expect(lines([{ kind: 'claims', claims: [claim] }])).toEqual([
      'Harbour',
      '',
      '○ alleged    A shipping firm took gravel from the quay.',
      '             c38 · an unnamed voice, in the article · hedge “alleged” · 3.P2.s1',
      '             Elsewhere it is taken for granted.',
      '',
    ]);
  });

  test('is shown below its standing in a narrow window', () => {
    expect(lines([{ kind: 'claims', claims: [claim] }], { width: 39, unicode: false })).toEqual([
      'Harbour',
      '',
      '! alleged',
      '  A shipping firm took gravel from the',
      '  quay.',
      '  c38 - an unnamed voice, in the',
      '  article - hedge "alleged" - 3.P2.s1',
      '  Elsewhere it is taken for granted.',
      '',
    ]);
  });

  test('names its source if the document has several sources', () => {
    const other = { ...claim, id: 'c39', source: 'minutes', cue: undefined, remarks: [] };
    expect(lines([{ kind: 'claims', claims: [claim, other] }]).slice(3)).toEqual([
      '             c38 · an unnamed voice, in the article · hedge “alleged” · article',
      '             3.P2.s1',
      '             Elsewhere it is taken for granted.',
      '○ alleged    A shipping firm took gravel from the quay.',
      '             c39 · an unnamed voice, in the article · minutes 3.P2.s1',
      '',
    ]);
  });
});

describe('facts', () => {
  test('have their values one below the other, in one column', () => {
    expect(lines([facts(fact('Places', 'Shanghai', 'Beijing'), fact('Agreed'))]).slice(2)).toEqual([
      'Places  Shanghai',
      '        Beijing',
      'Agreed  not stated',
      '',
    ]);
  });
});

describe('a table', () => {
  const people = table(
    'People',
    [column('Name', 'fit'), column('Office', 'fill'), column('Claims', 'fit', 'right')],
    [
      ['王毅', 'foreign minister', '12'],
      [
        'Ada Lindqvist',
        'chair of the board that looks after the old harbour and its one remaining crane',
        '3',
      ],
    ],
  );

  test('is at most as wide as the window, with wrapped words and aligned numbers', () => {
    expect(lines([people], { width: 60 }).slice(2)).toEqual([
      'People',
      'Name           Office                                 Claims',
      '─'.repeat(60),
      '王毅           foreign minister                           12',
      'Ada Lindqvist  chair of the board that looks after         3',
      '               the old harbour and its one remaining',
      '               crane',
      '',
    ]);
  });

  test('has no label if the heading says the same', () => {
    expect(lines([heading(2, 'People'), people]).slice(2, 4)).toEqual([
      'People',
      'Name           Office                                                     Claims',
    ]);
  });

  test('has blank lines between rows if the first column does not show where a row begins', () => {
    const wrapping = table('', [column('Who wants what', 'fill')], [['one '.repeat(20)], ['two']]);
    expect(lines([wrapping], { width: 60, unicode: false }).slice(2)).toEqual([
      'Who wants what',
      '-'.repeat(60),
      'one one one one one one one one one one one one one one one',
      'one one one one one',
      '',
      'two',
      '',
    ]);
  });

  test('becomes records in a narrow window', () => {
    expect(lines([people], { width: 30 }).slice(2)).toEqual([
      'People',
      'Name: 王毅',
      'Office: foreign minister',
      'Claims: 12',
      '',
      'Name: Ada Lindqvist',
      'Office: chair of the board',
      '  that looks after the old',
      '  harbour and its one',
      '  remaining crane',
      'Claims: 3',
      '',
    ]);
  });

  test('shows a cell completely even if it is taller than the window', () => {
    const words = Array.from({ length: 250 }, (_, index) => `word${index}`);
    const cell = words.flatMap((word) => [word, { kind: 'break' } as const]).slice(0, -1);
    expect(lines([table('', [column('Words', 'fit')], [[cell]])]).slice(2)).toEqual([
      'Words',
      '───────',
      ...words,
      '',
    ]);
  });
});

describe('the hint for the next command', () => {
  const commands = next('briefing issue taiwan', 'briefing people');

  test('is on one line if it fits', () => {
    expect(lines([commands]).slice(2)).toEqual(['Next: briefing issue taiwan · briefing people', '']);
  });

  test('is wrapped between commands, and within a command only if the command is wider than the window', () => {
    expect(lines([commands], { width: 22 }).slice(2)).toEqual([
      'Next: briefing issue',
      '      taiwan',
      '      briefing people',
      '',
    ]);
  });
});

describe('color', () => {
  test('makes the title and commands bold, and never conveys anything that the words do not', () => {
    const words = [
      { kind: 'standing', standing: 'stated', tone: 'firm' },
      ' or ',
      { kind: 'command', command: 'briefing gaps' },
    ] as const;
    expect(lines([paragraph(words)], { color: true })).toEqual([
      '\x1b[1mHarbour\x1b[22m',
      '',
      '● stated or \x1b[1mbriefing gaps\x1b[22m',
      '',
    ]);
  });
});

test('at up to 70 columns, rows become records if a column would be narrower than a long word', () => {
  const row = ['Middle East and Iran', 'Antony Blinken here', 'to use its influence with Iran', '● likely'];
  const columns = [column('A', 'fit'), column('B', 'fit'), column('C', 'fill'), column('D', 'fit')];
  const drawn = (width: number) => lines([table('', columns, [row])], { width })[2];
  expect(drawn(72)).toMatch(/^A {21}B {20}C/);
  expect(drawn(70)).toBe('A: Middle East and Iran');
});

describe('words that belong together', () => {
  const linesOf = (width: number, ...blocks: Block[]) => lines(blocks, { width }).slice(2, -1);
  const standing = { kind: 'standing', standing: 'stated', tone: 'firm' } as const;
  const strip = { kind: 'strip', marks: [{ tone: 'firm' }] } as const;

  test('include a word and the mark or strip after it', () => {
    const sentence = paragraph(['They met in the harbor. ', standing, ' ', strip]);
    expect(linesOf(30, sentence)).toEqual(['They met in the', 'harbor. ● stated ●']);
  });

  test('include the parts of a date', () => {
    const [spoken, written] = ['They meet on 20 May 2031 again.', 'They meet on May 20, 2031 again.'];
    expect(linesOf(20, paragraph(spoken))).toEqual(['They meet on', '20 May 2031 again.']);
    expect(linesOf(20, paragraph(written))).toEqual(['They meet on', 'May 20, 2031 again.']);
  });
});

describe('ASCII', () => {
  test('replaces separators, quotation marks and symbols, but no letters', () => {
    const words = paragraph([
      '“Zürich” · two ',
      { kind: 'standing', standing: 'likely', tone: 'attributed' },
    ]);
    expect(lines([words], { unicode: false })[2]).toBe('"Zürich" - two ~ likely');
  });
});

describe('a wide window', () => {
  const section = (name: string): Block[] => [
    heading(1, name),
    facts(...Array.from({ length: 9 }, (_, index) => fact(`${name} ${index + 1}`, 'fees'))),
  ];
  const wide = (blocks: Block[], width = 160) => lines(blocks, { width });

  test('shows two columns, each beginning with a heading, and the hints below both', () => {
    const drawn = wide([...section('Left'), ...section('Right'), next('briefing gaps')]);
    expect(drawn[2]).toBe(`LEFT${' '.repeat(78)}RIGHT`);
    expect(drawn[11]).toBe(`Left 9  fees${' '.repeat(70)}Right 9  fees`);
    expect(drawn.slice(12)).toEqual(['', 'Next: briefing gaps', '']);
  });

  test('shows one column if there is too little or too much text, or if the window is narrower', () => {
    const [short, long] = [section('Left'), Array.from({ length: 12 }, () => section('Long')).flat()];
    expect(wide(short)[2]).toBe('LEFT');
    expect(wide(long)[2]).toBe('LONG');
    expect(wide([...section('Left'), ...section('Right')], 139)[2]).toBe('LEFT');
  });
});
