import * as v from 'valibot';
import { STANDINGS } from '../../briefing/standing.js';
import { VOICE_KINDS } from '../../briefing/use.js';
import { fact, facts } from '../../document/build.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Answer, Layout } from '../answer.js';
import { counted, firstOf } from '../shared/inlines.js';
import { count, generalHead, standing, words } from '../shared/schema.js';
import { sourceBlocks, titleOf } from './read-layout.js';
import { type ReadingRecord, type Says, sourceSchema } from './read-record.js';

/** A summary of a text: its voices and standings, and the names that it mentions. */

const named = v.strictObject({ name: words, role: v.optional(words), mentions: count });

const schema = () =>
  v.strictObject({
    ...generalHead('reading-summary'),
    /** The file or address, as typed. */
    name: words,
    source: sourceSchema,
    sentences: count,
    /** Sentences that are entirely or mainly inside quotation marks. */
    quoted: count,
    /**
     * The voices, in descending order of the number of sentences. For an unnamed voice, `name` is a description that is
     * quoted from the text: 'officials'.
     */
    voices: v.array(
      v.strictObject({ kind: v.picklist(VOICE_KINDS), name: v.optional(words), sentences: count }),
    ),
    standings: v.array(v.strictObject({ standing, sentences: count })),
    people: v.array(named),
    organizations: v.array(named),
    places: v.array(named),
  });

export type ReadingSummary = v.InferOutput<ReturnType<typeof schema>>;
type Voice = ReadingSummary['voices'][number];

export function makeReadingSummary({ name, source, sentences, names }: ReadingRecord): ReadingSummary {
  const said = sentences.flatMap(({ says, kind }) => (says === undefined || kind === 'title' ? [] : [says]));
  const namesOf = (wanted: ReadingRecord['names'][number]['kind']) =>
    names
      .filter(({ kind }) => kind === wanted)
      .map(({ name: own, role, mentions }) => ({
        name: own,
        ...(role && { role }),
        mentions: mentions.length,
      }))
      .sort((a, b) => b.mentions - a.mentions);
  return {
    kind: 'reading-summary',
    version: 1,
    name,
    source,
    sentences: said.length,
    quoted: said.filter(({ quoted }) => quoted).length,
    voices: voicesOf(said),
    standings: STANDINGS.flatMap((one) => {
      const own = said.filter((says) => says.standing === one).length;
      return own === 0 ? [] : [{ standing: one, sentences: own }];
    }),
    people: namesOf('person'),
    organizations: namesOf('organization'),
    places: namesOf('place'),
  };
}

function voicesOf(said: readonly Says[]): Voice[] {
  const groups = groupedBy(said, ({ voice }) => `${voice.kind} ${voice.name ?? ''}`);
  return [...groups.values()]
    .flatMap((own) => own.slice(0, 1).map(({ voice }) => ({ ...voice, sentences: own.length })))
    .sort((a, b) => b.sentences - a.sentences);
}

/** The layout shows at most this many names per line; the record contains all names. */
const MAX_SHOWN = 12;

function layout(record: ReadingSummary): Layout {
  const { sentences, quoted, voices, standings, people, organizations, places } = record;
  const voicesOfKind = (kind: Voice['kind']) => voices.filter((voice) => voice.kind === kind);
  const own = voicesOfKind('source').reduce((sum, voice) => sum + voice.sentences, 0);
  const rows: [string, string[]][] = [
    ['Sentences', [`${sentences}${quoted > 0 ? `, ${quoted} of them quoted` : ''}`]],
    ['The source itself', own === 0 ? [] : [counted(own, 'sentence')]],
    ['Named voices', voicesOfKind('named').map(voiceWords)],
    ['Unnamed voices', voicesOfKind('unnamed').map(voiceWords)],
    ['How sure', standings.map((one) => `${one.standing} (${one.sentences})`)],
    ['People', people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`))],
    ['Organizations', organizations.map(({ name }) => name)],
    ['Places', places.map(({ name }) => name)],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  return {
    title: titleOf(record),
    blocks: [
      ...sourceBlocks(record),
      facts(...shown.map(([label, values]) => fact(label, firstOf(values, MAX_SHOWN)))),
    ],
  };
}

const voiceWords = ({ kind, name = kind, sentences }: Voice): string => `${name} (${sentences})`;

export const readingSummary: Answer<ReadingSummary> = { kind: 'reading-summary', schema, layout };
