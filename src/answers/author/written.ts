import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { fact, facts, next, paragraph } from '../../document/build.js';
import { shellFile } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { counted } from '../shared/inlines.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, words } from '../shared/schema.js';

/** The contents of a briefing file after `new` or `edit`. */

const schema = () =>
  v.strictObject({
    ...recordHead('written'),
    path: words,
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

export function makeWritten(briefing: Briefing, path: string): WrittenRecord {
  const { people, issues, events, claims, gaps, notes = [] } = briefing.file;
  return {
    ...headOf(briefing, 'written'),
    path,
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
  const { briefing, path } = record;
  const typed = shellFile(path);
  return {
    title: briefing.title,
    blocks: [
      paragraph(`Written to ${path}.`),
      facts(fact('Id', briefing.id), fact('Contents', entryCounts(record))),
      next(`briefing edit ${typed}`, `briefing validate ${typed}`),
    ],
  };
}

/** Counts the entries. Events and notes are listed only if there are any, since many briefings have none. */
const entryCounts = ({ holds: { people, issues, events, claims, gaps, notes } }: WrittenRecord): string =>
  [
    counted(people, 'person', 'people'),
    counted(issues, 'issue'),
    ...(events > 0 ? [counted(events, 'event')] : []),
    counted(claims, 'claim'),
    counted(gaps, 'gap'),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ].join(', ');

export const written: Answer<WrittenRecord> = { kind: 'written', schema, layout };
