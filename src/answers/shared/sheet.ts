import type { Table } from '../../document/document.js';
import type { SupportRecord } from './schema.js';

/** The columns of a spreadsheet, as functions that return a cell, by the title of the column. */
type Columns<Entry> = Readonly<Record<string, (entry: Entry) => string | undefined>>;

/** Makes a spreadsheet with one row per entry. Missing values are empty cells. */
export function sheet<Entry>(entries: readonly Entry[], columns: Columns<Entry>): Table {
  const cells = Object.values(columns);
  return {
    columns: Object.keys(columns),
    rows: entries.map((entry) => cells.map((cell) => cell(entry) ?? '')),
  };
}

interface Supported {
  readonly support?: SupportRecord | undefined;
}

export const SUPPORT = {
  Standing: ({ support }: Supported) => support?.standing,
  Use: ({ support }: Supported) => support?.use,
  Voice: ({ support }: Supported) => support?.voice.name,
} as const;

interface Claimed {
  readonly standing: string;
  readonly use: string;
  readonly attributedTo: string;
}

/** The columns for the standing, use and voice of a claim. The voice includes the source. */
export const CLAIM_SUPPORT = {
  Standing: ({ standing }: Claimed) => standing,
  Use: ({ use }: Claimed) => use,
  Voice: ({ attributedTo }: Claimed) => attributedTo,
} as const;
