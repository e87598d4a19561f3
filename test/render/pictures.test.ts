import { describe, expect, test } from 'vitest';
import { inlines } from '../../src/document/build.js';
import type { Block, Document } from '../../src/document/document.js';
import type { BarsPicture, MatrixPicture, TimelinePicture } from '../../src/document/pictures.js';
import { FORMATS, type FormatName } from '../../src/render/index.js';

/** Pictures as text: each says all that it shows in words, without colour, narrow or wide, few things or many. */

const drawn = async (block: Block, format: FormatName, width = 80, unicode = true): Promise<string> => {
  const document: Document = {
    title: 'T',
    language: 'en',
    data: { kind: 'test', version: 1 },
    blocks: [block],
  };
  const render = await FORMATS[format].load();
  return `\n${render(document, { width, color: false, unicode }).split('\n').slice(2).join('\n')}`;
};

const bars = (times: number): BarsPicture => ({
  kind: 'bars',
  label: 'How firm',
  subject: 'Issue',
  bars: ['Harbour fees', 'Pilots and fog'].map((label, index) => ({
    label: inlines(label),
    parts: [
      { name: 'stated', count: (3 + index) * times, tone: 'firm' },
      { name: 'likely', count: 2 * times, tone: 'attributed' },
      { name: 'alleged', count: times, tone: 'doubtful' },
    ],
  })),
  key: [
    { tone: 'firm', words: 'freely' },
    { tone: 'attributed', words: 'with attribution' },
    { tone: 'doubtful', words: 'not as fact' },
  ],
});

const matrix = (issues: number): MatrixPicture => ({
  kind: 'matrix',
  label: 'Who is tied to which issue',
  rowSubject: 'Who',
  columnSubject: 'Issues',
  columns: Array.from({ length: issues }, (_, index) => ({
    number: String(index + 1),
    label: inlines(`Issue ${index + 1}`),
  })),
  rows: [
    {
      label: inlines('Norland'),
      ties: [
        { column: 0, words: 'position: stated', tone: 'firm' },
        { column: issues - 1, words: 'position: likely', tone: 'attributed' },
      ],
    },
    {
      label: inlines('Sudland'),
      ties: [
        { column: 0, words: 'position: alleged', tone: 'doubtful' },
        { column: 1, words: 'position not stated', tone: 'quiet' },
        { column: issues - 1, words: 'named' },
      ],
    },
  ],
  key: [{ tone: 'firm', words: 'has a position' }, { words: 'is named' }],
});

const timeline: TimelinePicture = {
  kind: 'timeline',
  label: '',
  phases: [
    {
      name: 'What came before',
      sign: 'past',
      moments: [
        {
          when: inlines('2031-04-02'),
          what: inlines('Storm'),
          standing: [{ kind: 'standing', standing: 'stated', tone: 'firm' }],
          at: [{ kind: 'locator', source: 'report', at: '0.P1.s1' }],
        },
      ],
    },
    {
      name: 'Not confirmed',
      sign: 'open',
      moments: [
        {
          when: [{ kind: 'absent', text: 'not stated' }],
          what: inlines('Second talks'),
          standing: [{ kind: 'standing', standing: 'pending', tone: 'doubtful' }],
          at: [],
        },
      ],
    },
  ],
};

