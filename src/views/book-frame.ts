import type { Briefing } from '../briefing/briefing.js';
import type { Source } from '../briefing/file/schema.js';
import { kindWord } from '../briefing/file/vocabulary.js';
import { STANDING_MEANINGS, STANDINGS } from '../briefing/standing.js';
import { use } from '../briefing/use.js';
import { VOICE_KINDS } from '../briefing/voice.js';
import {
  absent,
  column,
  fact,
  facts,
  heading,
  lineBreak,
  paragraph,
  table,
  text,
  type Words,
} from '../document/build.js';
import type { Block } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { dateWords } from '../text/date-words.js';
import { useWord } from './support.js';
import { counted } from './words.js';

/** What stands around the parts of the book: its cover, how to read it, its sources, how it was made. */

/** With which version and on which day (YYYY-MM-DD) a book was made. */
export interface Made {
  readonly version: string;
  readonly on: string;
}

export function coverFacts(briefing: Briefing, made: Made): Block {
  const { asOf } = briefing.file;
  const titles = briefing
    .all('sources')
    .map(({ title, publisher }): Words => [text(title), text(', publisher '), publisher ?? absent()]);
  return facts(
    fact('From', ...titles.slice(0, 5), ...(titles.length > 5 ? [`and ${titles.length - 5} more`] : [])),
    fact('As of', asOf ? dateWords(asOf) : absent()),
    fact('Made', `${made.on}, with briefing ${made.version}`),
    fact('Holds', tally(briefing)),
  );
}

const tally = (briefing: Briefing): string =>
  [
    counted(briefing.all('issues').length, 'issue'),
    counted(briefing.all('people').length, 'person', 'people'),
    counted(briefing.all('events').length, 'event'),
    counted(briefing.all('claims').length, 'claim'),
  ].join(', ');

const STANDING_COLUMNS = [
  column('Standing', 'fit'),
  column('The source ...', 'fill'),
  column("In the source's own voice", 'fit'),
  column('In a named voice', 'fit'),
  column('In an unnamed voice', 'fit'),
];

/** What each standing means and how a claim of it may be put; what is disputed is never put as fact. */
export const standingsTable = (): Block =>
  table(
    'How to read the standings',
    STANDING_COLUMNS,
    STANDINGS.map((standing) => [
      standing,
      STANDING_MEANINGS[standing],
      ...VOICE_KINDS.map((voice) => useWord(use(standing, voice, false))),
    ]),
  );

/** Each source with what is known of it, and what is not. */
export const sourceBlocks = (briefing: Briefing): Block[] =>
  briefing
    .all('sources')
    .flatMap((source) => [heading(2, source.title, `sources/${source.id}`), sourceFacts(source)]);

function sourceFacts(source: Source): Block {
  const { kind, label, publisher, author, published, dateline, url, digest, misprints = [] } = source;
  return facts(
    fact('Cited as', source.id),
    fact('Kind', kindWord(kind, label)),
    fact('Publisher', publisher ?? absent()),
    fact('Author', author ?? absent()),
    fact('Published', published ? dateWords(published) : absent()),
    ...(dateline ? [fact('Dateline', dateline)] : []),
    fact('Address', url ? ({ kind: 'link', href: url, text: url } as const) : absent()),
    ...(digest ? [fact('SHA-256', digest)] : []),
    ...(misprints.length > 0 ? [fact('Misprints', misprintWords(source, misprints))] : []),
  );
}

const misprintWords = (source: Source, misprints: NonNullable<Source['misprints']>): Inline[] =>
  misprints.flatMap(({ at, printed, meant }, index): Inline[] => [
    ...(index > 0 ? [lineBreak] : []),
    { kind: 'locator', source: source.id, at },
    text(`: “${printed}”, meant: “${meant}”`),
  ]);

/** How the book was made, so that it can be made again. */
export const colophon = (briefing: Briefing, made: Made): Block[] => [
  facts(
    fact('Made with', `briefing ${made.version}`),
    fact('On', made.on),
    fact('Briefing', briefing.file.id),
    fact('Format version', String(briefing.file.formatVersion)),
    fact('Language', briefing.file.language),
  ),
  paragraph(
    'A place such as 1.B3.s1 is section, block and sentence of the source: P for a paragraph, B for a point of a list. ' +
      'The words of a claim are the briefing author’s; only a hedge in quotation marks is the source’s.',
  ),
];
