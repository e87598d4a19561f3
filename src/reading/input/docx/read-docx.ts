import type { InputText, SourceDetails } from '../../reading.js';
import { type Block, layOut, repeats, tidy } from '../blocks.js';
import { FRONT, withFrontMatter } from '../front-matter.js';
import { type HtmlDocument, parsePage, textOf } from '../html/dom.js';
import { toBlocks } from '../html/to-blocks.js';
import { BROKEN, cannotRead, ENCRYPTED, INPUT_LIMITS, type InputHint } from '../refusal.js';
import { type Archive, ArchiveFault, openArchive } from './zip.js';

const FAULTS: Readonly<Record<ArchiveFault['kind'], string>> = {
  broken: BROKEN,
  'too large': 'it is too large when decompressed (use only part of the file, or its text)',
  encrypted: ENCRYPTED,
};

/**
 * Reads the text of a DOCX file: headings, lists, quotations, and tables with one row per line. Tracked insertions are
 * included. Tracked deletions, comments, notes, headers and pictures are left out.
 *
 * @throws Unreadable if the file is broken, encrypted or too large after decompression, or contains no document
 */
export async function readDocx(bytes: Uint8Array, hint: InputHint): Promise<InputText> {
  try {
    const archive = openArchive(bytes);
    check(archive, hint.name);
    const document = await parsePage(await toHtml(archive));
    return compose(document, readProperties(archive), hint);
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) throw error;
    throw cannotRead(hint.name, FAULTS[error instanceof ArchiveFault ? error.kind : 'broken']);
  }
}

/** Checks the kind and the size of an archive from its directory, without decompressing anything. */
function check(archive: Archive, name: string): void {
  const reason = whyNoDocx(archive);
  if (reason !== undefined) throw cannotRead(name, reason);
  const parts = archive.names.filter((part) => /\.(?:xml|rels)$/i.test(part));
  const size = parts.reduce((sum, part) => sum + archive.sizeOf(part), 0);
  if (size > INPUT_LIMITS.unpackedBytes) throw new ArchiveFault('too large');
}

/**
 * The paragraph styles of Word, LibreOffice, Pages and pandoc for each element. mammoth ignores case in style names.
 */
const STYLES = {
  'h1.title:fresh': 'Title',
  'p:fresh': 'Subtitle, Author, Date',
  'blockquote:fresh': 'Quote, Intense Quote, Block Text, Block Quotation, Quotations',
  'ul > li:fresh': 'List Bullet, List Bullet 2, List Bullet 3, List Number, List Number 2, List 1',
  // Paragraphs with these styles are left out.
  '!':
    'Caption, Image Caption, Table Caption, Captioned Figure, Footnote Text, Footnote, Endnote Text, Endnote, ' +
    'Header, Footer, TOC 1, TOC 2, TOC 3',
};

/** Maps styles to elements, in mammoth's notation. mammoth handles headings and numbered lists itself. */
const STYLE_MAP = [
  ...Object.entries(STYLES).flatMap(([element, names]) =>
    names.split(', ').map((name) => `p[style-name='${name}'] => ${element}`),
  ),
  'comment-reference => !',
];

async function toHtml(archive: Archive): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(asFile(archive) as unknown as { buffer: Buffer }, {
    styleMap: STYLE_MAP,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}

/**
 * Reads the parts that mammoth requests, within the limits. mammoth itself decompresses without a limit and needs about
 * two thousand bytes for each element or attribute, but it can read from an archive that is already open.
 */
function asFile(archive: Archive) {
  let elements = 0;
  const read = async (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const part = archive.read(name);
    if (encoding === undefined) return part;
    elements += elementsIn(part);
    if (elements > INPUT_LIMITS.elements) throw new ArchiveFault('too large');
    return new TextDecoder().decode(part);
  };
  return { file: { exists: (name: string): boolean => archive.has(name), read } };
}

const [LESS_THAN, EQUALS, SLASH] = Buffer.from('<=/');

/** Estimates the number of elements and attributes by counting delimiters. */
function elementsIn(xml: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < xml.length; at++)
    if (xml[at] === EQUALS || (xml[at] === LESS_THAN && xml[at + 1] !== SLASH)) count++;
  return count;
}

function compose(document: HtmlDocument, properties: SourceDetails, { name, address }: InputHint): InputText {
  for (const note of document.querySelectorAll('li[id^="footnote-"],li[id^="endnote-"]')) note.remove();
  const blocks = document.body ? toBlocks(document.body) : [];
  if (blocks.length === 0) throw cannotRead(name, 'there is no text in it (give a file with text in it)');
  const title = titleOf(document, blocks) ?? properties.title;
  const isKnown = (text: string) => [title, properties.author].some((known) => known && repeats(text, known));
  const body = blocks.filter((block, index) => index >= FRONT || !isKnown(block.text));
  const details = { ...properties, ...(title && { title }), ...(address && { url: address }) };
  return { text: layOut(title, body), details: { ...details, ...withFrontMatter({}, body) } };
}

/** Returns the title of the document: a paragraph with a title style, or a heading on the first line. */
function titleOf(document: HtmlDocument, [first]: readonly Block[]): string | undefined {
  const title = textOf(document.querySelector('h1.title'));
  if (title !== '') return title;
  return first && first.text.length <= 200 && !/[.!?]["”’)]*$/u.test(first.text) ? first.text : undefined;
}

/** Archives of other kinds, each identified by a part that occurs only in that kind. */
const OTHERS: readonly (readonly [part: string, reason: string])[] = [
  ['content.xml', 'it is an OpenDocument file (save it as DOCX or PDF)'],
  ['xl/workbook.xml', 'it is a spreadsheet (give the text itself)'],
  ['ppt/presentation.xml', 'it is a presentation (save it as PDF)'],
  ['META-INF/container.xml', 'it is an e-book (give the text itself)'],
  ['Index/Document.iwa', 'it is a Pages file (export it as DOCX or PDF)'],
];

/** Explains why an archive is not a DOCX file, and what to do; undefined if the archive may be a DOCX file. */
function whyNoDocx(archive: Archive): string | undefined {
  if (archive.has('word/document.xml')) return undefined;
  const other = OTHERS.find(([part]) => archive.has(part));
  if (other) return other[1];
  if (archive.has('[Content_Types].xml') || archive.has('_rels/.rels'))
    return 'there is no document in it (save it again from the word processor)';
  return 'it is a ZIP archive without a document (unpack it and give the file inside)';
}

const PROPERTIES = 'docProps/core.xml';
/** Values that programs write if they do not know the author. */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|author|owner|python-docx|un-named|unknown|user|windows user|microsoft office user)$/i;
const NO_TITLE = /^(?:document ?\d*|untitled.*|microsoft word\b.*|.*\.(?:docx?|odt|rtf))$/i;

/**
 * Returns the title and author from the properties of a DOCX file. The dates in the properties are ignored, since they
 * show when the file was changed, not when the text was published.
 */
function readProperties(archive: Archive): SourceDetails {
  if (!archive.has(PROPERTIES)) return {};
  const xml = new TextDecoder().decode(archive.read(PROPERTIES));
  const title = textIn(xml, 'dc:title');
  const author = textIn(xml, 'dc:creator');
  return {
    ...(title !== '' && !NO_TITLE.test(title) && { title }),
    ...(author !== '' && !NO_AUTHOR.test(author) && { author }),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function textIn(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}>`);
  const to = from === -1 ? -1 : xml.indexOf(`</${name}>`, from);
  if (to === -1) return '';
  const escaped = xml.slice(from + name.length + 2, Math.min(to, from + 500));
  return tidy(escaped.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole));
}
