import type { Document } from '../document/document.js';
import type { Answer, BriefingRecord, RecordHead } from './answer.js';

/** What renderers draw of an answer. */
export function documentOf<Content extends RecordHead>(
  { layout }: Answer<Content>,
  record: Content,
): Document {
  const language = (record as Partial<BriefingRecord>).briefing?.language ?? 'en';
  const { kind, version } = record;
  return { ...layout(record), language, data: { kind, version } };
}
