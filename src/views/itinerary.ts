import type { Briefing } from '../briefing/briefing.js';
import type { Event } from '../briefing/file/schema.js';
import { fact, facts, heading, list, next, notice, paragraph, text, type Words } from '../document/build.js';
import type { Block, Document, Fact } from '../document/document.js';
import { durationWords } from '../text/date-words.js';
import { carried, eventEntry, originOf } from './entries.js';
import { eventMentions } from './event-mentions.js';
import { inOrder, whenWords } from './events.js';
import { dataHead, eventRecord } from './records.js';
import { standingAndVoice, support, supportedClaim } from './support.js';
import { mention, mentions } from './words.js';

const TRAVEL: readonly Event['kind'][] = ['trip', 'stop', 'talks', 'meeting'];

/** The trip: its stops, its talks, who takes part, and what of it is unconfirmed. */
export function itineraryView(briefing: Briefing): Document {
  const travel = inOrder(briefing, briefing.all('events').filter(isTravel));
  const firm = travel.filter((event) => event.status !== 'unconfirmed');
  const open = travel.filter((event) => event.status === 'unconfirmed');
  const lines = linesSaidOnce(briefing, [...firm, ...open]);
  return {
    title: `${briefing.file.title} · itinerary`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'itinerary'),
        events: travel.map((event) => eventRecord(briefing, event)),
      };
    },
    get entries() {
      return carried(
        briefing,
        travel.map((event) => eventEntry(briefing, event)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...(travel.length === 0 ? [paragraph('No trips or meetings are planned.')] : []),
      ...firm.flatMap((event) => eventBlocks(briefing, event, lines)),
      ...(open.length > 0 ? [notice('doubtful', 'What follows is not confirmed.')] : []),
      ...open.flatMap((event) => eventBlocks(briefing, event, lines)),
      next('briefing timeline', 'briefing people', 'briefing agenda'),
    ],
  };
}

const isTravel = (event: Event) => TRAVEL.includes(event.kind) && event.status !== 'occurred';

/** The claims of an event as lines. */
type ClaimLines = (event: Event) => Words[];

/** A claim behind several events is said at the first of them, with its id, to which the others refer. */
function linesSaidOnce(briefing: Briefing, events: readonly Event[]): ClaimLines {
  const first = new Map<string, Event>();
  const again = new Set<string>();
  for (const event of events)
    for (const id of event.claims) {
      if (first.has(id)) again.add(id);
      else first.set(id, event);
    }
  return (event) =>
    briefing.claims(event.claims).map((claim) => {
      const { id } = claim;
      const place = first.get(id);
      if (place && place !== event)
        return [text(`see ${id}, above, under `), mention(briefing, place.id), ...support(briefing, [id])];
      return [...(again.has(id) ? [text(`${id}: `)] : []), ...supportedClaim(briefing, claim)];
    });
}

/**
 * An event in full, for every place that shows one.
 *
 * @param lines its claims, where they are not all to be said in full
 */
export function eventBlocks(
  briefing: Briefing,
  event: Event,
  lines: ClaimLines = linesSaidOnce(briefing, [event]),
): Block[] {
  return [
    heading(1, event.title, `events/${event.id}`),
    facts(
      fact('Status', [text(event.status), ...support(briefing, event.claims)]),
      fact('When', whenWords(event)),
      ...(event.duration ? [fact('Lasts', durationWords(event.duration))] : []),
      fact('Where', ...mentions(briefing, event.where)),
      fact('Who', ...(event.who ?? []).map((id) => personWords(briefing, id))),
      ...partFacts(briefing, event),
    ),
    list(lines(event)),
  ];
}

function partFacts(briefing: Briefing, event: Event): Fact[] {
  const parts = briefing.partsOf(event.id);
  return [
    ...(event.partOf ? [fact('Part of', ...eventMentions(briefing, [event.partOf]))] : []),
    ...(parts.length > 0
      ? [
          fact(
            'Consists of',
            ...eventMentions(
              briefing,
              parts.map((part) => part.id),
            ),
          ),
        ]
      : []),
  ];
}

/** A name with what the person is, where the source says it. */
function personWords(briefing: Briefing, id: string) {
  const entity = briefing.entity(id);
  if (entity?.kind !== 'people' || entity.value.role === undefined) return [mention(briefing, id)];
  const { role, claims } = entity.value;
  return [mention(briefing, id), text(`, ${role} (`), ...standingAndVoice(briefing, claims), text(')')];
}
