import { Chalk } from 'chalk';
import type { Tone } from '../../document/inline.js';

/** The style of a run of text: a tone of the document, or a part of the page. */
export type Paint = Tone | 'plain' | 'title' | 'heading' | 'command';

/** Clickable words, drawn plainly, since the address is also visible. */
export interface LinkPaint {
  readonly target: string;
}

export type Palette = Readonly<Record<Paint, (text: string) => string>>;

/**
 * Only the terminal's own colors, so that they suit its background. Color only repeats what words say, so
 * nothing is lost without it.
 */
export function paletteFor(color: boolean): Palette {
  if (!color) return COLOURLESS;
  const chalk = new Chalk({ level: 1 });
  return {
    plain: asItIs,
    title: chalk.bold,
    heading: chalk.bold,
    strong: chalk.bold,
    quiet: chalk.dim,
    // Color only for warnings; what is reported as a fact has its mark and its word.
    firm: asItIs,
    // Yellow is not readable on a light background.
    attributed: chalk.magenta,
    doubtful: chalk.red,
    forbidden: chalk.red,
    command: chalk.cyan,
  };
}

const asItIs = (text: string): string => text;

const COLOURLESS: Palette = {
  plain: asItIs,
  title: asItIs,
  heading: asItIs,
  strong: asItIs,
  quiet: asItIs,
  firm: asItIs,
  attributed: asItIs,
  doubtful: asItIs,
  forbidden: asItIs,
  command: asItIs,
};
