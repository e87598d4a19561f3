import type { Document } from '../../document/document.js';
import { type Inline, stripParts, type Tone } from '../../document/inline.js';
import { sourcesOf } from '../../document/walk.js';
import { clean } from '../../text/clean.js';
import type { Run } from '../../text/runs.js';
import { textWidth } from '../../text/width.js';
import { wrapRuns } from '../../text/wrap.js';
import type { RenderOptions } from '../renderer.js';
import { markOf, type Signs, signsFor } from './glyphs.js';
import { hyperlink, linkTarget, NO_BREAK, unbrokenDates } from './hyperlink.js';
import { type LinkPaint, type Paint, type Palette, paletteFor } from './palette.js';

export type PaintedRun = Run<Paint | LinkPaint>;

/** The state that the functions of the terminal renderer share. */
export interface Page {
  /** The width for everything except prose. */
  readonly width: number;
  /** The width for prose, which is limited because long lines are hard to read. */
  readonly proseWidth: number;
  /** True if the window is so narrow that records are easier to read than columns. */
  readonly hasCards: boolean;
  readonly palette: Palette;
  readonly signs: Signs;
  /** Returns true if locators need the name of their source. */
  readonly severalSources: () => boolean;
  readonly links: () => boolean;
}

/** In a window of at most this width, tables with narrow columns are shown as records. */
const WIDEST_CARDS = 70;

const WIDEST = 120;
const WIDEST_PROSE = 88;

/** The minimum width of indented text. */
const NARROWEST_INDENTED = 12;

/** @param width the width of the window, or of a column in it */
export function pageFor(document: Document, options: RenderOptions, width = options.width): Page {
  let several: boolean | undefined;
  return {
    width: Math.min(width, WIDEST),
    proseWidth: Math.min(width, WIDEST_PROSE),
    hasCards: options.width <= WIDEST_CARDS,
    palette: paletteFor(options.color),
    signs: signsFor(options.unicode),
    // Computed on demand, since most pages have no locators.
    severalSources: () => (several ??= sourcesOf(document).size > 1),
    links: options.links ?? (() => false),
  };
}

/** Cleans text. All words of the page pass through this function. */
export function run(text: string, paint: Paint = 'plain'): PaintedRun {
  return { text: unbrokenDates(clean(text)), style: paint };
}

/** A hard line break. `run` would convert it to a space. */
export const BREAK: PaintedRun = { text: '\n', style: 'plain' };

export function runsOf(content: readonly Inline[], page: Page): PaintedRun[] {
  const [only] = content;
  if (only && content.length === 1) return inlineRuns(only, page);
  return content.flatMap((inline, index) => inlineRuns(beforeMark(inline, content[index + 1]), page));
}

/** Keeps a mark on the same line as the word before it. */
const beforeMark = (inline: Inline, next: Inline | undefined): Inline =>
  inline.kind === 'text' && (next?.kind === 'standing' || next?.kind === 'strip')
    ? { ...inline, text: inline.text.replace(/ (\(?)$/, `${NO_BREAK}$1`) }
    : inline;

function inlineRuns(inline: Inline, page: Page): PaintedRun[] {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline, page);
    case 'standing':
      return [...standingRuns(inline.standing, inline.tone, page), ...cueRuns(inline.cue, page)];
    case 'strip':
      return stripParts(inline.marks).flatMap(({ tone, after }) => [
        run(markOf(tone, page.signs), tone),
        run(after.replace(' ', NO_BREAK)),
      ]);
    case 'locator':
      return [run(locatorText(inline, page))];
    case 'reference':
      return [run(inline.text)];
    case 'command':
      return [run(inline.command, 'command')];
    case 'link':
      return linkRuns(inline, page);
    case 'absent':
      return [run(inline.text, 'quiet')];
    case 'break':
      return [BREAK];
  }
}

