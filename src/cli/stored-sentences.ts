import { isUtf8 } from 'node:buffer';
import type { StoredSentence } from '../answers/read/book/book.js';
import type { Briefing } from '../briefing/briefing.js';
import { LOCATOR } from '../briefing/locator.js';
import { storedTexts } from '../briefing/stored-texts.js';
import type { Runtime } from './context.js';
import { storedTextReader } from './stored-text-reader.js';

/**
 * Returns the sentences of all sources whose text is stored with the briefing. Skips texts that are missing, and texts
 * whose digest shows that they have changed: the briefing is complete without them.
 */
export async function storedSentences(runtime: Runtime, briefing: Briefing): Promise<StoredSentence[]> {
  if (briefing.all('sources').every(({ text }) => text === undefined)) return [];
  const read = await storedTextReader(runtime, briefing.all('sources'));
  if (read === undefined) return [];
  const { sentencesOf } = await import('../reading/sentences.js');
  const { texts } = storedTexts(briefing.all('sources'), read);
  return texts.flatMap(({ source, bytes, isSame }) => {
    if (!isSame || !isUtf8(bytes)) return [];
    const text = new TextDecoder().decode(bytes);
    // Bylines and captions contain no claims, and have no locator.
    return sentencesOf(text)
      .filter(({ at }) => LOCATOR.test(at))
      .map(({ at, start, end }) => ({ source: source.id, at, text: text.slice(start, end) }));
  });
}
