import type { KeptSentence } from '../answers/read/book/book.js';
import type { Briefing } from '../briefing/briefing.js';
import { isBuiltIn } from '../briefing/built-in.js';
import { LOCATOR } from '../briefing/locator.js';
import { Unreadable } from '../errors.js';
import { setting } from '../system/config/config.js';
import { digestOf } from '../system/files/digest.js';
import type { Runtime } from './context.js';
import { isIdOnly } from './load-briefing.js';

/** Bytes of a text that is kept beside a briefing; a long book has about two million. */
const LARGEST_TEXT = 16 * 1024 * 1024;

/**
 * The sentences of the sources whose text is kept beside the briefing. A text that is missing, or is another one than the
 * briefing was made from by its digest, is passed over: the briefing is whole without it.
 */
export async function keptSentences(runtime: Runtime, briefing: Briefing): Promise<KeptSentence[]> {
  const kept = briefing.all('sources').filter(({ text }) => text !== undefined);
  if (kept.length === 0) return [];
  const folder = await folderOf(runtime);
  if (folder === undefined) return [];
  const { sentencesOf } = await import('../reading/sentences.js');
  return kept.flatMap(({ id, text: name, digest }) => {
    const text = textIn(runtime, `${folder}${name}`, digest);
    if (text === undefined) return [];
    // Bylines and captions hold no claims, and have no locator.
    return sentencesOf(text)
      .filter(({ at }) => LOCATOR.test(at))
      .map(({ at, start, end }) => ({ source: id, at, text: text.slice(start, end) }));
  });
}

/** The folder of the briefing in use, with a slash; undefined for one that is no file. */
async function folderOf({ io, options }: Runtime): Promise<string | undefined> {
  const name = options().briefing ?? setting(io, 'briefing');
  if (name === undefined || name === '-' || isBuiltIn(name)) return undefined;
  const { fileWithId } = await import('../system/state/library.js');
  const file = isIdOnly(name) ? await fileWithId(io, name) : name;
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function textIn({ io }: Runtime, path: string, digest: string | undefined): string | undefined {
  try {
    const bytes = io.files.read(path, LARGEST_TEXT);
    if (digest !== undefined && digestOf(bytes) !== digest) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof TypeError) return undefined;
    throw error;
  }
}
