import { paragraph, quiet, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/dates.js';
import { draftInlines } from '../../shared/draft.js';
import type { OverviewRecord, PlannedEvent, SourceLine } from './record.js';

/** The sources of a brief, and whether it may be out of date. */

/** 'Undated news article, publisher not named. Check whether the trip is past.' */
export const originLine = ({ sources, notes, perhapsPast }: OverviewRecord): Inline[] => [
  text([sourceWords(sources), ...notes, ...announcement(perhapsPast)].join(' ')),
];

/** Returns the first line of a brief: its sources and, for an entirely unreviewed draft by rules, a notice of that. */
export const firstLine = (record: OverviewRecord): Inline[] => [
  ...originLine(record),
  ...(isUnreviewed(record) && !isAuthored(record) ? draftInlines(record.briefing.draft) : []),
];

/**
 * Returns the last line of a brief in the words of a model: that its sentences were checked, and that nothing has been
 * reviewed.
 */
export const lastLine = (record: OverviewRecord): Block[] =>
  isUnreviewed(record) && isAuthored(record) ? [paragraph(quiet(checkedWords(record)))] : [];

function checkedWords({ briefing: { draft } }: OverviewRecord): string {
  const [name = 'an assistant'] = (draft?.by ?? []).filter((one) => one !== 'rules');
  return `Draft by ${name}, each sentence checked against the source by rules; not yet reviewed (0 of ${draft?.claims} claims).`;
}

/** Whether the sentences of a brief were written to be read together, as shown by a summary in one paragraph. */
export const isAuthored = ({ summary }: Pick<OverviewRecord, 'summary'>): boolean =>
  summary.some(({ continues }) => continues);

/** Returns whether nothing has been reviewed. The first line then says so, and entries have no draft signs. */
export const isUnreviewed = ({ briefing }: Pick<OverviewRecord, 'briefing'>): boolean =>
  briefing.draft?.reviewed === 0;

function sourceWords(sources: readonly SourceLine[]): string {
  const [only] = sources;
  if (only === undefined || sources.length > 1) return severalSources(sources);
  const { kind, label, publisher, published } = only;
  const noun = kind === 'other' ? (label ?? 'source') : kind;
  const date = published === undefined ? [] : [dateWords(published)];
  const first = published === undefined ? `Undated ${noun}` : capital(noun);
  return `${[first, publisher ?? 'publisher not named', ...date].join(', ')}.`;
}

/** Mentions undated sources first, since they may be old. */
function severalSources(sources: readonly SourceLine[]): string {
  const undated = sources.filter(({ published }) => published === undefined).length;
  const publishers = [...new Set(sources.flatMap(({ publisher = [] }) => publisher))];
  const named = publishers.slice(0, MOST_NAMED);
  const rest = publishers.length - named.length;
  return `${[
    `${sources.length} sources`,
    ...(undated > 0 ? [`${undated === sources.length ? 'all' : undated} undated`] : []),
    ...named,
    ...(rest > 0 ? [`${rest} more publishers`] : []),
  ].join(', ')}.`;
}

const MOST_NAMED = 4;

const capital = (noun: string): string => noun.slice(0, 1).toUpperCase() + noun.slice(1);

/** Warns of planned events that may already be past. */
function announcement(events: readonly PlannedEvent[]): string[] {
  const [first] = events;
  if (first === undefined) return [];
  if (events.length > 1) return [`Check which of the ${events.length} announced events are past.`];
  if (first.kind === 'other') return ['Check whether what it announces is past.'];
  return [`Check whether the ${first.kind} ${PLURAL.includes(first.kind) ? 'are' : 'is'} past.`];
}

const PLURAL: readonly PlannedEvent['kind'][] = ['talks', 'results'];
