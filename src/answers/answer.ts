import type { GenericSchema } from 'valibot';
import type { Block, Document, DocumentData, Table } from '../document/document.js';
import { draftNotice } from './shared/draft.js';
import type { BriefingHead } from './shared/schema.js';

/** The start of every record: `kind` and `version` identify its structure. */
export interface RecordHead {
  readonly kind: string;
  /** Incremented when a field changes its meaning or is removed. */
  readonly version: 1;
}

export interface BriefingRecord extends RecordHead {
  readonly briefing: BriefingHead;
}

/**
 * A command's answer: one record and the ways to show it. `--format json` prints the record, the published
 * schema is generated from `schema`, CSV comes from `table`, and every other format is rendered from
 * `layout`. The file that defines an answer also exports the function that makes the record.
 */
export interface Answer<Content extends RecordHead> {
  readonly kind: Content['kind'];
  /** A function, so that a schema is built only when it is needed. */
  readonly schema: () => GenericSchema<unknown, Content>;
  /** Makes a title and blocks from a record. */
  readonly layout: (record: Content) => Layout;
  /** The rows for CSV; absent if the answer is not a table. */
  readonly table?: (record: Content) => Table;
  /** Set if the answer covers the whole briefing and can therefore be exported as a calendar or linked data. */
  readonly exports?: true;
}

export interface Layout {
  readonly title: string;
  readonly blocks: readonly Block[];
  /**
   * True if the blocks show how much of a draft has been reviewed. Otherwise, `documentOf` adds a line with this
   * information.
   */
  readonly showsReview?: boolean;
}

/**
 * Makes a document from a record. The document contains the whole record as data, for JSON. If the briefing is a
 * draft, the document begins with a line that says how much has been reviewed, unless the layout shows this itself.
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
