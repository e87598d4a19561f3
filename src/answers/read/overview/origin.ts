import { isWrittenWhole } from '../../../briefing/file/statements.js';
import { draftWords } from '../../../briefing/review-state.js';
import { paragraph, quiet, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/dates.js';
import { draftInlines, WRONG_SHARE } from '../../shared/draft.js';
import { counted } from '../../shared/inlines.js';
import { capitalized } from '../../shared/voiced.js';
import type { OverviewRecord, PlannedEvent, Reported, SourceLine } from './record.js';

/** The lines of a brief about its sources and its origin, and about whether it may be out of date. */

/** Example: 'Undated news article, publisher not named. Check whether the trip is over.' */
export const originLine = (record: OverviewRecord): Inline[] => {
  const { sources, notes, perhapsPast } = record;
  // If a brief is continuous prose and its sources are dated, readers can tell whether an event is still to come.
  const isDated = isAuthored(record) && sources.every(({ published }) => published !== undefined);
  // Readers of a draft did not know which of its events 'the talks' were, so only dates are mentioned.
  const asked = isUnreviewed(record) ? (pastDates(perhapsPast) ?? []) : announcement(perhapsPast);
  return [text([sourceWords(sources), ...notes, ...(isDated ? [] : asked)].join(' '))];
};

/** The first line of a brief: its sources and, for an unreviewed draft, a notice that it is a draft. */
export const firstLine = (record: OverviewRecord): Inline[] => [
  ...originLine(record),
  ...(isUnreviewed(record) && !isAuthored(record) ? draftInlines(record.briefing.draft) : []),
];

/**
 * Returns the last line of an unreviewed brief. It says whether the sentences of the brief come from the article
 * or from a model.
 */
export const lastLine = (record: OverviewRecord): Block[] =>
  isUnreviewed(record) && isAuthored(record) ? [paragraph(quiet(originOfWords(record)))] : [];

const OWN_WORDS =
  'Draft by rules, not yet reviewed: each paragraph is an unbroken passage of the article, word for word; the text between the passages is left out.';

/** Returns whether the brief consists of whole sentences from the article, as in an unreviewed draft made by rules. */
export const isInOwnWords = (record: OverviewRecord): boolean =>
  isUnreviewed(record) &&
  isAuthored(record) &&
  record.sources.length === 1 &&
  record.briefing.draft?.by.join() === 'rules' &&
  passagesIn(record).every(({ verbatim }) => verbatim);

/** Returns the sentences that are shown in a brief in the article's words: those of the summary and of issues with details. */
const passagesIn = ({ summary, groups }: OverviewRecord): Reported[] => [
  ...summary,
  ...groups.flatMap(({ issues }) =>
    issues.flatMap(({ summary: first, details }) => (details === undefined ? [] : [first, ...details])),
  ),
];

function originOfWords(record: OverviewRecord): string {
  const { draft } = record.briefing;
  const [name] = (draft?.by ?? []).filter((one) => one !== 'rules');
  if (draft === undefined || name !== undefined)
    return `Written by ${name ?? 'a model'}; each line was checked against the article by rules, but not yet by a person.`;
  return isInOwnWords(record)
    ? OWN_WORDS
    : `${capitalized(draftWords(draft))}. Expect to correct ${WRONG_SHARE}.`;
}

/** Returns whether the brief is continuous prose. */
export const isAuthored = ({ summary, groups }: Pick<OverviewRecord, 'summary' | 'groups'>): boolean =>
  isWrittenWhole({ summary, issues: groups.flatMap(({ issues }) => issues) });

/** Returns true if nothing has been reviewed. In that case, a line of the brief says so, and entries have no asterisks. */
export const isUnreviewed = ({ briefing }: Pick<OverviewRecord, 'briefing'>): boolean =>
  briefing.draft?.reviewed === 0;

function sourceWords(sources: readonly SourceLine[]): string {
  const [only] = sources;
  if (only === undefined || sources.length > 1) return severalSources(sources);
  const { kind, label, publisher, published } = only;
  const noun = kind === 'other' ? (label ?? 'source') : kind;
  const date = published === undefined ? [] : [dateWords(published)];
  const first = published === undefined ? `Undated ${noun}` : capitalized(noun);
  // A missing publisher is a warning sign only if the date is missing, too.
  const by = publisher ?? (published === undefined ? 'publisher not named' : undefined);
  return `${[first, ...(by === undefined ? [] : [by]), ...date].join(', ')}.`;
}

/** Example: '3 sources, 1 undated, Reuters, AP.' Undated sources are mentioned first, since they may be old. */
function severalSources(sources: readonly SourceLine[]): string {
  const undated = sources.filter(({ published }) => published === undefined).length;
  const publishers = [...new Set(sources.flatMap(({ publisher = [] }) => publisher))];
  const named = publishers.slice(0, MOST_NAMED);
  const rest = publishers.length - named.length;
  return `${[
    `${sources.length} sources`,
    ...(undated > 0 ? [`${undated === sources.length ? 'all' : undated} undated`] : []),
    ...named,
    ...(rest > 0 ? [counted(rest, 'more publisher')] : []),
  ].join(', ')}.`;
}

const MOST_NAMED = 4;

/**
 * Warns of planned events that may already have taken place. Several events are identified by their dates or, if
 * there are no dates or too many, by their kinds.
 */
function announcement(events: readonly PlannedEvent[]): string[] {
  const [first] = events;
  if (first === undefined) return [];
  if (events.length > 1) return pastDates(events) ?? undatedKinds(events);
  const { kind } = first;
  if (kind === 'other') return ['Check whether the announced event is still to come.'];
  return [`Check whether the ${kind} ${PLURAL.includes(kind) ? 'are' : 'is'} ${overOrAhead([kind])}.`];
}

/** Example: 'Events were announced for 12 May 2031 and 3 June 2031. These dates have passed: check what happened.' */
function pastDates(events: readonly PlannedEvent[]): string[] | undefined {
  const dates = [...new Set(events.flatMap(({ when }) => (when === undefined ? [] : dateWords(when))))];
  if (dates.length === 0 || dates.length > MOST_NAMED) return undefined;
  const [what, passed] =
    dates.length === 1 ? ['An event was', 'This date has'] : ['Events were', 'These dates have'];
  return [`${what} announced for ${series(dates)}. ${passed} passed: check what happened.`];
}

/** Example: 'Check whether the trip and the talks are over.' Empty if the kinds do not identify the events. */
function undatedKinds(events: readonly PlannedEvent[]): string[] {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return kinds.includes('other') || kinds.length < events.length
    ? []
    : [`Check whether ${series(kinds.map((kind) => `the ${kind}`))} are ${overOrAhead(kinds)}.`];
}

const series = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

type Kind = PlannedEvent['kind'];

/** A trip can be over, but results cannot. */
const overOrAhead = (kinds: readonly Kind[]): string =>
  kinds.every((kind) => LASTING.includes(kind)) ? 'over' : 'still to come';

const LASTING: readonly Kind[] = [
  ...(['investigation', 'hearing', 'trial', 'vote', 'election', 'strike', 'protest'] as const),
  ...(['visit', 'trip', 'stop', 'talks', 'meeting', 'call', 'conflict'] as const),
];

const PLURAL: readonly Kind[] = ['talks', 'results'];
