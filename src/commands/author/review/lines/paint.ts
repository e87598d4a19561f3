import { styleText } from 'node:util';
import type { Look } from '../../../../system/prompts/theme.js';

/**
 * The role of a piece of text. Color alone never carries meaning: a hedge is also underlined, and named below
 * the sentence.
 */
export type Style = 'content' | 'quiet' | 'hedge' | 'voice' | 'strong' | 'error' | 'question';

const FORMATS: Readonly<Record<Style, Parameters<typeof styleText>[0] | undefined>> = {
  content: undefined,
  quiet: 'dim',
  hedge: ['underline', 'bold'],
  voice: ['cyan', 'underline'],
  strong: 'bold',
  error: 'red',
  question: 'magenta',
};

export interface Paint {
  painted(style: Style, text: string): string;
  /** The bar next to the sentence that the claim comes from. */
  readonly bar: string;
  /** Whether brackets mark the text, since there are no colors. */
  readonly marksBySign: boolean;
  readonly unicode: boolean;
}

export const paintFor = ({ color, unicode }: Look): Paint => ({
  painted: (style, text) => {
    const format = FORMATS[style];
    return !color || format === undefined || text === ''
      ? text
      : styleText(format, text, { validateStream: false } as never);
  },
  bar: unicode ? '│' : '|',
  marksBySign: !color,
  unicode,
});
