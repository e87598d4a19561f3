import lines from '../../../data/lexicon/drafting/event-kinds.json' with { type: 'json' };
import type { Event } from '../../briefing/file/schema.js';

/** The kind of event for each word. The lexicon has lines of the form `kind | words`. */
const kinds = new Map(
  lines.flatMap((line) => {
    const [kind = '', words = ''] = line.split(' | ');
    return words.split(' ').map((word) => [word, kind as Event['kind']] as const);
  }),
);

/** The kind of event in a sentence, by its first word for an event; undefined if there is none. */
export const eventKind = (sentence: string): Event['kind'] | undefined =>
  sentence
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .map((word) => kinds.get(word))
    .find((kind) => kind !== undefined);
