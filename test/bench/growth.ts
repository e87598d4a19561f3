import type { FormatName } from '../../src/render/index.js';
import { generated } from './generate.js';
import { written } from './program.js';

/** The formats that can hold an agenda: `calendar` holds events only. */
export const FORMATS_MEASURED: readonly FormatName[] = [
  'terminal',
  'plain',
  'markdown',
  'json',
  'csv',
  'jsonld',
  'html',
];

/** A file without white space: indented, 100,000 issues would be larger than what is read. */
export const compactFile = (issues: number): string =>
  written(`${issues}-compact.json`, JSON.stringify(generated(issues)));
