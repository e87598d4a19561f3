import lists from '../../../data/lexicon/drafting/event-kinds.json' with { type: 'json' };
import type { Event } from '../../briefing/file/schema.js';

/** Words for events, one kind per line: kind | words. */
const LINES = lists;

const kinds = new Map<string, Event['kind']>();
for (const line of LINES) {
  const [kind = '', words = ''] = line.split('|').map((part) => part.trim());
  for (const word of words.split(' ')) kinds.set(word, kind as Event['kind']);
}

/** The kind of event in a sentence, by its first word for an event; undefined if there is none. */
export const eventKind = (sentence: string): Event['kind'] | undefined =>
  sentence
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((word) => kinds.get(word))
    .find((kind) => kind !== undefined);
