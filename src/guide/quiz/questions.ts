import type { CheckedQuestion } from '../../answers/guide/content.js';
import { claimRecords } from '../../answers/shared/claim-record.js';
import { UNNAMED_VOICE, voiceLabel } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Event, Gap, Person } from '../../briefing/file/schema.js';
import { positionLine, SEPARATOR } from '../../briefing/relations/issues.js';
import { STANDING_MEANINGS, STANDINGS, type Standing } from '../../briefing/standing.js';
import { foldWords } from '../../text/fold.js';
import { shuffled } from './random.js';

const NOT_STATED = 'not stated';
const LEFT_OPEN = 'The source leaves it open';
const OPTIONS_SHOWN = 4;

type Maker = (briefing: Briefing, random: () => number) => CheckedQuestion[];

/** Asks who holds an office, if the source names the person and a claim supports the office. */
const whoQuestions: Maker = (briefing, random) => {
  const people = briefing.all('people');
  return people.flatMap((person) => {
    const claims = claimsOfOffice(briefing, person);
    if (claims.length === 0 || person.name === undefined) return [];
    if (reveals(person.role ?? '', person.name)) return [];
    const sameRole = people.filter(({ role, of }) => role === person.role && of === person.of);
    const others = people.flatMap((other) => (other === person ? [] : (other.name ?? [])));
    if (sameRole.length > 1 || others.length === 0) return [];
    const of = person.of ? ` (${briefing.nameOf(person.of)})` : '';
    return [
      {
        id: person.id,
        question: ['Who is this in the briefing?', `${person.role}${of}`].join(SEPARATOR),
        answer: person.name,
        options: withOthers(person.name, [NOT_STATED, ...others], random),
        claims: claimRecords(briefing, claims),
      },
    ];
  });
};

/** Returns the claims that state a person's office, or that name the person with the office. */
function claimsOfOffice(briefing: Briefing, { name, role, claims = [] }: Person): readonly string[] {
  if (name === undefined || role === undefined) return [];
  if (claims.length > 0) return briefing.standingOf(claims) === 'stated' ? claims : [];
  const both = briefing.all('claims').find(({ text }) => text.includes(role) && text.includes(name));
  return both && briefing.useOfClaim(both) !== 'not as fact' ? [both.id] : [];
}

/** Whether a question contains a word of the name that is its answer: 'Mr MacDonald said ... Who says that?' */
function reveals(question: string, name: string): boolean {
  const words = new Set(foldWords(question).split(' '));
  return foldWords(name)
    .split(' ')
    .some((word) => word.length > SHORT_WORD && words.has(word));
}

/** The length of words such as 'of' and 'the', which many names contain. */
const SHORT_WORD = 3;

/** Asks where a stop is planned. Other places on the same trip are not offered as wrong answers. */
const whereQuestions: Maker = (briefing, random) =>
  briefing.all('events').flatMap((event) => {
    const stops = briefing.partsOf(event.id).filter((part) => part.kind === 'stop' && part.where?.length);
    return stops.length > 0 ? stopQuestion(briefing, event, stops, random) : [];
  });

function stopQuestion(
  briefing: Briefing,
  trip: Event,
  stops: readonly Event[],
  random: () => number,
): CheckedQuestion[] {
  const right = new Set(stops.flatMap((stop) => stop.where ?? []));
  const onTheWay = new Set([
    ...right,
    ...(trip.where ?? []),
    ...briefing.partsOf(trip.id).flatMap((part) => part.where ?? []),
  ]);
  const wrong = briefing
    .all('places')
    .filter((place) => !onTheWay.has(place.id) && !containsAny(briefing, place.id, right));
  const stop = shuffled(stops, random)[0] as Event;
  const answer = briefing.nameOf(stop.where?.[0] as string);
  if (wrong.length === 0 || reveals(trip.title, answer)) return [];
  return [
    {
      id: stop.id,
      question: [trip.title, 'Where is a stop planned?'].join(SEPARATOR),
      answer,
      options: withOthers(
        answer,
        wrong.map((place) => place.name),
        random,
      ),
      claims: claimRecords(briefing, stop.claims),
    },
  ];
}

const containsAny = (briefing: Briefing, place: string, ids: ReadonlySet<string>) =>
  [...ids].some((id) => briefing.get('places', id).partOf === place);

/**
 * Asks how sure the source is that a party has a position. The hedge is left out, since it would reveal the answer.
 */
const standingQuestions: Maker = (briefing, random) =>
  briefing.all('positions').flatMap((position) => {
    const standing = briefing.standingOf(position.claims);
    if (standing === undefined) return [];
    const answer = sourceSays(standing);
    const others = shuffled(STANDINGS.filter((other) => other !== standing).map(sourceSays), random);
    return [
      {
        id: position.id,
        question: [
          briefing.nameOf(position.issue),
          positionLine(briefing, position),
          'How does the source put it?',
        ].join(SEPARATOR),
        answer,
        options: withOthers(answer, [...others.slice(0, OPTIONS_SHOWN - 2), LEFT_OPEN], random),
        claims: claimRecords(briefing, position.claims),
      },
    ];
  });

const sourceSays = (standing: Standing) => `The source ${STANDING_MEANINGS[standing]} (${standing})`;

/** Asks who makes a claim that is not in the source's own voice. */
const voiceQuestions: Maker = (briefing, random) =>
  briefing.all('claims').flatMap((claim) => {
    const answer = voiceLabel(briefing, claim);
    if (answer === undefined || answer === UNNAMED_VOICE || reveals(claim.text, answer)) return [];
    const others = briefing.all('organizations').map(({ name }) => name);
    return [
      {
        id: claim.id,
        question: [`${claim.text} (${claim.standing})`, 'Who says that?'].join(SEPARATOR),
        answer,
        options: withOthers(answer, [NOT_STATED, ...others], random),
        claims: claimRecords(briefing, [claim.id]),
      },
    ];
  });

/** Asks whether the source answers a question that it leaves open. */
const gapQuestions: Maker = (briefing) =>
  briefing
    .all('gaps')
    .filter((gap) => gap.reason === 'not stated' && !isPartlyAnswered(briefing, gap))
    .map((gap) => ({
      id: gap.id,
      question: `Does the source answer this? ${gap.question}`,
      answer: LEFT_OPEN,
      options: ['The source states it as fact', 'The source alleges or assumes it', LEFT_OPEN],
      claims: claimRecords(briefing, gap.claims),
      gap: { question: gap.question, reason: gap.reason },
    }));

/**
 * Returns true if the source alleges or assumes part of an answer, which would make 'The source leaves it open'
 * debatable.
 */
const isPartlyAnswered = (briefing: Briefing, gap: Gap) =>
  briefing.claims(gap.claims).some((claim) => briefing.useOfClaim(claim) === 'not as fact');

/** Mixes the right answer with wrong answers. The answers 'not stated' and 'The source leaves it open' come last. */
function withOthers(answer: string, others: readonly string[], random: () => number): string[] {
  const [last] = [answer, ...others].filter((option) => option === NOT_STATED || option === LEFT_OPEN);
  const wrong = shuffled(
    [...new Set(others)].filter((option) => option !== answer && option !== last),
    random,
  );
  const rest = shuffled(
    [...(answer === last ? [] : [answer]), ...wrong.slice(0, OPTIONS_SHOWN - (last ? 2 : 1))],
    random,
  );
  return last ? [...rest, last] : rest;
}

export const MAKERS: readonly Maker[] = [
  whoQuestions,
  whereQuestions,
  standingQuestions,
  voiceQuestions,
  gapQuestions,
];
