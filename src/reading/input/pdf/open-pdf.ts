import { INPUT_LIMITS } from '../limits.js';
import { cannotRead } from '../refusal.js';
import type { StructureNode } from './list-items.js';
import { unpacksTooFar } from './packed-streams.js';

/** A piece of text on a page as PDF.js gives it, or the beginning or end of marked content. */
export interface TextItem {
  readonly type?: string;
  readonly tag?: string | null;
  readonly id?: string;
  readonly str: string;
  /** Scale, slant, slant, scale, x and y; the origin is the lower left corner. */
  readonly transform: readonly [number, number, number, number, number, number];
  readonly width: number;
  readonly fontName: string;
}

export interface PdfPage {
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ items: TextItem[] }>;
  getStructTree(): Promise<StructureNode | null>;
  readonly view: readonly [number, number, number, number];
  cleanup(): unknown;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: Record<string, unknown> }>;
  destroy(): Promise<void>;
}

const ENCRYPTED = 'it is encrypted (open it with its password and save a copy without one)';
const BOMB = 'it unpacks to far more than it is large (give a part of it, or its text)';
const BROKEN = 'it is broken, or cut short (get the file again)';

/**
 * Opens a PDF file with PDF.js, which is loaded when the first one comes. No script in it is run.
 *
 * @throws Unreadable if it is encrypted or broken, or unpacks to more than is read
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfDocument> {
  if (unpacksTooFar(bytes)) throw cannotRead(name, BOMB);
  const { getDocumentProxy } = await import('unpdf');
  try {
    // PDF.js keeps the bytes that it is given, and complains on the console unless told not to.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    return limited(pdf as unknown as PdfDocument, name);
  } catch (error) {
    throw refusal(error, name);
  }
}

/** What an error of PDF.js means; errors of our own stay as they are. */
export function refusal(error: unknown, name: string): unknown {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException') return cannotRead(name, ENCRYPTED);
  return error instanceof Error && 'exitCode' in error ? error : cannotRead(name, BROKEN);
}

function limited(pdf: PdfDocument, name: string): PdfDocument {
  if (pdf.numPages <= INPUT_LIMITS.pages) return pdf;
  const most = INPUT_LIMITS.pages.toLocaleString('en-US');
  throw cannotRead(name, `it has more than ${most} pages (give a part of it)`);
}
