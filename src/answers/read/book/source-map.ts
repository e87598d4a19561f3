import { heading } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { MapSection, MapSentence } from '../../../document/pictures.js';
import { groupedBy } from '../../../text/grouped-by.js';
import { marksOf } from './front.js';
import { freerFirst } from './front-record.js';
import { markedSentence } from './marked-sentence.js';
import { placesOf } from './places.js';
import type { BookRecord } from './record.js';

/** Maps the sources by section and sentence, with a mark for each claim. */
export function mapBlocks(book: BookRecord): Block[] {
  const sections = mapSections(book);
  if (sections.length === 0) return [];
  const label = 'Each mark stands for a claim; the firmest come first.';
  return [heading(1, MAP_TITLE, 'sections/map'), { kind: 'map', label, sections }];
}

export const MAP_TITLE = 'Where the claims are in the source';

function mapSections({ sources, claims, sentences }: BookRecord): MapSection[] {
  const claimsIn = groupedBy(claims, ({ source }) => source);
  const sentencesIn = groupedBy(sentences, ({ source }) => source);
  return sources.flatMap((source) => {
    const claimsAt = groupedBy(claimsIn.get(source.id) ?? [], ({ at }) => at);
    const kept = new Map((sentencesIn.get(source.id) ?? []).map(({ at, text }) => [at, text]));
    const parts = placesOf(source, [...claimsAt.keys()], [...kept.keys()]);
    return parts.map(({ title, places }) => ({
      title: parts.length === 1 ? source.title : sources.length > 1 ? `${source.title}: ${title}` : title,
      sentences: places.map(({ at, words }): MapSentence => {
        const here = claimsAt.get(at) ?? [];
        const text = kept.get(at);
        return {
          source: source.id,
          at,
          place: words,
          marks: marksOf([...here].sort(freerFirst)),
          ...(text === undefined ? {} : { words: markedSentence(text, here) }),
        };
      }),
    }));
  });
}
