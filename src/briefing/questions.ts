import { sourceNoun } from './attribution.js';
import type { Briefing } from './briefing.js';
import type { Claim, Event, Gap, Person, Source } from './file/schema.js';

export interface OpenQuestion {
  /** The id of the gap in the file; absent if the question is generated. */
  readonly gap?: string;
  readonly about: readonly string[];
  readonly question: string;
  readonly reason: Gap['reason'];
  /** The ids of the people, organizations and sources that could answer. */
  readonly ask: readonly string[];
  readonly claims: readonly string[];
  /** The claims that the question is about, which are shown after it. */
  readonly quoted?: readonly string[];
}

/**
 * Collects all open questions: the gaps of the file, and generated questions about missing information, such
 * as the date of an event, the position of a party, the publisher of a source or the name of a speaker. In an unreviewed
 * draft, nothing is asked about the source: its first line already shows what is missing.
 * Questions that a gap already asks are left out. Identical questions are merged.
 */
export function openQuestions(briefing: Briefing): OpenQuestion[] {
  return [
    ...briefing.all('gaps').map(asQuestion),
    ...askedOnce([
      ...briefing.all('issues').flatMap(({ id }) => missingPositions(briefing, id)),
      ...briefing.all('events').flatMap((event) => missingOfEvent(briefing, event)),
      ...briefing.all('people').flatMap((person) => missingOfPerson(briefing, person)),
      ...briefing.all('claims').flatMap((claim) => missingVoice(briefing, claim)),
      ...(isUnreviewed(briefing)
        ? []
        : briefing.all('sources').flatMap((source) => missingOfSource(briefing, source))),
    ]),
  ];
}

const isUnreviewed = (briefing: Briefing): boolean =>
  briefing.all('claims').length > 0 && briefing.all('claims').every(({ proposed }) => proposed !== undefined);

/**
 * Collects the open questions on an issue: first the gaps of the file, then questions to parties without a position.
 */
export const questionsOnIssue = (briefing: Briefing, issueId: string): OpenQuestion[] => [
  ...briefing.gapsAbout(issueId).map(asQuestion),
  ...missingPositions(briefing, issueId),
];

/** Merges identical questions. Two 'Who says so?' questions are merged only if they are about the same entries. */
function askedOnce(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const found = new Map<string, OpenQuestion>();
  for (const question of questions) {
    const key = `${question.question} ${question.question === WHO_SAYS_SO ? question.about.join(' ') : ''}`;
    const earlier = found.get(key);
    found.set(key, earlier ? merged(earlier, question) : question);
  }
  return [...found.values()];
}

function merged(one: OpenQuestion, other: OpenQuestion): OpenQuestion {
  const union = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];
  return {
    ...one,
    about: union(one.about, other.about),
    ask: union(one.ask, other.ask),
    claims: union(one.claims, other.claims),
    ...(one.quoted || other.quoted ? { quoted: union(one.quoted, other.quoted) } : {}),
  };
}

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
): OpenQuestion => ({ about, question, reason: 'not stated', ask: [], claims: [], ...more });

/** Joins names and a question with dots, since building a sentence from them could distort their meaning. */
const listed = (...parts: readonly string[]): string => parts.join(' · ');

/** Adds 'the' to names that need it within a sentence: 'the United States', 'the State Department'. */
export const withArticle = (name: string): string => (needsArticle(name) ? `the ${name}` : name);

const needsArticle = (name: string): boolean =>
  /^(?:EU|UK|UN|US|USA|(?:European|United) [A-Z].*|Netherlands|Philippines|(?:House|Bank|Ministry|Department|Supreme Court) of .*|.* (?:administration|Administration|Agency|Commission|Committee|Council|Court|Department|Government|government|Ministry|Office|Party|Union))$/.test(
    name,
  );

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
    .map((party) =>
      missing(
        [issueId, party],
        listed(title, `What is the position of ${withArticle(briefing.nameOf(party))}?`),
        { ask: [party] },
      ),
    );
}

const WHEN = /\b(when|dates?|days?|how long ago)\b/i;
const WHERE = /\b(where|places?|cit(y|ies)|between)\b/i;

