import { use as useOf } from '../../briefing/use.js';
import type { Table } from '../../document/document.js';
import { type Assertion, assertionsOf } from '../../reading/assertions.js';
import type { Reading } from '../../reading/reading.js';
import type { Answer } from '../answer.js';
import { given } from '../shared/given.js';
import { sheet } from '../shared/sheet.js';
import { layout } from './read-layout.js';
import { type ReadingRecord, readingSchema, type Says } from './read-record.js';

/** @param name the file or address that was read */
export function makeReading(reading: Reading, name: string): ReadingRecord {
  const { text, language, details, sentences, attributions, hedges, names, numbers, dates } = reading;
  const assertions = assertionsOf(reading);
  return {
    kind: 'reading',
    version: 1,
    name,
    text,
    language,
    source: { ...details },
    sentences: sentences.map(({ at, start, end, kind }, index) => {
      const says = assertions[index];
      return { at, start, end, kind, ...given({ says: says && saysOf(says) }) };
    }),
    attributions: attributions.map((one) => ({
      ...one,
      source: [...one.source],
      cue: [...one.cue],
      content: [...one.content],
      voice: { ...one.voice },
    })),
    hedges: [...hedges],
    names: names.map((one) => ({ ...one, mentions: [...one.mentions] })),
    numbers: [...numbers],
    dates: [...dates],
  };
}

const saysOf = ({ voice, standing, quoted, hedge }: Assertion): Says => ({
  voice: { ...voice },
  standing,
  use: useOf(standing, voice.kind, false),
  quoted,
  ...given({ hedge: hedge && { start: hedge.start, end: hedge.end } }),
});

const sentenceTable = ({ text, sentences }: ReadingRecord): Table =>
  sheet(sentences, {
    Place: ({ at }) => at,
    Kind: ({ kind }) => kind,
    Voice: ({ says }) => says?.voice.kind,
    Who: ({ says }) => says?.voice.name,
    Standing: ({ says }) => says?.standing,
    Use: ({ says }) => says?.use,
    Hedge: ({ says }) => says?.hedge && text.slice(says.hedge.start, says.hedge.end),
    Quoted: ({ says }) => says?.quoted.toString(),
    Sentence: ({ start, end }) => text.slice(start, end),
  });

export const reading: Answer<ReadingRecord> = {
  kind: 'reading',
  schema: readingSchema,
  layout,
  table: sentenceTable,
};
