import { Chalk } from 'chalk';
import type { Tone } from '../../document/inline.js';

/** The style of a run of text: a tone of the document, or a part of the page. */
export type Paint = Tone | 'plain' | 'title' | 'heading' | 'command' | 'rule';

/** Clickable words, without a style, since the address is also visible. */
export interface LinkPaint {
  readonly target: string;
}

export type Palette = Readonly<Record<Paint, (text: string) => string>>;

/**
 * Uses only the terminal's own colors, so that they suit its background. Color only repeats what the words say, so
 * nothing is lost without it.
 */
export function paletteFor(color: boolean): Palette {
  if (!color) return COLORLESS;
  const chalk = new Chalk({ level: 1 });
  return {
    plain: asItIs,
    title: chalk.bold,
    heading: chalk.bold,
    strong: chalk.bold,
    // Dim text is unreadable in Solarized, which does not matter for a rule.
    quiet: asItIs,
    rule: chalk.dim,
    // Color is used only for warnings, and only for marks: the default color is the most readable on any background.
    firm: asItIs,
    attributed: chalk.magenta,
    doubtful: chalk.red,
    forbidden: chalk.red,
    command: chalk.bold,
  };
}

const asItIs = (text: string): string => text;

const COLORLESS: Palette = {
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
