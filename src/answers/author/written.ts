import * as v from 'valibot';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { fact, facts, next, paragraph } from '../../document/build.js';
import { shellFile } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { counted } from '../shared/inlines.js';
import { count, recordHead, words } from '../shared/schema.js';
import type { Work } from './work.js';

/** What a briefing file holds after `new` or `edit` wrote it. */

const entries = v.array(v.strictObject({ kind: words, id: words }));

const schema = () =>
  v.strictObject({
    ...recordHead('written'),
    path: words,
    /** Whether it is one of the reader's own briefings, which are read by their ids. */
    own: v.boolean(),
    added: entries,
    corrected: entries,
    takenBack: entries,
    holds: v.strictObject({
      people: count,
      issues: count,
      events: count,
      claims: count,
      gaps: count,
      notes: count,
    }),
  });

export type WrittenRecord = v.InferOutput<ReturnType<typeof schema>>;

/** @param isOwn whether it is one of the reader's own briefings, which are read by their ids */
export function makeWritten(file: BriefingFile, path: string, work: Work, isOwn = false): WrittenRecord {
  const { id, title, language, people, issues, events, claims, gaps, notes = [] } = file;
  return {
    kind: 'written',
    version: 1,
    briefing: { id, title, language },
    path,
    own: isOwn,
    added: [...work.added],
    corrected: [...work.corrected],
    takenBack: [...work.takenBack],
    holds: {
      people: people.length,
      issues: issues.length,
      events: events.length,
      claims: claims.length,
      gaps: gaps.length,
      notes: notes.length,
    },
  };
}

function layout(record: WrittenRecord): Layout {
  const { briefing, path, own, added, corrected, takenBack } = record;
  const typed = shellFile(path);
  return {
    title: briefing.title,
    blocks: [
      paragraph(`Written to ${path}${countWords(record)}.`),
      facts(
        fact('Id', briefing.id),
        fact('Holds', holdings(record)),
        ...entryFacts('Added', added),
        ...entryFacts('Corrected', corrected),
        ...entryFacts('Removed', takenBack),
      ),
      next(`briefing edit ${own ? briefing.id : typed}`, `briefing validate ${typed}`),
    ],
  };
}

const entryFacts = (label: string, some: WrittenRecord['added']) =>
  some.length > 0 ? [fact(label, ...some.map(({ kind, id }) => `${kind} ${id}`))] : [];

function countWords({ added, corrected, takenBack }: WrittenRecord): string {
  const parts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(corrected.length > 0 ? [`${corrected.length} corrected`] : []),
    ...(takenBack.length > 0 ? [`${takenBack.length} removed`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

/** Events and notes only where there are any: many briefings have none. */
const holdings = ({ holds: { people, issues, events, claims, gaps, notes } }: WrittenRecord): string =>
  [
    counted(people, 'person', 'people'),
    counted(issues, 'issue'),
    ...(events > 0 ? [counted(events, 'event')] : []),
    counted(claims, 'claim'),
    counted(gaps, 'gap'),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ].join(', ');

export const written: Answer<WrittenRecord> = { kind: 'written', schema, layout };
