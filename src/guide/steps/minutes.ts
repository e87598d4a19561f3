import { pagesOf } from '../../answers/guide/pages/pages.js';
import type { Block } from '../../document/document.js';
import { plain } from '../../render/plain.js';
import { whole } from '../../system/streams/pieces.js';
import { CHECK, type Step } from './step.js';

/**
 * Words per minute for an adult silently reading English nonfiction: Brysbaert, M. (2019), How many words do we read
 * per minute? A review and meta-analysis of reading rate. Journal of Memory and Language 109, 104047. Other languages
 * differ; the tour says that its length is an estimate.
 */
export const WORDS_PER_MINUTE = 238;

/** Estimates the reading time of blocks, in minutes. */
export function minutesOf(blocks: readonly Block[]): number {
  const document = { title: '', language: 'en', data: { kind: 'guide', version: 1 }, blocks };
  const text = whole(plain(document, { width: 80, color: false, unicode: true }));
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / WORDS_PER_MINUTE;
}

/** Estimates the total reading time of a tour, without the quiz. */
export const minutesFor = (steps: readonly Step[]): number =>
  minutesOf(pagesOf(steps.filter(({ id }) => id !== CHECK).map((step) => step.content())).flat());
