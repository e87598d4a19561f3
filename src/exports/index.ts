import type { ExportName } from '../render/index.js';
import type { Export } from './export.js';

/** The formats that are made of the whole briefing; each is imported when it is asked for. */
export const EXPORTS: Readonly<Record<ExportName, () => Promise<Export>>> = {
  calendar: async () => (await import('./calendar.js')).calendar,
  jsonld: async () => (await import('./jsonld.js')).jsonld,
};
