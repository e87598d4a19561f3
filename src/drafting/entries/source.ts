import type { Source } from '../../briefing/file/schema.js';
import { LIMITS } from '../../json/limits.js';
import type { Reading } from '../../reading/reading.js';
import { once } from '../../text/grouped-by.js';
import { BY_RULES } from '../ids.js';

const PLACE = /^(\d+)\.([PB]\d+)\.s(\d+)$/;

/** The stored text of a source, as a draft records it. */
export interface StoredText {
  /** SHA-256 of the stored text, in hexadecimal. */
  readonly digest: string;
  /** The name of the file, next to the briefing, in which the text is stored. */
  readonly file?: string;
}

/** Returns the entry for the source: metadata, stored text, and sections with the number of sentences in each block. */
export function sourceOf(reading: Reading, title: string, { digest, file }: StoredText): Source {
  const { author, publisher, published, url } = reading.details;
  const sections = sectionsOf(reading);
  return {
    id: 'article',
    title,
    kind: 'news article',
    language: reading.language,
    ...(isName(publisher) && { publisher }),
    ...(isName(author) && { author }),
    ...(published && { published }),
    ...(url && /^https?:\/\/\S+$/i.test(url) && { url }),
    digest,
    ...(sections && { sections }),
    ...(file && { text: file }),
    ...BY_RULES,
  };
}

/** Returns whether a name in the metadata of a page is allowed by the format. */
const isName = (words: string | undefined): boolean =>
  words !== undefined && /\S/.test(words) && words.length <= LIMITS.name;

/** Returns the sections; undefined if one has more blocks than the format allows. */
function sectionsOf({ sentences, text }: Reading): NonNullable<Source['sections']> | undefined {
  const titles = new Map(
    sentences
      .filter(({ kind }) => kind === 'heading')
      .map(({ at, start, end }) => [at, text.slice(start, end)]),
  );
  const sections = new Map<string, Record<string, number>>();
  for (const { at } of sentences) {
    const [, section, block, sentence] = PLACE.exec(at) ?? [];
    if (section === undefined || block === undefined) continue;
    once(sections, section, () => ({}) as Record<string, number>)[block] = Number(sentence);
  }
  const found = [...sections].map(([section, blocks]) => {
    const title = titles.get(section)?.replace(/\s+/gu, ' ').trim();
    return { number: Number(section), ...(isName(title) && { title }), blocks };
  });
  const isTooLarge = found.some(({ blocks }) => Object.keys(blocks).length > LIMITS.keys);
  return isTooLarge ? undefined : found;
}
