import { decode, unmarkedUtf16 } from './decode.js';

type Format = 'pdf' | 'zip' | 'html' | 'text' | { readonly refused: string };

const START = 4096;

const refused = (what: string, remedy: string): Format => ({ refused: `it is ${what} (${remedy})` });
const SAVE_AS = 'save it as DOCX, PDF or plain text';

/** The first bytes of ZIP archives and of unsupported formats. */
const MAGIC: readonly (readonly [start: string, format: Format])[] = [
  ['\xd0\xcf\x11\xe0', refused('an old Word file, or one with a password', SAVE_AS)],
  ['{\\rtf', refused('an RTF file', SAVE_AS)],
  ['\x89PNG', refused('a picture', 'give the text itself')],
  ['\xff\xd8\xff', refused('a picture', 'give the text itself')],
  ['GIF8', refused('a picture', 'give the text itself')],
  ['RIFF', refused('a picture, sound or video', 'give the text itself')],
  ['\x1f\x8b', refused('a compressed file', 'unpack it and give the file inside')],
  ['7z\xbc\xaf', refused('a compressed file', 'unpack it and give the file inside')],
  ['Rar!', refused('a compressed file', 'unpack it and give the file inside')],
  ['BZh', refused('a compressed file', 'unpack it and give the file inside')],
  ['\xfd7zXZ', refused('a compressed file', 'unpack it and give the file inside')],
  ['%!PS', refused('a PostScript file', 'convert it to PDF')],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
];

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|title|meta|div|section|h1|p)[\s>/]/i;
const TAGS = /<(?:html|head|body|article|p|div)[\s>]/i;

/** Detects the format of a file from its first bytes. The file name and the server's content type are ignored. */
export function sniff(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return sniffText(start, bytes);
}

function sniffText(start: string, bytes: Uint8Array): Format {
  const text =
    unmarkedUtf16(bytes) || /^(?:\xff\xfe|\xfe\xff)/.test(start) ? start.replaceAll('\0', '') : start;
  const plain = text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (/^(?:From:|MIME-Version:|Content-Type: multipart)[^\n]*\n[\s\S]*multipart\/related/i.test(plain))
    return refused('a web archive (MHTML)', 'save the page as HTML, or print it to PDF');
  if (/^\s*\{\s*"formatVersion"/.test(plain))
    return refused('a briefing, not a text', 'show it with briefing overview FILE');
  return PAGE.test(plain) || (/^\s*</.test(plain) && TAGS.test(plain)) ? 'html' : 'text';
}

/**
 * Returns the text of a file with the same lines as in an editor; undefined for formats without lines, such as PDF and
 * DOCX.
 */
export function originalText(bytes: Uint8Array): string | undefined {
  const format = sniff(bytes);
  return format === 'text' || format === 'html' ? decode(bytes) : undefined;
}
