import type { Cell } from '../terminal/screen.js';

/**
 * Renders the cells of a terminal as SVG. Each run of words has an explicit width, so that columns align in every font.
 * Frames are drawn as lines instead of characters, so that they connect. The reader's system chooses light or dark
 * mode.
 */
const CELL = { width: 8, height: 17, size: 13.3, base: 12.5 };
const MARGIN = 16;

const FONT = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace";

/**
 * The colors of the background and the text, and the terminal's colors by number. Their contrast with the background is
 * at least 4.5 to 1.
 */
const LIGHT = {
  back: '#ffffff',
  text: '#1f2328',
  1: '#b3261e',
  2: '#116329',
  3: '#7d4e00',
  4: '#0550ae',
  5: '#8250df',
  6: '#0b6377',
};
const DARK = {
  back: '#0d1117',
  text: '#e6edf3',
  1: '#ff8a80',
  2: '#7ee787',
  3: '#e3b341',
  4: '#79c0ff',
  5: '#d2a8ff',
  6: '#76e3ea',
};

/** Maps frame characters to the sides of the cell that they reach: left, right, up, down. */
const FRAME: Readonly<Record<string, string>> = {
  '─': 'lr',
  '│': 'ud',
  '┌': 'rd',
  '┐': 'ld',
  '└': 'ru',
  '┘': 'lu',
  '├': 'rud',
  '┤': 'lud',
  '┬': 'lrd',
  '┴': 'lru',
  '┼': 'lrud',
};

function colors(palette: typeof LIGHT): string {
  const { back, text, ...numbered } = palette;
  const named = Object.entries(numbered).map(([number, color]) => `.c${number}{fill:${color}}`);
  return `rect{fill:${back}}text{fill:${text}}path{stroke:${text}}${named.join('')}`;
}

const STYLE = `text{font:${CELL.size}px ${FONT};white-space:pre}path{fill:none;opacity:.45}rect{stroke:#8b949e;stroke-opacity:.5}.b{font-weight:700}.d{opacity:.68}.u{text-decoration:underline}${colors(LIGHT)}@media (prefers-color-scheme:dark){${colors(DARK)}}`;

function classOf({ color, bold, dim, underlined, isPlain }: Cell): string {
  if (!isPlain || (color !== undefined && !(color in LIGHT)))
    throw new Error(`a cell has a color that pictures do not support: ${color}`);
  const names = [
    color === undefined ? '' : `c${color}`,
    bold ? 'b' : '',
    dim ? 'd' : '',
    underlined ? 'u' : '',
  ];
  return names.filter((name) => name !== '').join(' ');
}

/** Joins neighboring cells with the same attributes. Frame characters and gaps of two or more spaces separate runs. */
function runsOf(cells: readonly Cell[]): { column: number; text: string; style: string }[] {
  const runs: { column: number; text: string; style: string }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const text = cell.text in FRAME ? ' ' : cell.text;
    const style = text === ' ' && last ? last.style : classOf(cell);
    const touches = last && last.style === style && !(text !== ' ' && last.text.endsWith('  '));
    if (touches) last.text += text;
    else runs.push({ column: cell.column, text, style });
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

function textElement({ column, text, style }: ReturnType<typeof runsOf>[number], row: number): string {
  const words = text.trimStart();
  const shown = words.trimEnd();
  const x = MARGIN + (column + text.length - words.length) * CELL.width;
  const y = MARGIN + row * CELL.height + CELL.base;
  const mark = style === '' ? '' : ` class="${style}"`;
  return `<text x="${x}" y="${y}" textLength="${shown.length * CELL.width}"${mark}>${escaped(shown)}</text>`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function frameLines(cells: readonly Cell[], row: number): string {
  return cells
    .flatMap(({ text, column }) => {
      const x = MARGIN + (column + 0.5) * CELL.width;
      const y = MARGIN + (row + 0.5) * CELL.height;
      const arms: Record<string, string> = {
        l: `h${-CELL.width / 2}`,
        r: `h${CELL.width / 2}`,
        u: `v${-CELL.height / 2}`,
        d: `v${CELL.height / 2}`,
      };
      return [...(FRAME[text] ?? '')].map((side) => `M${x} ${y}${arms[side]}`);
    })
    .join('');
}

/** @param title a description of the picture, for people who cannot see it */
export function svgOf(rows: readonly (readonly Cell[])[], columns: number, title: string): string {
  const width = columns * CELL.width + 2 * MARGIN;
  const height = rows.length * CELL.height + 2 * MARGIN;
  const frame = rows.map(frameLines).join('');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...(frame === '' ? [] : [`<path d="${frame}"/>`]),
    ...rows.flatMap((cells, row) => runsOf(cells).map((run) => textElement(run, row))),
    '</svg>',
  ].join('\n')}\n`;
}
