import type { Table } from '../document/document.js';
import type { Pieces } from '../system/streams/pieces.js';
import { printed } from './json.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';
import type { Renderer } from './renderer.js';
import { terminal } from './terminal/terminal.js';

interface About {
  /** For the help: what it is for. */
  readonly description: string;
  /** Of file names, with their dot; the first is the usual one. */
  readonly extensions: readonly string[];
}

/** One way to write answers, and of what it is made. Those that are heavy are imported when they are asked for. */
export type Format = About &
  (
    | { readonly madeOf: 'document'; load(): Promise<Renderer> }
    | { readonly madeOf: 'record'; load(): Promise<(record: unknown) => Pieces> }
    | { readonly madeOf: 'table'; load(): Promise<(table: Table) => Pieces> }
    /** Which function writes it stands in src/exports: a renderer knows no briefings. */
    | { readonly madeOf: 'briefing' }
  );

/** The only list of the formats. */
const LIST = {
  terminal: {
    description: 'aligned and coloured, for a person at a terminal',
    extensions: [],
    madeOf: 'document',
    load: async () => terminal,
  },
  plain: {
    description: 'one value a line, for screen readers and grep',
    extensions: ['.txt'],
    madeOf: 'document',
    load: async () => plain,
  },
  markdown: {
    description: 'GitHub-flavoured Markdown, for documents and tickets',
    extensions: ['.md', '.markdown'],
    madeOf: 'document',
    load: async () => markdown,
  },
  html: {
    description: 'one page for the browser and the printer, which asks for nothing',
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
    description: 'the one table of the answer, for spreadsheets',
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
    description: 'the briefing as open data with the types of schema.org',
    extensions: ['.jsonld'],
    madeOf: 'briefing',
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The names of all formats. */
export type FormatName = keyof typeof LIST;

type MadeOf<What extends Format['madeOf']> = {
  [Name in FormatName]: (typeof LIST)[Name]['madeOf'] extends What ? Name : never;
}[FormatName];

/** The formats that draw documents. */
export type DrawnFormat = MadeOf<'document'>;

/** The formats that are made of a whole briefing. */
export type ExportName = MadeOf<'briefing'>;

export const FORMATS: Readonly<Record<FormatName, Format>> = LIST;

export const rendererOf = (format: DrawnFormat): Promise<Renderer> => LIST[format].load();

/** The format that has this ending of file names, with its dot: `.md`, `.ics`. */
export const formatWithEnding = (ending: string): FormatName | undefined =>
  (Object.keys(FORMATS) as FormatName[]).find((name) => FORMATS[name].extensions.includes(ending));

export const isFormatName = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);

export const isDrawn = (name: FormatName): name is DrawnFormat => FORMATS[name].madeOf === 'document';

export const isExport = (name: FormatName): name is ExportName => FORMATS[name].madeOf === 'briefing';