describe('bars', () => {
  test('have one cell a claim, and their standings in words', async () => {
    expect(await drawn(bars(1), 'terminal')).toMatchInlineSnapshot(`
      "
      How firm
      Harbour fees    ███▒▒░   3 stated, 2 likely, 1 alleged
      Pilots and fog  ████▒▒░  4 stated, 2 likely, 1 alleged

      █ freely, ▒ with attribution, ░ not as fact
      "
    `);
  });
  test('are to scale where one cell a claim would be too long, and lose no standing', async () => {
    expect(await drawn(bars(30), 'terminal')).toMatchInlineSnapshot(`
      "
      How firm
      Harbour fees    ████████▒▒▒▒▒░░     90 stated, 60 likely, 30 alleged
      Pilots and fog  ███████████▒▒▒▒▒░░  120 stated, 60 likely, 30 alleged

      █ freely, ▒ with attribution, ░ not as fact
      "
    `);
  });
  test('stand above their words in a narrow window, and are drawn in ASCII where need be', async () => {
    expect(await drawn(bars(1), 'terminal', 40, false)).toMatchInlineSnapshot(`
      "
      How firm
      Harbour fees
      ###==.
        3 stated, 2 likely, 1 alleged
      Pilots and fog
      ####==.
        4 stated, 2 likely, 1 alleged

      # freely, = with attribution,
      . not as fact
      "
    `);
  });
  test('are words alone for a screen reader', async () => {
    expect(await drawn(bars(1), 'plain')).toMatchInlineSnapshot(`
      "
      How firm

      Harbour fees: 6 (3 stated, 2 likely, 1 alleged)
      Pilots and fog: 7 (4 stated, 2 likely, 1 alleged)
      "
    `);
  });
  test('are a table in Markdown', async () => {
    expect(await drawn(bars(1), 'markdown')).toMatchInlineSnapshot(`
      "
      **How firm**

      | Issue | Claims | Standing |
      | --- | ---: | --- |
      | Harbour fees | 6 | 3 stated, 2 likely, 1 alleged |
      | Pilots and fog | 7 | 4 stated, 2 likely, 1 alleged |
      "
    `);
  });
});

describe('the matrix of who is tied to what', () => {
  test('is a grid of marks, each of which the key explains', async () => {
    expect(await drawn(matrix(3), 'terminal')).toMatchInlineSnapshot(`
      "
      Who is tied to which issue
               1  2  3
      Norland  ●     ◐
      Sudland  ○  –  ·

      1 Issue 1 · 2 Issue 2 · 3 Issue 3

      ● has a position, · is named
      "
    `);
  });
  test('says in words who is tied to what where the grid would be wider than the window', async () => {
    expect(await drawn(matrix(90), 'terminal')).toMatchInlineSnapshot(`
      "
      Who is tied to which issue
      Norland  Issue 1 (position: stated)
               Issue 90 (position: likely)
      Sudland  Issue 1 (position: alleged)
               Issue 2 (position not stated)
               Issue 90 (named)
      "
    `);
  });
  test('is words alone for a screen reader', async () => {
    expect(await drawn(matrix(3), 'plain')).toMatchInlineSnapshot(`
      "
      Who is tied to which issue

      Who: Norland
      Issues: Issue 1 (position: stated); Issue 3 (position: likely)

      Who: Sudland
      Issues: Issue 1 (position: alleged); Issue 2 (position not stated); Issue 3 (named)
      "
    `);
  });
  test('is a table in Markdown', async () => {
    expect(await drawn(matrix(3), 'markdown')).toMatchInlineSnapshot(`
      "
      **Who is tied to which issue**

      | Who | Issues |
      | --- | --- |
      | Norland | Issue 1 (position: stated)<br>Issue 3 (position: likely) |
      | Sudland | Issue 1 (position: alleged)<br>Issue 2 (position not stated)<br>Issue 3 (named) |
      "
    `);
  });
});

describe('the timeline', () => {
  test('marks by shape what has happened and what is not confirmed', async () => {
    expect(await drawn(timeline, 'terminal')).toMatchInlineSnapshot(`
      "
      What came before
      ■ 2031-04-02  Storm (● stated, 0.P1.s1)

      Not confirmed
      □ not stated  Second talks (○ pending)
      "
    `);
  });
  test('does so in ASCII', async () => {
    expect(await drawn(timeline, 'terminal', 80, false)).toMatchInlineSnapshot(`
      "
      What came before
      * 2031-04-02  Storm (+ stated, 0.P1.s1)

      Not confirmed
      . not stated  Second talks (! pending)
      "
    `);
  });
  test('names the phase of every event in Markdown', async () => {
    expect(await drawn(timeline, 'markdown')).toMatchInlineSnapshot(`
      "
      | Phase | When | What | Standing | In the source |
      | --- | --- | --- | --- | --- |
      | What came before | 2031-04-02 | Storm | ● **stated** | \`0.P1.s1\` |
      | Not confirmed | not stated | Second talks | ○ **pending** |  |
      "
    `);
  });
});
