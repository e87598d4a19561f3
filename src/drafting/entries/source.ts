import type { Source } from '../../briefing/file/schema.js';
import { LIMITS } from '../../json/limits.js';
import type { Reading } from '../../reading/reading.js';
import { BY_RULES } from '../ids.js';

const PLACE = /^(\d+)\.([PB]\d+)\.s(\d+)$/;

/** The data that a draft records about its stored text. */
export interface StoredText {
  /** SHA-256 of the stored text, in hexadecimal. */
  readonly digest: string;
  /** The file next to the briefing in which the text is stored. */
  readonly file?: string;
}

/**
 * Makes the entry of the source: its metadata, its sections with the number of sentences per block, and the stored
 * text.
 */
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

/** A page can give anything as a name. */
const isName = (words: string | undefined): boolean =>
  words !== undefined && /\S/.test(words) && words.length <= LIMITS.name;

/** Absent if there are more than the format allows. */
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
    const blocks = sections.get(section) ?? {};
    blocks[block] = Number(sentence);
    sections.set(section, blocks);
  }
  const found = [...sections].map(([section, blocks]) => {
    const title = titles.get(section)?.replace(/\s+/gu, ' ').trim();
    return { number: Number(section), ...(isName(title) && { title }), blocks };
  });
  const isTooLarge = found.some(({ blocks }) => Object.keys(blocks).length > LIMITS.keys);
  return isTooLarge ? undefined : found;
}
