import { supportOf } from '../answers/shared/records.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Event, Issue } from '../briefing/file/schema.js';
import { kindWord } from '../briefing/file/vocabulary.js';
import type { OpenQuestion } from '../briefing/questions.js';
import { groupTitle, positionLine } from '../briefing/relations/issues.js';
import { dateWords } from '../text/dates.js';
import {
  address,
  DISPUTED,
  draftTerms,
  HEDGES,
  isoDate,
  listed,
  type Node,
  REASONS,
  reference,
  references,
  STANDINGS,
  STATUSES,
  standingTerms,
  statementNode,
  term,
  USES,
} from './jsonld-node.js';
import { remarksOn } from './remarks.js';

export function claimNode(briefing: Briefing, claim: Claim): Node {
  const remarks = remarksOn(briefing, claim);
  return {
    '@type': 'Claim',
    '@id': address(claim.id),
    text: claim.text,
    inLanguage: briefing.file.language,
    keywords: [
      term(claim.standing, STANDINGS),
      term(briefing.useOfClaim(claim), USES),
      ...(briefing.isDisputed(claim) ? [term(DISPUTED, USES)] : []),
      ...(claim.cue === undefined ? [] : [term(claim.cue, HEDGES)]),
      ...draftTerms(claim),
    ],
    creditText: attributionWords(briefing, claim),
    appearance: { '@id': address(claim.source) },
    position: claim.at,
    about: references(briefing, claim.about),
    comment: listed(remarks.map((text) => ({ '@type': 'Comment', text }))),
  };
}

/** The schema.org equivalents of the statuses of events. There is no equivalent for unconfirmed events. */
const EVENT_STATUS: Readonly<Partial<Record<Event['status'], string>>> = {
  planned: 'https://schema.org/EventScheduled',
  canceled: 'https://schema.org/EventCancelled',
};

export function eventNode(briefing: Briefing, event: Event): Node {
  const support = supportOf(briefing, event.claims);
  const [start, end] = (event.when ?? '').split('/');
  const places = (event.where ?? []).map((id) => ({ '@type': 'Place', ...reference(briefing, id) }));
  return {
    '@type': 'Event',
    '@id': address(event.id),
    name: event.title,
    additionalType: kindWord(event.kind, event.label),
    eventStatus: support?.use === 'not as fact' ? undefined : EVENT_STATUS[event.status],
    startDate: isoDate(start),
    endDate: isoDate(end),
    description: whenWords(event),
    duration: event.duration,
    location: listed(places),
    attendee: references(briefing, event.who),
    superEvent: event.partOf === undefined ? undefined : reference(briefing, event.partOf),
    keywords: [...standingTerms(support), term(event.status, STATUSES), ...draftTerms(event)],
    // An event cannot have creditText, which is a property of creative works, so the claims about the event
    // have it.
    subjectOf: briefing.claims(event.claims).map((claim) => creditedNode(briefing, claim)),
  };
}

const creditedNode = (briefing: Briefing, claim: Claim): Node => ({
  '@type': 'Claim',
  '@id': address(claim.id),
  creditText: attributionWords(briefing, claim),
});

function whenWords({ when, timing }: Event): string {
  if (when !== undefined) return `When: ${dateWords(when)}`;
  return `When: ${timing === undefined ? 'not stated' : `“${timing}”, no date`}`;
}

export function issueNode(briefing: Briefing, issue: Issue): Node {
  const positions = briefing.positionsOn(issue.id).map((position) => ({
    ...statementNode(briefing, { text: positionLine(briefing, position), claims: position.claims }, 'act'),
    '@id': address(position.id),
  }));
  return {
    '@type': 'Thing',
    '@id': address(issue.id),
    name: issue.title,
    description: groupTitle(briefing, issue),
    subjectOf: [statementNode(briefing, issue.summary), ...positions],
  };
}

export function questionNode(briefing: Briefing, asked: OpenQuestion): Node {
  const { gap, about, question, reason, ask, claims, quoted = [] } = asked;
  return {
    '@type': 'Question',
    ...(gap === undefined ? {} : { '@id': address(gap) }),
    text: question,
    inLanguage: briefing.file.language,
    about: references(briefing, about),
    keywords: [term(reason, REASONS)],
    citation: references(briefing, [...claims, ...quoted]),
    mentions: references(briefing, ask),
  };
}
