import { json } from './json.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';
import type { Limits, Renderer } from './renderer.js';
import { terminal } from './terminal/terminal.js';

/** One way to write documents. */
export interface Format {
  /** For the help: what it is for. */
  readonly description: string;
  /** Of file names, with their dot; the first is the usual one. */
  readonly extensions: readonly string[];
  load(): Promise<Renderer>;
  /** For a format that cannot hold every document: what it has to leave out of one. */
  limits?(): Promise<Limits>;
}

/** The names of all formats. */
export type FormatName = 'terminal' | 'plain' | 'markdown' | 'html' | 'json' | 'csv' | 'calendar' | 'jsonld';

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
  html: {
    description: 'one page for the browser and the printer, which asks for nothing',
    extensions: ['.html', '.htm'],
    load: async () => (await import('./html/html.js')).html,
  },
  json: {
    description: 'versioned data, for programs',
    extensions: ['.json'],
    load: async () => json,
  },
  csv: {
    description: 'the one table of the answer, for spreadsheets',
    extensions: ['.csv'],
    load: async () => (await import('./exchange/csv.js')).csv,
    limits: async () => (await import('./exchange/csv.js')).csvLimits,
  },
  calendar: {
    description: 'the dated events, for calendars',
    extensions: ['.ics'],
    load: async () => (await import('./exchange/calendar.js')).calendar,
    limits: async () => (await import('./exchange/calendar.js')).calendarLimits,
  },
  jsonld: {
    description: 'open data with the types of schema.org',
    extensions: ['.jsonld'],
    load: async () => (await import('./exchange/jsonld.js')).jsonld,
    limits: async () => (await import('./exchange/jsonld.js')).jsonldLimits,
  },
};

/** The format that has this ending of file names, with its dot: `.md`, `.ics`. */
export const formatWithEnding = (ending: string): FormatName | undefined =>
  (Object.keys(FORMATS) as FormatName[]).find((name) => FORMATS[name].extensions.includes(ending));

export const isFormatName = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);
