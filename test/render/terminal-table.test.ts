import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column, table } from '../../src/document/build.js';
import type { Inline, Tone } from '../../src/document/inline.js';
import { terminal } from '../../src/render/terminal/terminal.js';
import { clean } from '../../src/text/clean.js';
import { textWidth } from '../../src/text/width.js';
import { drawn } from './drawn.js';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '#',
        ' ',
        '│',
        '文',
        '1',
        '\ufe0f',
        '\u20e3',
        '\u200d',
        '👩',
        '🇨',
        '\u0301',
        'नि',
        `क${'ा'.repeat(40)}`,
        '\u1100',
        '\u1161',
        '\u11a8',
        '\n',
        'long',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
const tone = fc.option(fc.constantFrom<Tone>('firm', 'strong', 'quiet'), { nil: undefined });
const cell = fc.array(
  fc
    .record({ text: words, tone })
    .map(({ text, tone }): Inline => (tone ? { kind: 'text', text, tone } : { kind: 'text', text })),
  { maxLength: 3 },
);
/** Widths of windows in which three columns fit. In narrower windows, rows become records. */
const width = fc.integer({ min: 66, max: 130 });

function draw(labels: readonly string[], rows: readonly (readonly Inline[])[][], columns: number): string[] {
  const block = table(
    '',
    labels.map((label, index) => column(label, index === 0 ? 'fit' : 'fill')),
    rows,
  );
  return drawn(terminal, [block], { width: columns, color: true }).split('\n').slice(2, -1);
}

test('no line of a table is wider than the window, whatever its contents', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
      width,
      (rows, columns) => {
        const widths = draw(['a', 'b', 'c'], rows, columns).map(textWidth);
        expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
      },
    ),
    { numRuns: 300 },
  );
});

test('no character of a cell is lost', () => {
  const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');
  fc.assert(
    fc.property(cell, width, (content, columns) => {
      const lines = draw(['b'], [[content]], columns).slice(2);
      const shown = lines.map((line) => line.replaceAll(/\x1b\[\d+m/g, '')).join('');
      const meant = content.map((inline) => (inline.kind === 'text' ? clean(inline.text) : '')).join('');
      expect(withoutSpaces(shown)).toBe(withoutSpaces(meant));
    }),
    { numRuns: 300 },
  );
});