/** Asks for the date and place of an event, but not for the date of a part of an undated event. */
function missingOfEvent(briefing: Briefing, event: Event): OpenQuestion[] {
  const { id, title, status, proposed } = event;
  // The draft itself asks for dates that readers want to know.
  if (proposed !== undefined) return [];
  const parent = event.partOf === undefined ? undefined : briefing.get('events', event.partOf);
  const isDated = event.when !== undefined || (parent !== undefined && parent.when === undefined);
  const isPlaced = !isMeeting(event) || (event.where ?? []).length > 0;
  const isKnownGap = (what: RegExp) => [id, ...event.claims].some((one) => isAsked(briefing, one, what));
  const questions = [
    ...(isDated || isKnownGap(WHEN) ? [] : [WHEN_ASKED[status]]),
    ...(isPlaced || isKnownGap(WHERE) ? [] : ['Where?']),
  ];
  return questions.map((question) => missing([id], listed(title, question), { claims: event.claims }));
}

const isMeeting = ({ kind }: Event) => ['stop', 'talks', 'meeting', 'visit'].includes(kind);

const WHEN_ASKED: Readonly<Record<Event['status'], string>> = {
  occurred: 'When?',
  ongoing: 'Since when?',
  planned: 'When?',
  unconfirmed: 'Is it confirmed, and what is its date?',
  canceled: 'When was it planned for?',
  'not stated': 'Has it happened, and when?',
};

function missingOfPerson(briefing: Briefing, person: Person): OpenQuestion[] {
  const { id, name, label, role, of, claims = [], proposed } = person;
  const ask = of === undefined ? [] : [of];
  if (name === undefined) {
    if (briefing.gapsAbout(id).some((gap) => gap.reason === 'unnamed')) return [];
    return [missing([id], listed(label ?? id, WHO_IS_MEANT), { reason: 'unnamed', ask, claims })];
  }
  // Do not ask for the roles of people who are only mentioned, such as the eleven players of a team. If rules found no
  // role, the text may still give it.
  const isHeard = briefing.claimsBy(id).length > 0 && proposed === undefined;
  return role !== undefined || !isHeard || isAsked(briefing, id, ROLE)
    ? []
    : [missing([id], listed(name, 'What role?'), { ask, claims })];
}

const ROLE = /\b(role|office|post|title|function)\b/i;
const WHO_IS_MEANT = 'Who is meant?';
const WHO_SAYS_SO = 'Who says so?';

function missingVoice(briefing: Briefing, claim: Claim): OpenQuestion[] {
  const { id, about, attribution, proposed } = claim;
  // The draft itself asks who the unnamed voices are about whom readers want to know.
  if (attribution.by !== 'unnamed' || proposed !== undefined) return [];
  const asked = [id, ...about].some((subject) =>
    briefing.gapsAbout(subject).some((gap) => gap.reason === 'unnamed' && gap.claims?.includes(id)),
  );
  if (asked) return [];
  const question = attribution.label === undefined ? WHO_SAYS_SO : listed(attribution.label, WHO_IS_MEANT);
  return [missing(about, question, { reason: 'unnamed', claims: [id], quoted: [id] })];
}

/** Asks in one question for everything that is unknown about the origin of a source. */
function missingOfSource(briefing: Briefing, { id, publisher, author, published }: Source): OpenQuestion[] {
  const noun = sourceNoun(briefing, id);
  const isUnknown = (known: unknown, asked: RegExp) => known === undefined && !isAsked(briefing, id, asked);
  const verbs = [
    ...(isUnknown(publisher, /\bwho published|publisher\b/i) ? ['published'] : []),
    ...(isUnknown(author, /\bwho wrote|author\b/i) ? ['wrote'] : []),
  ];
  const isUndated = isUnknown(published, WHEN);
  if (verbs.length > 0)
    return [missing([id], `Who ${verbs.join(' and ')} ${noun}${isUndated ? ', and when' : ''}?`)];
  return isUndated ? [missing([id], `When was ${noun} published?`)] : [];
}
