import { column, paragraph, quiet, strong, table, text as words } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import type { Layout } from '../answer.js';
import { toneOf } from '../shared/inlines.js';
import type { ReadingRecord, Says, SentenceRecord } from './read-record.js';

/** The text with voices in the margin, hedges marked, and the standing next to each sentence. */
export function layout(record: ReadingRecord): Layout {
  const hedges = hedgesByPlace(record);
  const rows = record.sentences
    .filter((sentence) => sentence.kind !== 'title' || wordsOf(record, sentence) !== record.source.title)
    .map((sentence) => row(record, sentence, hedges.get(sentence.at) ?? []));
  return { title: titleOf(record), blocks: [...sourceBlocks(record), table('Sentences', COLUMNS, rows)] };
}

function hedgesByPlace({ hedges }: ReadingRecord): Map<string, ReadingRecord['hedges']> {
  const places = new Map<string, ReadingRecord['hedges']>();
  for (const hedge of hedges) {
    const own = places.get(hedge.at);
    if (own === undefined) places.set(hedge.at, [hedge]);
    else own.push(hedge);
  }
  return places;
}

const COLUMNS = [
  column('Voice', 'fill'),
  column('Place', 'fit'),
  column('Sentence', 'fill'),
  column('How sure', 'fill'),
];

/** Returns the title of the text or, if it has none, its file name. */
export const titleOf = ({ source, name }: Pick<ReadingRecord, 'source' | 'name'>): string =>
  source.title ?? name.split('/').at(-1) ?? name;

/** Shows the known facts about the text: 'Jane Doe · Newsline · 2025-02-21'. */
export function sourceBlocks({ source }: Pick<ReadingRecord, 'source'>): Block[] {
  const { author, publisher, published, url } = source;
  const parts = [author, publisher, published, url].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [paragraph(quiet(parts.join(' · ')))];
}

const wordsOf = ({ text }: ReadingRecord, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

function row(record: ReadingRecord, sentence: SentenceRecord, hedges: ReadingRecord['hedges']): Cell[] {
  const { says, at } = sentence;
  if (says === undefined) return [[], [quiet(at)], [quiet(wordsOf(record, sentence))], []];
  return [
    [words(says.voice.name ?? says.voice.kind)],
    [quiet(at)],
    marked(record, sentence, hedges),
    sureness(record, says),
  ];
}

/** Returns the sentence with its hedges in bold. */
function marked(record: ReadingRecord, sentence: SentenceRecord, hedges: ReadingRecord['hedges']): Inline[] {
  const parts: Inline[] = [];
  let from = sentence.start;
  for (const { start, end } of hedges) {
    if (start < from || end > sentence.end) continue;
    if (start > from) parts.push(words(record.text.slice(from, start)));
    parts.push(strong(record.text.slice(start, end)));
    from = end;
  }
  return from < sentence.end ? [...parts, words(record.text.slice(from, sentence.end))] : parts;
}

/** Shows how sure a sentence is: '◐ expected (“expected to”), quoted'. */
function sureness(record: ReadingRecord, { standing, use, hedge, quoted }: Says): Inline[] {
  return [
    {
      kind: 'standing',
      standing,
      tone: toneOf(use),
      ...(hedge === undefined ? {} : { cue: wordsOf(record, hedge) }),
    },
    ...(quoted ? [words(', quoted')] : []),
  ];
}
