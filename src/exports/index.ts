import type { ExportName } from '../render/index.js';
import type { Export } from './export.js';

/** The formats that export a whole briefing, imported lazily. */
export const EXPORTS: Readonly<Record<ExportName, () => Promise<Export>>> = {
  calendar: async () => (await import('./calendar.js')).calendar,
  jsonld: async () => (await import('./jsonld.js')).jsonld,
};
