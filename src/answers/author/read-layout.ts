import { paragraph, quiet, table, text as words } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { given } from '../shared/given.js';
import { toneOf, withStrong } from '../shared/inlines.js';
import type { ReadingRecord, Says, SentenceRecord } from './read-record.js';

/**
 * Makes a table with one row per sentence: its voice, its place, its text with the hedges in bold, and its standing.
 */
export function layout(record: ReadingRecord): Layout {
  const hedges = groupedBy(record.hedges, ({ at }) => at);
  const rows = record.sentences
    .filter((sentence) => sentence.kind !== 'title' || wordsOf(record, sentence) !== record.source.title)
    .map((sentence) => row(record, sentence, hedges.get(sentence.at) ?? []));
  return { title: titleOf(record), blocks: [...sourceBlocks(record), table('Sentences', COLUMNS, rows)] };
}

const COLUMNS = columnsOf({ Voice: 'fill', Place: 'fit', Sentence: 'fill', 'How sure': 'fill' });

export const titleOf = ({ source, name }: Pick<ReadingRecord, 'source' | 'name'>): string =>
  source.title ?? name.split('/').at(-1) ?? name;

/** Example: 'Jane Doe · Newsline · 2025-02-21'. */
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
    standingInlines(record, says),
  ];
}

const marked = (record: ReadingRecord, sentence: SentenceRecord, hedges: ReadingRecord['hedges']): Inline[] =>
  withStrong(
    wordsOf(record, sentence),
    hedges.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
  );

/** Example: '◐ expected (“expected to”), quoted'. */
function standingInlines(record: ReadingRecord, { standing, use, hedge, quoted }: Says): Inline[] {
  return [
    { kind: 'standing', standing, tone: toneOf(use), ...given({ cue: hedge && wordsOf(record, hedge) }) },
    ...(quoted ? [words(', quoted')] : []),
  ];
}
