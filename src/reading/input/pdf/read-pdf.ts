import { detailsOf } from '../../details.js';
import type { InputText, SourceDetails } from '../../reading.js';
import { type Block, layOut, tidy } from '../blocks.js';
import { withFrontMatter } from '../front-matter.js';
import { cannotRead, INPUT_LIMITS, type InputHint } from '../refusal.js';
import { withoutSiteText } from '../site-text.js';
import { trim } from '../trim.js';
import { inReadingOrder, linesOf, type PdfLine } from './columns.js';
import { isSlide, type PageSegments, withoutFootnotes, withoutRunningHeads } from './page-furniture.js';
import { paragraphsOf, styleOf } from './paragraphs.js';
import { readPages } from './read-pages.js';
import { segmentsOf } from './segments.js';

/** The minimum number of letters. A file with fewer letters consists of pictures of text. */
const LEAST_LETTERS = 40;

const TOO_LONG = `it has more than ${INPUT_LIMITS.textBytes / 1024 / 1024} MB of text (use only part of the file)`;
const SCANNED = 'its pages are pictures without text (run text recognition, OCR, on it first)';

/**
 * Reads the text of a PDF file in reading order, with headings and bullets, but without running heads, page numbers and
 * footnotes.
 *
 * Struck-out words are included. A PDF file stores them as ordinary words with lines drawn over them, and PDF.js joins
 * 'About', a struck-out '40,000' and '14,000 cars' into one piece without the positions of letters. Using the list of
 * drawing operations would take 60% more time (0.27 s for 17 pages) and require a version of Node newer than 20.
 *
 * @throws Unreadable if the file is encrypted, broken or scanned, or takes too much time or memory
 */
export async function readPdf(bytes: Uint8Array, hint: InputHint): Promise<InputText> {
  const { pages, title } = await segmentsOfPages(bytes, hint.name);
  const lines = linesOfPages(pages);
  if (lettersIn(lines) < LEAST_LETTERS) throw cannotRead(hint.name, SCANNED);
  return compose(lines, pages.every(isSlide), titleIn(title), hint.address);
}

async function segmentsOfPages(bytes: Uint8Array, name: string) {
  const pages: PageSegments[] = [];
  let characters = 0;
  const title = await readPages(bytes, name, ({ items, structure, view: [left, bottom, right, top] }) => {
    characters += items.reduce((sum, { str }) => sum + str.length, 0);
    if (characters > INPUT_LIMITS.textBytes) throw cannotRead(name, TOO_LONG);
    pages.push({
      segments: segmentsOf(items, structure),
      width: right - left,
      height: top - bottom,
      bottom,
    });
  });
  return { pages, title };
}

function linesOfPages(pages: readonly PageSegments[]): PdfLine[] {
  let columns = 0;
  return withoutRunningHeads(pages).flatMap((segments, page) => {
    const ordered = inReadingOrder(segments);
    const lines = linesOf(ordered, page, columns);
    columns += ordered.length;
    return lines;
  });
}

const lettersIn = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);

function compose(
  lines: readonly PdfLine[],
  isSlides: boolean,
  titleInFile: string | undefined,
  address?: string,
): InputText {
  const style = styleOf(lines, isSlides);
  const read = paragraphsOf(withoutFootnotes(lines, style.bodySize), style);
  const blocks = isSlides ? read : withoutSiteText(read);
  const shown = headlineOf(lines, blocks);
  const title = shown ?? titleInFile;
  const body = blocks.filter(({ text }) => text !== shown);
  const known: SourceDetails = { ...(title && { title }), ...(address && { url: address }) };
  const details = withFrontMatter(known, body);
  // Pages printed from a browser have menus and share bars. Slides have labels, which are part of the text.
  const text = layOut(title, isSlides ? body : trim(withoutMasthead(blocks, shown), details));
  return { text, details: { ...detailsOf(text), ...details } };
}

/** Removes the headline and, unless there is a sentence above it, everything above it, such as a site's name and menu. */
function withoutMasthead(blocks: readonly Block[], headline: string | undefined): Block[] {
  const at = blocks.findIndex(({ text }) => text === headline);
  const isMasthead = blocks.slice(0, Math.max(at, 0)).every(({ text }) => !SENTENCE.test(text));
  return blocks.filter(({ text }, index) => text !== headline && !(isMasthead && index < at));
}

const SENTENCE = /\s\S+\s.{20,}[.!?]["”’)\]]*$/su;

/** Returns the heading in the largest type on the first page. */
function headlineOf(lines: readonly PdfLine[], blocks: readonly Block[]): string | undefined {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const largest = first.reduce((best, line) => (line.size > (best?.size ?? 0) ? line : best), first[0]);
  const start = (largest?.text ?? '').replace(/[-‐­]$/u, '');
  return blocks.find(({ kind, text }) => kind === 'heading' && text.startsWith(start))?.text;
}

/** Returns the title in the file's metadata, unless it is a file name or a single word. */
function titleIn(given: string): string | undefined {
  const title = tidy(given);
  return title === '' || !title.includes(' ') || /\.(?:html?|docx?|pdf|odt|indd)$/i.test(title)
    ? undefined
    : title;
}
