import { isPlural, nameInSentence } from '../english/clause.js';
import { WHOSE } from '../english/compose.js';
import { sourceNoun } from './attribution.js';
import type { Briefing } from './briefing.js';
import type { Claim, Event, Gap, Person, Source } from './file/schema.js';

/** Something that the source leaves open, as a question to ask. */
export interface OpenQuestion {
  /** The id of the gap in the file; absent where the question is made from what is missing. */
  readonly gap?: string;
  readonly about: readonly string[];
  readonly question: string;
  readonly reason: Gap['reason'];
  /** Who could answer, where that is known. */
  readonly ask: readonly string[];
  readonly claims: readonly string[];
  /** The claim that the question quotes, to be shown behind it. */
  readonly quoted?: string;
}

/**
 * Everything that the source leaves open: the gaps of the file, and what is absent (an event without a date, a person
 * without a name, a party without a position, a source without publisher, words without a voice). What a gap of the
 * file asks already is not asked again.
 */
export function openQuestions(briefing: Briefing): OpenQuestion[] {
  return [
    ...briefing.all('gaps').map(asQuestion),
    ...briefing.all('issues').flatMap(({ id }) => missingPositions(briefing, id)),
    ...briefing.all('events').flatMap((event) => missingOfEvent(briefing, event)),
    ...briefing.all('people').flatMap((person) => missingOfPerson(briefing, person)),
    ...briefing.all('claims').flatMap((claim) => missingVoice(briefing, claim)),
    ...briefing.all('sources').flatMap((source) => missingOfSource(briefing, source)),
  ];
}

/** What is left open about an issue: the file's questions, then the parties that have no position. */
export const questionsOnIssue = (briefing: Briefing, issueId: string): OpenQuestion[] => [
  ...briefing.gapsAbout(issueId).map(asQuestion),
  ...missingPositions(briefing, issueId),
];

const asQuestion = ({ id, about, question, reason, ask = [], claims = [] }: Gap): OpenQuestion => ({
  gap: id,
  about,
  question,
  reason,
  ask,
  claims,
});

const missing = (
  about: readonly string[],
  question: string,
  more: Partial<OpenQuestion> = {},
): OpenQuestion => ({
  about,
  question,
  reason: 'not stated',
  ask: [],
  claims: [],
  ...more,
});

/** Whether a gap of the file about this asks something of the kind already. */
const isAsked = (briefing: Briefing, id: string, what: RegExp): boolean =>
  briefing.gapsAbout(id).some((gap) => what.test(gap.question));

function missingPositions(briefing: Briefing, issueId: string): OpenQuestion[] {
  const { title, parties = [] } = briefing.get('issues', issueId);
  const holders = new Set(briefing.positionsOn(issueId).map(({ whose }) => whose));
  const asked = briefing
    .gapsAbout(issueId)
    .filter(({ question }) => /\b(want|wants|say|says|seek|seeks|position)\b/i.test(question));
  return parties
    .filter((party) => !holders.has(party) && !asked.some(({ about }) => about.includes(party)))
    .map((party) => missing([issueId, party], `${title}: ${wantsAsked(briefing, party)}`, { ask: [party] }));
}

const wantsAsked = (briefing: Briefing, party: string): string =>
  `what ${isPlural(briefing, party) ? 'do' : 'does'} ${nameInSentence(briefing, party)} want?`;

const WHEN = /\b(when|dates?|days?|how long ago)\b/i;
const WHERE = /\b(where|places?|cit(y|ies)|between)\b/i;

/** An event within another that has no date either is not asked about by itself. */
function missingOfEvent(briefing: Briefing, event: Event): OpenQuestion[] {
  const { id, title, status } = event;
  const parent = event.partOf === undefined ? undefined : briefing.get('events', event.partOf);
  const undated = event.when === undefined && !(parent && parent.when === undefined);
  const claims = event.claims;
  return [
    ...(undated && !isAsked(briefing, id, WHEN)
      ? [missing([id], `${title}: ${WHEN_ASKED[status]}`, { claims })]
      : []),
    ...(isMeeting(event) && !event.where?.length && !isAsked(briefing, id, WHERE)
      ? [missing([id], `${title}: in which place?`, { claims })]
      : []),
  ];
}

const isMeeting = ({ kind }: Event) => ['stop', 'talks', 'meeting', 'visit'].includes(kind);

const WHEN_ASKED: Readonly<Record<Event['status'], string>> = {
  occurred: 'on which date?',
  ongoing: 'since when?',
  planned: 'on which date?',
  unconfirmed: 'whether, and on which date?',
  cancelled: 'on which date, before it was cancelled?',
  'not stated': 'whether, and on which date?',
};

function missingOfPerson(
  briefing: Briefing,
  { id, name, label, role, of, claims = [] }: Person,
): OpenQuestion[] {
  const ask = of === undefined ? [] : [of];
  if (name === undefined) {
    const question = `Who is meant by “${label ?? id}”?`;
    const asked = briefing.gapsAbout(id).some((gap) => gap.reason === 'unnamed');
    return asked ? [] : [missing([id], question, { reason: 'unnamed', ask, claims })];
  }
  const known = role !== undefined || isAsked(briefing, id, /\b(role|office|post|title|function)\b/i);
  return known ? [] : [missing([id], `What is the role of ${name}?`, { ask, claims })];
}

/** Words that are somebody's, and it is not said whose. */
function missingVoice(briefing: Briefing, claim: Claim): OpenQuestion[] {
  const { id, about, attribution, standing } = claim;
  if (attribution.by !== 'unnamed') return [];
  const asked = about.some((subject) =>
    briefing.gapsAbout(subject).some((gap) => gap.reason === 'unnamed' && gap.claims?.includes(id)),
  );
  if (asked) return [];
  const who =
    attribution.label === undefined
      ? `W${WHOSE[standing].slice(1)}?`
      : `Who is meant by “${attribution.label}”?`;
  return [missing(about, who, { reason: 'unnamed', claims: [id], quoted: id })];
}

function missingOfSource(briefing: Briefing, source: Source): OpenQuestion[] {
  const noun = sourceNoun(briefing, source.id);
  const questions: readonly (readonly [known: unknown, question: string, asked: RegExp])[] = [
    [source.publisher, `Who published ${noun}?`, /\bwho published|publisher\b/i],
    [source.author, `Who wrote ${noun}?`, /\bwho wrote|author\b/i],
    [source.published, `When was ${noun} published?`, /\b(when|date)\b/i],
  ];
  return questions
    .filter(([known, , asked]) => known === undefined && !isAsked(briefing, source.id, asked))
    .map(([, question]) => missing([source.id], question));
}
