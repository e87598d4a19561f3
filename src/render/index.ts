import { json } from './json.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';
import type { Renderer } from './renderer.js';
import { terminal } from './terminal.js';

/** One way to write documents. */
export interface Format {
  /** For the help: what it is for. */
  readonly description: string;
  /** Of file names, with their dot; the first is the usual one. */
  readonly extensions: readonly string[];
  load(): Promise<Renderer>;
}

/** The names of all formats. */
export type FormatName = 'terminal' | 'plain' | 'markdown' | 'json';

/** The only list of the formats. Those that are heavy are imported when they are asked for. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  terminal: {
    description: 'aligned and coloured, for a person at a terminal',
    extensions: [],
    load: async () => terminal,
  },
  plain: {
    description: 'one value a line, for screen readers and grep',
    extensions: ['.txt'],
    load: async () => plain,
  },
  markdown: {
    description: 'GitHub-flavoured Markdown, for documents and tickets',
    extensions: ['.md', '.markdown'],
    load: async () => markdown,
  },
  json: {
    description: 'versioned data, for programs',
    extensions: ['.json'],
    load: async () => json,
  },
};

export const isFormatName = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);
