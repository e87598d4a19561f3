import type { CheckedQuestion } from '../../answers/guide/content.js';
import { claimRecords } from '../../answers/shared/claim-record.js';
import { UNNAMED_VOICE, voiceLabel } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Gap } from '../../briefing/file/schema.js';
import { positionLine, SEPARATOR } from '../../briefing/relations/issues.js';
import { STANDING_MEANINGS, STANDINGS, type Standing } from '../../briefing/standing.js';
import { fold } from '../../text/fold.js';
import { shuffled } from './random.js';

const NOT_STATED = 'not stated';
const LEFT_OPEN = 'The source leaves it open';
const OPTIONS_SHOWN = 4;

type Maker = (briefing: Briefing, random: () => number) => CheckedQuestion[];

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
    if (answer === undefined || answer === UNNAMED_VOICE || fold(claim.text).includes(fold(answer)))
      return [];
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

export const MAKERS: readonly Maker[] = [standingQuestions, voiceQuestions, gapQuestions];
