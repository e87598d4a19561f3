import { describe, expect, test } from 'vitest';
import {
  drawFrame,
  keysLine,
  scrolledTo,
  scrolledToCurrent,
} from '../../src/system/prompts/frame/draw-frame.js';
import type { Frame } from '../../src/system/prompts/frame/frame.js';
import { lineFrame } from '../../src/system/prompts/frame/line-frame.js';
import { keyName } from '../../src/system/prompts/type-ahead.js';
import { textWidth } from '../../src/text/width.js';

const LOOK = { color: false, unicode: true };

const frame = (count: number): Frame => ({
  place: 'here',
  above: { left: '3/12 claims', right: 'trip.json' },
  lines: () => Array.from({ length: count }, (_, index) => `line ${index + 1}`),
  keys: [
    { key: 'y', word: 'accept', stays: true },
    { key: 'e', word: 'edit' },
    { key: 'v', word: 'voice' },
    { key: '?', word: '', stays: true },
    { key: 'q', word: 'quit', stays: true },
  ],
  note: 'Undone.',
});

const rows = (count: number, size: { columns: number; rows: number }, first = 0) =>
  drawFrame(frame(count), size, first, LOOK).rows;

describe('a frame', () => {
  test('keeps everything in the same row, however short the text is', () => {
    expect(rows(2, { columns: 41, rows: 10 })).toEqual([
      '3/12 claims                    trip.json',
      '────────────────────────────────────────',
      'line 1',
      'line 2',
      '',
      '',
      '',
      '',
      'Undone.',
      'y accept · e edit · v voice · ? · q quit',
    ]);
  });

  test('shortens the longest label of the permanent keys, so that the last ones can be read', () => {
    const keys = [
      { key: 'r', word: 'take: the whole sentence', stays: true },
      { key: 'q', word: 'quit', stays: true },
    ] as const;
    expect(keysLine(keys, false, 26, LOOK)).toBe('r take: the whol… · q quit');
    expect(keysLine(keys, false, 26, { ...LOOK, unicode: false })).toBe('r take: the wh... - q quit');
  });

  test('has a progress bar before the words in the top line if the bar fits', () => {
    const above = (columns: number) =>
      drawFrame(
        { ...frame(1), above: { bar: '━──', left: '1/3  At a glance' } },
        { columns, rows: 9 },
        0,
        LOOK,
      ).rows[0];
    expect([above(40), above(21), above(20)]).toEqual([
      '━── 1/3  At a glance',
      '━── 1/3  At a glance',
      '1/3  At a glance',
    ]);
  });

  test('shows a part of a long text, and notes that there is more', () => {
    expect(rows(9, { columns: 60, rows: 9 }, 2)).toEqual([
      '3/12 claims                                       trip.json',
      '───────────────────────────────────────────────────────────',
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      'line 7',
      'Undone.',
      'space more · y accept · e edit · v voice · ? · q quit',
    ]);
  });

  test('never scrolls beyond the last page', () => {
    const { first, hasMore } = drawFrame(frame(9), { columns: 60, rows: 9 }, 100, LOOK);
    expect([first, hasMore]).toEqual([4, false]);
  });

  test('leaves out the line of keys and the line below the head if the window has few rows', () => {
    expect(rows(9, { columns: 30, rows: 4 })).toEqual([
      '3/12 claims         trip.json',
      'line 1',
      'line 2',
      'Undone.',
    ]);
  });

  test('shows the message above the keys in a window of eight rows', () => {
    expect(rows(9, { columns: 20, rows: 8 }).slice(-3)).toEqual(['line 5', 'Undone.', 'space · y · ? · q']);
    const { note: _, ...silent } = frame(9);
    expect(drawFrame(silent, { columns: 20, rows: 8 }, 0, LOOK).rows.slice(-2)).toEqual([
      'line 6',
      'space · y · ? · q',
    ]);
  });

  test.each([1, 2, 10, 40, 80, 200])('is never wider or taller than a window of %i columns', (columns) => {
    for (const height of [1, 3, 8, 24]) {
      const drawn = drawFrame({ ...frame(30), lines: () => [] }, { columns, rows: height }, 0, LOOK);
      expect(drawn.rows.length).toBe(height);
      for (const row of drawn.rows.slice(0, -1))
        expect(textWidth(row)).toBeLessThanOrEqual(Math.max(1, columns));
    }
  });

  test('leaves out keys that do not fit, except the permanent ones', () => {
    expect(keysLine(frame(1).keys, false, 24, LOOK)).toBe('y accept · ? · q quit');
    expect(keysLine(frame(1).keys, false, 32, { color: false, unicode: false })).toBe(
      'y accept - e edit - ? - q quit',
    );
  });

  test('scrolls with its further keys as long as there is more to see', () => {
    const named: Frame = { ...frame(9), scrollKeys: ['enter'] };
    const size = { columns: 60, rows: 9 };
    const [top, end] = [drawFrame(named, size, 0, LOOK), drawFrame(named, size, 4, LOOK)];
    expect([scrolledTo('enter', top, named), scrolledTo('enter', end, named)]).toEqual([4, undefined]);
    expect(scrolledTo('enter', top, frame(9))).toBeUndefined();
  });

  test('has scroll keys only in directions with more to see', () => {
    const drawn = drawFrame(frame(20), { columns: 60, rows: 9 }, 0, LOOK);
    expect(['space', 'down', 'up', 'pageup', 'y'].map((key) => scrolledTo(key, drawn, frame(20)))).toEqual([
      4,
      1,
      undefined,
      undefined,
      undefined,
    ]);
    const last = drawFrame(frame(20), { columns: 60, rows: 9 }, 99, LOOK);
    expect(['space', 'end', 'up', 'home'].map((key) => scrolledTo(key, last, frame(20)))).toEqual([
      undefined,
      undefined,
      14,
      0,
    ]);
  });

  test('scrolls when a key for the whole text is pressed before the end of the text has been shown', () => {
    const list = { ...frame(20), afterAll: { keys: ['y'], lines: () => 20 } };
    const begin = drawFrame(list, { columns: 60, rows: 9 }, 0, LOOK);
    const end = drawFrame(list, { columns: 60, rows: 9 }, 99, LOOK);
    expect([begin, end].map((drawn) => scrolledTo('y', drawn, list))).toEqual([4, undefined]);
  });

  test('keeps the line with the cursor visible, and does not scroll with the arrow keys', () => {
    const list = (line: number) => ({ ...frame(20), current: () => line });
    const drawn = drawFrame(list(0), { columns: 60, rows: 9 }, 0, LOOK);
    expect(scrolledTo('down', drawn, list(0))).toBeUndefined();
    expect([0, 3, 4, 19].map((line) => scrolledToCurrent(list(line), 60, 0, drawn.height))).toEqual([
      0, 0, 1, 16,
    ]);
    expect(scrolledToCurrent(list(2), 60, 9, drawn.height)).toBe(1);
  });
});

