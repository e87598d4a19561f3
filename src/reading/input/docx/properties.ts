import type { SourceDetails } from '../../reading.js';
import { tidy } from '../blocks.js';
import type { Archive } from './zip.js';

const PROPERTIES = 'docProps/core.xml';
/** Placeholders that programs write as the author. */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|author|owner|python-docx|un-named|unknown|user|windows user|microsoft office user)$/i;
const NO_TITLE = /^(?:document ?\d*|untitled.*|microsoft word\b.*|.*\.(?:docx?|odt|rtf))$/i;

/**
 * Returns the title and author in the properties of a DOCX file. Its dates are those of the file, not of the news, so
 * they are not used.
 */
export function readProperties(archive: Archive): SourceDetails {
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
