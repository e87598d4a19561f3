import { Chalk } from 'chalk';
import type { Tone } from '../../document/inline.js';

/** The style of a run of text: a tone of the document, or a part of the page. */
export type Paint = Tone | 'plain' | 'title' | 'heading' | 'command' | 'rule';

/** The style of a clickable address, which has no color. */
export interface LinkPaint {
  readonly target: string;
}

export type Palette = Readonly<Record<Paint, (text: string) => string>>;

/** Returns the styles, which use only the colors of the terminal's theme. Nothing is conveyed by color alone. */
export function paletteFor(color: boolean): Palette {
  const { bold, dim, magenta, red } = color ? new Chalk({ level: 1 }) : COLORLESS;
  return {
    plain: unchanged,
    title: bold,
    heading: bold,
    strong: bold,
    // Only rules are dim, since dim text is unreadable in the Solarized theme.
    quiet: unchanged,
    rule: dim,
    // Only warnings have a color, since the default color is the most readable one on any background.
    firm: unchanged,
    attributed: magenta,
    doubtful: red,
    forbidden: red,
    command: bold,
  };
}

const unchanged = (text: string): string => text;

const COLORLESS = { bold: unchanged, dim: unchanged, magenta: unchanged, red: unchanged };
