import { Chalk } from 'chalk';
import type { Tone } from '../../document/inline.js';

/** How a stretch of text is drawn: a tone of the document, or a part of the page. */
export type Paint = Tone | 'plain' | 'title' | 'heading' | 'command' | 'rule';

/** Words that open an address: drawn plainly, since the address stands there for all to read. */
export interface LinkPaint {
  readonly target: string;
}

export type Palette = Readonly<Record<Paint, (text: string) => string>>;

/**
 * Only the terminal's own colours, so that its owner's choice of background holds. Colour adds to words that are there
 * anyway: without it nothing is lost.
 */
export function paletteFor(color: boolean): Palette {
  if (!color) return COLOURLESS;
  const chalk = new Chalk({ level: 1 });
  return {
    plain: asItIs,
    title: chalk.bold,
    heading: chalk.bold,
    strong: chalk.bold,
    // Dim words cannot be read in Solarized; a rule need not be.
    quiet: asItIs,
    rule: chalk.dim,
    // Color only where it warns, and for marks alone: no color is as readable on every background as the owner's own.
    firm: asItIs,
    attributed: chalk.magenta,
    doubtful: chalk.red,
    forbidden: chalk.red,
    command: chalk.bold,
  };
}

const asItIs = (text: string): string => text;

const COLOURLESS: Palette = {
  plain: asItIs,
  title: asItIs,
  heading: asItIs,
  strong: asItIs,
  quiet: asItIs,
  rule: asItIs,
  firm: asItIs,
  attributed: asItIs,
  doubtful: asItIs,
  forbidden: asItIs,
  command: asItIs,
};
