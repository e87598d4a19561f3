import type { Archive } from './zip.js';

/** Archives that are documents of different programs, each by a part that only it has. */
const OTHERS: readonly (readonly [part: string, reason: string])[] = [
  ['content.xml', 'it is an OpenDocument file (save it as DOCX or PDF)'],
  ['xl/workbook.xml', 'it is a spreadsheet (give the text itself)'],
  ['ppt/presentation.xml', 'it is a presentation (save it as PDF)'],
  ['META-INF/container.xml', 'it is an e-book (give the text itself)'],
  ['Index/Document.iwa', 'it is a Pages file (export it as DOCX or PDF)'],
];

/** Explains why an archive is not a DOCX file, and what to do; undefined if it could be one. */
export function whyNoDocx(archive: Archive): string | undefined {
  if (archive.has('word/document.xml')) return undefined;
  const other = OTHERS.find(([part]) => archive.has(part));
  if (other) return other[1];
  if (archive.has('[Content_Types].xml') || archive.has('_rels/.rels'))
    return 'there is no document in it (save it again from the word processor)';
  return 'it is a ZIP archive without a document (unpack it and give the file inside)';
}