test('a key is passed on as its name or as the character that it types', () => {
  const presses = [
    { name: 'return', sequence: '\r' },
    { name: 'y', sequence: 'y' },
    { name: 'a', sequence: 'A', shift: true },
    { name: 'escape', sequence: '\u001b' },
    { name: 'x', meta: true, sequence: '\u001bx' },
    { name: 'd', ctrl: true, sequence: '\u0004' },
    { name: 'f1', sequence: '\u001bOP' },
    { sequence: '?' },
  ];
  expect(presses.map(keyName)).toEqual(['enter', 'y', 'A', 'escape', undefined, 'ctrl-d', undefined, '?']);
});

test('a frame that is shown line by line lists the keys once, and each key is followed by Enter', async () => {
  const said: string[] = [];
  const typed = ['e', '', 'q'];
  const got: string[] = [];
  const desk = {
    say: (text: string) => void said.push(text),
    askLine: async (prompt: string) => {
      said.push(prompt);
      return typed.shift() ?? 'q';
    },
  };
  const result = await lineFrame(desk, frame(2), async (key) => {
    got.push(key);
    return key === 'q' ? { leave: 'left' } : { show: frame(1) };
  });
  expect(result).toBe('left');
  expect(got).toEqual(['e', 'enter', 'q']);
  expect(said).toEqual([
    '\n3/12 claims, trip.json\nline 1\nline 2\nUndone.',
    'Choose y accept, e edit, v voice, ?, q quit:',
    '\n3/12 claims, trip.json\nline 1\nUndone.',
    'Choose y accept, ?, q quit:',
    'Undone.',
    'Choose y accept, ?, q quit:',
  ]);
});
