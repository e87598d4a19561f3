import { describe, expect, test } from 'vitest';
import { type DrawnFormat, FORMATS, type FormatName, isDrawn, rendererOf } from '../../src/render/index.js';
import { printed } from '../../src/render/json.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { textWidth } from '../../src/text/width.js';
import { KITCHEN_SINK } from '../support/kitchen-sink.js';

const render = async (format: DrawnFormat, options: Partial<RenderOptions> = {}): Promise<string> =>
  (await rendererOf(format))(KITCHEN_SINK, { width: 80, color: false, unicode: true, ...options });

describe('a document with everything in it', () => {
  const drawings: readonly [name: string, format: DrawnFormat, options?: Partial<RenderOptions>][] = [
    ['terminal-30', 'terminal', { width: 30 }],
    ['terminal-60', 'terminal', { width: 60 }],
    ['terminal-80', 'terminal', { width: 80 }],
    ['terminal-120', 'terminal', { width: 120 }],
    ['terminal-30-color', 'terminal', { width: 30, color: true }],
    ['terminal-60-color', 'terminal', { width: 60, color: true }],
    ['terminal-80-color', 'terminal', { width: 80, color: true }],
    ['terminal-120-color', 'terminal', { width: 120, color: true }],
    ['terminal-80-ascii', 'terminal', { width: 80, unicode: false }],
    ['plain', 'plain'],
    ['markdown', 'markdown'],
  ];

  test.each(drawings)('is rendered as expected: %s', async (name, format, options) => {
    await expect(await render(format, options)).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});

test('the data of a document has the expected form in JSON', async () => {
  await expect(printed(KITCHEN_SINK.data)).toMatchFileSnapshot('expected/json.txt');
});

describe('every document format', () => {
  const formats = (Object.keys(FORMATS) as FormatName[]).filter(isDrawn);

  test.each(formats)('ends with exactly one line break: %s', async (format) => {
    const written = await render(format);
    expect(written).toBe(`${written.trimEnd()}\n`);
  });

  test.each(formats)('has no control characters except line breaks: %s', async (format) => {
    expect(
      (await render(format)).match(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)?.filter(isNoJoiner) ?? [],
    ).toEqual([]);
  });

  /** Excludes the zero-width joiner and non-joiner, which emoji and Persian text need. */
  const isNoJoiner = (character: string) => character !== '\u200d' && character !== '\u200c';
});

describe('color', () => {
  test.each([1, 30, 80, 120])('adds only color at %i columns', async (width) => {
    const withColor = await render('terminal', { width, color: true });
    expect(withColor.replaceAll(/\x1b\[\d+m/g, '')).toBe(await render('terminal', { width }));
  });

  test('uses only the 16 colors of the terminal theme, bold and dim', async () => {
    const sequences = new Set((await render('terminal', { color: true })).match(/\x1b\[[^m]*m/g));
    const codes = [1, 2, 22, 31, 35, 39].map((code) => `\x1b[${code}m`);
    expect([...sequences].sort()).toEqual(codes.sort());
  });
});

describe('a terminal of any width', () => {
  test('shows no line that is too wide, except that a wide character needs two columns', async () => {
    for (let width = 1; width <= 130; width += 1) {
      const lines = (await render('terminal', { width })).split('\n');
      const widest = Math.max(...lines.map(textWidth));
      expect({ width, overrun: Math.max(0, widest - Math.max(2, width)) }).toEqual({ width, overrun: 0 });
    }
  });

  test('shows the same words at 1, 30 and 10,000 columns', async () => {
    const words = async (width: number) =>
      (await render('terminal', { width })).replaceAll(/[\s█▒░│┌┐└┘├┤┬┴┼─]/g, '').length;
    expect([await words(30), (await words(10_000)) > 0]).toEqual([await words(1), true]);
  });

  test('keeps tables within 120 and prose within 88 columns', async () => {
    const lines = (await render('terminal', { width: 10_000 })).split('\n');
    expect(Math.max(...lines.map(textWidth))).toBe(120);
  });
});
