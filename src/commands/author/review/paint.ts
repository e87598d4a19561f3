import { styleText } from 'node:util';
import type { Look } from '../../../system/prompts/theme.js';

/** What a stretch of text is. Nothing hangs on the color alone: a hedge is underlined, and named below the sentence. */
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
  /** Beside the sentence that the claim is made of. */
  readonly bar: string;
  /** Whether marks are signs, since there are no colors. */
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
