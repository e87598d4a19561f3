import type { Table } from '../document/document.js';
import { printed } from './json.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';
import type { Renderer } from './renderer.js';
import { terminal } from './terminal/terminal.js';

interface About {
  /** The purpose of the format, shown in the help. */
  readonly description: string;
  /** The file extensions, with the dot. The first is the default. */
  readonly extensions: readonly string[];
}

/** An output format. `madeOf` is the input of the function that `load` imports. Large renderers are imported lazily. */
export type Format = About &
  (
    | { readonly madeOf: 'document'; load(): Promise<Renderer> }
    | { readonly madeOf: 'record'; load(): Promise<(record: unknown) => string> }
    | { readonly madeOf: 'table'; load(): Promise<(table: Table) => string> }
    /** Written by src/exports, since renderers do not have access to briefings. */
    | { readonly madeOf: 'briefing' }
  );

const LIST = {
  terminal: {
    description: 'aligned and colored, for a person at a terminal',
    extensions: [],
    madeOf: 'document',
    load: async () => terminal,
  },
  plain: {
    description: 'one value per line, for screen readers and grep',
    extensions: ['.txt'],
    madeOf: 'document',
    load: async () => plain,
  },
  markdown: {
    description: 'GitHub Flavored Markdown, for documents and tickets',
    extensions: ['.md', '.markdown'],
    madeOf: 'document',
    load: async () => markdown,
  },
  html: {
    description: 'one self-contained page for the browser and the printer',
    extensions: ['.html', '.htm'],
    madeOf: 'document',
    load: async () => (await import('./html/html.js')).html,
  },
  json: {
    description: 'versioned data, for programs',
    extensions: ['.json'],
    madeOf: 'record',
    load: async () => printed,
  },
  csv: {
    description: 'the table in the output, for spreadsheets',
    extensions: ['.csv'],
    madeOf: 'table',
    load: async () => (await import('./csv.js')).csv,
  },
  calendar: {
    description: 'the dated events of the briefing, for calendars',
    extensions: ['.ics'],
    madeOf: 'briefing',
  },
  jsonld: {
    description: 'the briefing as linked data with schema.org types',
    extensions: ['.jsonld'],
    madeOf: 'briefing',
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof LIST;

type MadeOf<What extends Format['madeOf']> = {
  [Name in FormatName]: (typeof LIST)[Name]['madeOf'] extends What ? Name : never;
}[FormatName];

export type DrawnFormat = MadeOf<'document'>;

export type ExportName = MadeOf<'briefing'>;

export const FORMATS: Readonly<Record<FormatName, Format>> = LIST;

export const rendererOf = (format: DrawnFormat): Promise<Renderer> => LIST[format].load();

export const formatWithExtension = (extension: string): FormatName | undefined =>
  (Object.keys(FORMATS) as FormatName[]).find((name) => FORMATS[name].extensions.includes(extension));

export const isFormatName = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);

export const isDrawn = (name: FormatName): name is DrawnFormat => FORMATS[name].madeOf === 'document';

export const isExport = (name: FormatName): name is ExportName => FORMATS[name].madeOf === 'briefing';
