import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { fact, facts, next, paragraph } from '../../document/build.js';
import { shellFile } from '../../text/shell.js';
import type { Answer, Layout } from '../answer.js';
import { counted } from '../shared/inlines.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, words } from '../shared/schema.js';

/** The briefing file that `new` or `edit` wrote: its path, and how many entries it has. */

const COUNTED = ['people', 'issues', 'events', 'claims', 'gaps', 'notes'] as const;

const schema = () =>
  v.strictObject({
    ...recordHead('written'),
    path: words,
    holds: v.strictObject(v.entriesFromList(COUNTED, count)),
  });

export type WrittenRecord = v.InferOutput<ReturnType<typeof schema>>;

export function makeWritten(briefing: Briefing, path: string): WrittenRecord {
  const counts = COUNTED.map((kind) => [kind, briefing.all(kind).length]);
  return {
    ...headOf(briefing, 'written'),
    path,
    holds: Object.fromEntries(counts) as WrittenRecord['holds'],
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
