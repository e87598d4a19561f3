import type { Document, DocumentData } from '../document/document.js';
import type { Answer, BriefingRecord, RecordHead } from './answer.js';
import { draftNotice } from './shared/draft.js';

/**
 * Makes a document from an answer. Its data is the whole record, for JSON. For a draft, the first line says how
 * much has been reviewed.
 */
export function documentOf<Content extends RecordHead>(
  { layout }: Answer<Content>,
  record: Content,
): Document {
  const { briefing } = record as Partial<BriefingRecord>;
  const { title, blocks, showsReview } = layout(record);
  return {
    title,
    blocks: [...(showsReview ? [] : draftNotice(briefing?.draft)), ...blocks],
    language: briefing?.language ?? 'en',
    data: record as unknown as DocumentData,
  };
}
