import type { Document, DocumentData } from '../document/document.js';
import type { Answer, BriefingRecord, RecordHead } from './answer.js';

/** An answer as a document whose data is the whole record: what renderers draw, and what a walk prints as JSON. */
export function documentOf<Content extends RecordHead>(
  { layout }: Answer<Content>,
  record: Content,
): Document {
  const language = (record as Partial<BriefingRecord>).briefing?.language ?? 'en';
  return { ...layout(record), language, data: record as unknown as DocumentData };
}
