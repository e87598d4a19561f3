import { text } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/dates.js';
import { addTo } from '../../../text/grouped-by.js';
import { claimWords } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import type { EventRecord } from '../../shared/events/events.js';
import { sentenceInlines } from '../../shared/inlines.js';
import type { StatementRecord } from '../../shared/schema.js';
import type { StepContent } from '../content.js';

/** The sentences, warnings and events that earlier pages have shown, so that a tour does not repeat them. */
export interface Shown {
  /** The texts of sentences and claims. */
  readonly sentences: Set<string>;
  /** Sentences that state claims as fact and must not be said. */
  readonly warnings: Set<string>;
  readonly events: Set<string>;
  /** The events of the whole tour, by the claims that report them. */
  readonly eventsOf: ReadonlyMap<string, readonly EventRecord[]>;
}

export const nothingShown = (eventsOf: Shown['eventsOf']): Shown => ({
  sentences: new Set(),
  warnings: new Set(),
  events: new Set(),
  eventsOf,
});

/** Returns the items that have not been shown before, and marks them as shown. */
export const fresh = <Item>(
  items: readonly Item[],
  shown: Set<string>,
  keyOf: (item: Item) => string,
): Item[] =>
  items.filter((item) => {
    const key = keyOf(item);
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  });

export function eventsByClaim(contents: readonly StepContent[]): ReadonlyMap<string, readonly EventRecord[]> {
  const found = new Map<string, EventRecord[]>();
  const phases = contents.flatMap((content) => (content.kind === 'timeline' ? content.phases : []));
  for (const event of phases.flatMap(({ events }) => events))
    for (const { claim } of event.support?.places ?? []) addTo(found, claim, event);
  return found;
}

/**
 * Formats a sentence and adds the date of the event that it reports, so that the timeline need not repeat the event.
 */
export const datedSentence = (sentence: StatementRecord, shown: Shown): Inline[] => [
  ...sentenceInlines(sentence),
  ...(sentence.support?.places ?? []).flatMap(({ claim }) => dateAfter(sentence.text, claim, shown)),
];

export const datedClaim = (claim: ClaimRecord, shown: Shown): Inline[] => [
  ...claimWords(claim),
  ...dateAfter(claim.text, claim.id, shown),
];

/**
 * Returns the date of the event that a sentence reports, as in ' (7 December 2010)', unless the sentence
 * already contains that date.
 */
function dateAfter(sentence: string, claim: string, { eventsOf, events }: Shown): Inline[] {
  const event = (eventsOf.get(claim) ?? []).find(({ title }) => sentence.startsWith(title));
  if (event === undefined) return [];
  events.add(event.id);
  const date = event.when === undefined ? '' : dateWords(event.when);
  return sentence.includes(date) ? [] : [text(` (${date})`)];
}
