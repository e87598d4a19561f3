import { isUtf8 } from 'node:buffer';
import type { KeptSentence } from '../answers/read/book/book.js';
import type { Briefing } from '../briefing/briefing.js';
import { isBuiltIn } from '../briefing/built-in.js';
import { besideFile, keptTexts } from '../briefing/kept-texts.js';
import { LOCATOR } from '../briefing/locator.js';
import { setting } from '../system/config/config.js';
import type { Runtime } from './context.js';
import { isIdOnly } from './load-briefing.js';

/**
 * The sentences of the sources whose text is kept beside the briefing. A text that is missing, or whose
 * digest differs from the recorded one, is skipped, since the briefing is complete without it.
 */
export async function keptSentences(runtime: Runtime, briefing: Briefing): Promise<KeptSentence[]> {
  if (briefing.all('sources').every(({ text }) => text === undefined)) return [];
  const file = await fileOf(runtime);
  if (file === undefined) return [];
  const { sentencesOf } = await import('../reading/sentences.js');
  const { texts } = keptTexts(briefing.all('sources'), besideFile(runtime.io, file));
  return texts.flatMap(({ source, bytes, isSame }) => {
    if (!isSame || !isUtf8(bytes)) return [];
    const text = new TextDecoder().decode(bytes);
    // Bylines and captions hold no claims, and have no locator.
    return sentencesOf(text)
      .filter(({ at }) => LOCATOR.test(at))
      .map(({ at, start, end }) => ({ source: source.id, at, text: text.slice(start, end) }));
  });
}

/** The file of the briefing in use; undefined if it is not a file. */
async function fileOf({ io, options }: Runtime): Promise<string | undefined> {
  const name = options().briefing ?? setting(io, 'briefing');
  if (name === undefined || name === '-' || isBuiltIn(name)) return undefined;
  const { fileWithId } = await import('../system/state/library.js');
  return isIdOnly(name) ? fileWithId(io, name) : name;
}