/** Keeps a mark and its word on one line, since a mark alone is meaningless. */
const standingRuns = (standing: string, tone: Tone, { signs }: Page): PaintedRun[] => [
  run(markOf(tone, signs), tone),
  run(`${NO_BREAK}${standing}`),
];

/** If words must not be stated as fact, only the cross before them is colored. */
const textRuns = ({ text, tone }: Extract<Inline, { kind: 'text' }>, { signs }: Page): PaintedRun[] =>
  tone === 'forbidden'
    ? [run(signs.cross, tone), run(`${NO_BREAK}${signs.punctuated(text)}`)]
    : [run(signs.punctuated(text), tone)];

/** Always shows the address, since the text of a link could name a different one. */
function linkRuns({ text, href }: Extract<Inline, { kind: 'link' }>, page: Page): PaintedRun[] {
  const target = page.links() ? linkTarget(href) : undefined;
  const address: PaintedRun = { text: clean(href), style: target === undefined ? 'plain' : { target } };
  return text === href ? [address] : [run(`${text} (`), address, run(')')];
}

const cueRuns = (cue: string | undefined, page: Page): PaintedRun[] =>
  cue === undefined ? [] : [run(` (${quoted(cue, page)})`)];

export const quoted = (words: string, { signs }: Page): string =>
  `${signs.openQuote}${words}${signs.closeQuote}`;

export const locatorText = (place: { readonly source: string; readonly at: string }, page: Page): string =>
  page.severalSources() ? `${place.source} ${place.at}` : place.at;

export const runsWidth = (runs: readonly PaintedRun[]): number =>
  runs.reduce((sum, { text }) => sum + textWidth(text), 0);

export function painted(runs: readonly PaintedRun[], { palette }: Page): string {
  let line = '';
  for (const { text, style } of runs)
    line += typeof style === 'string' ? inPaint(palette[style], text) : hyperlink(text, style.target);
  return line;
}

/** Colors a text. A single space is not colored, so that it can be removed at the end of a line. */
function inPaint(paint: (text: string) => string, text: string): string {
  if (text === NO_BREAK) return ' ';
  return paint(text.includes(NO_BREAK) ? text.replaceAll(NO_BREAK, ' ') : text);
}

export function wrapped(runs: readonly PaintedRun[], width: number, page: Page): string[] {
  return wrapRuns(runs, width).map((line) => painted(line, page));
}

/**
 * Puts text after a marker such as a bullet. Further lines are indented, or repeat the marker. On a narrow
 * page, the marker becomes the first word of the text.
 */
export function hanging(
  marker: PaintedRun,
  runs: readonly PaintedRun[],
  width: number,
  page: Page,
  marked: 'once' | 'on every line' = 'once',
): string[] {
  const indent = textWidth(marker.text) + 1;
  if (width - indent < NARROWEST_INDENTED) return wrapped([marker, run(' '), ...runs], width, page);
  const first = `${painted([marker], page)} `;
  const further = marked === 'once' ? ' '.repeat(indent) : first;
  return wrapped(runs, width - indent, page).map((line, index) => (index === 0 ? first : further) + line);
}

export function indented(runs: readonly PaintedRun[], width: number, page: Page): string[] {
  const indent = width - 2 < NARROWEST_INDENTED ? 0 : 2;
  return wrapped(runs, width - indent, page).map((line) => ' '.repeat(indent) + line);
}

/** Puts as many entries on each line as fit. Lines break only between entries, and no line ends with a separator. */
export function packed(
  entries: readonly (readonly PaintedRun[])[],
  separator: string,
  width: number,
): PaintedRun[] {
  const runs: PaintedRun[] = [];
  let used = 0;
  for (const entry of entries) {
    const wider = used + separator.length + runsWidth(entry);
    const fits = wider <= width;
    if (runs.length > 0) runs.push(fits ? { text: separator, style: 'plain' } : BREAK);
    runs.push(...entry);
    used = runs.length > entry.length && fits ? wider : runsWidth(entry);
  }
  return runs;
}
