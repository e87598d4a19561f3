import { next } from '../../document/build.js';
import type { Block, Document } from '../../document/document.js';

/** A page of `briefing help`: its blocks for readers, and what it says as data for programs. */
export function topicPage(
  topic: string,
  title: string,
  data: Readonly<Record<string, unknown>>,
  blocks: readonly Block[],
  ...further: readonly string[]
): Document {
  return {
    title,
    language: 'en',
    data: { kind: 'help', version: 1, topic, ...data },
    blocks: [...blocks, next(...further)],
  };
}
