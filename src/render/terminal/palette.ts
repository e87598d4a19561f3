import { Chalk } from 'chalk';
import type { Tone } from '../../document/inline.js';

/** The style of a run of text: a tone of the document, or a part of the page. */
export type Paint = Tone | 'plain' | 'title' | 'heading' | 'command' | 'rule';

/** The style of clickable words, which have no color, since their address is visible. */
export interface LinkPaint {
  readonly target: string;
}

export type Palette = Readonly<Record<Paint, (text: string) => string>>;

/**
 * Returns the styles, which use only the terminal's own colors. Color repeats what the words say, so nothing is lost
 * without it.
 */
export function paletteFor(color: boolean): Palette {
  const { bold, dim, magenta, red } = color ? new Chalk({ level: 1 }) : COLORLESS;
  return {
    plain: asItIs,
    title: bold,
    heading: bold,
    strong: bold,
    // Dim text is unreadable in Solarized, which does not matter for a rule.
    quiet: asItIs,
    rule: dim,
    // Only marks that warn have a color, since the default color is the most readable on any background.
    firm: asItIs,
    attributed: magenta,
    doubtful: red,
    forbidden: red,
    command: bold,
  };
}

const asItIs = (text: string): string => text;

const COLORLESS = { bold: asItIs, dim: asItIs, magenta: asItIs, red: asItIs };
