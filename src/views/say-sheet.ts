import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Issue } from '../briefing/file/schema.js';
import { positionLine } from '../briefing/position-line.js';
import { questionsOnIssue } from '../briefing/questions.js';
import type { Sheet } from '../document/document.js';
import type { Entry } from '../document/entries.js';
import { claimEntry, positionEntry, questionEntry } from './entries.js';
import {
  DO_NOT_SAY,
  LABELS,
  POSITIONS,
  QUESTIONS,
  type SaidOnIssue,
  type Saying,
  sayingsOn,
  sayingsOnEach,
  softerGrounds,
} from './sayings.js';
import { SUPPORT_COLUMNS, supportCells } from './sheet-cells.js';
import { claimLine } from './words.js';

/** What can be said, a sentence a row. */
export const saySheet = (briefing: Briefing, issues: readonly Issue[]): Sheet => ({
  columns: ['Issue', 'Part', 'Claim', 'Sentence', ...SUPPORT_COLUMNS, 'Reason', 'Remarks'],
  rows: sayingsOnEach(briefing, issues).flatMap((said) =>
    rowsOn(briefing, said).map((row) => [said.issue.title, ...row]),
  ),
});

function rowsOn(briefing: Briefing, { issue: { id }, sayings }: SaidOnIssue): string[][] {
  const positions = briefing
    .positionsOn(id)
    .map((position) => [
      POSITIONS,
      '',
      positionLine(briefing, position),
      ...supportCells(briefing, position.claims, 'act'),
      '',
      '',
    ]);
  const questions = questionsOnIssue(briefing, id).map(({ question, claims, reason }) => [
    QUESTIONS,
    '',
    question,
    ...supportCells(briefing, claims.length > 0 ? claims : undefined),
    reason,
    '',
  ]);
  return [
    ...positions,
    ...sayings.flatMap((saying) => sayingRows(briefing, saying)),
    ...doNotSay(briefing, sayings),
    ...questions,
  ];
}

/** The same thing said elsewhere is a row of its own, with the standing that it has there; its sentence stands once. */
function sayingRows(briefing: Briefing, { claims, use }: Saying): string[][] {
  const told = new Set<string>();
  return claims.map((claim) => {
    const sentence = told.has(claim.text) ? '' : claim.text;
    told.add(claim.text);
    return [
      LABELS[use],
      claim.id,
      sentence,
      ...supportCells(briefing, [claim.id]),
      '',
      remarks(briefing, claim).join('; '),
    ];
  });
}

const doNotSay = (briefing: Briefing, sayings: readonly Saying[]): string[][] =>
  sayings
    .flatMap(({ claims }) => claims)
    .filter(({ asFact }) => asFact !== undefined)
    .map(({ id, asFact = '' }) => [
      DO_NOT_SAY,
      id,
      asFact,
      ...supportCells(briefing, [id]),
      '',
      `say ${id} instead`,
    ]);

const remarks = (briefing: Briefing, claim: Claim): string[] => [
  ...(claimLine(briefing, claim).remarks ?? []),
  ...softerGrounds(briefing, claim).map(
    (ground) => `assumes ${ground.id} (${briefing.standingOfClaim(ground)})`,
  ),
];

/** Claims, positions and questions, each once however many issues they touch. */
export function sayEntries(briefing: Briefing, issues: readonly Issue[]): Entry[] {
  const claims = issues.flatMap(({ id }) => sayingsOn(briefing, id).flatMap((saying) => saying.claims));
  const questions = issues.flatMap(({ id }) => questionsOnIssue(briefing, id));
  const once = new Map(questions.map((question) => [`${question.gap} ${question.question}`, question]));
  return [
    ...issues.flatMap(({ id }) =>
      briefing.positionsOn(id).map((position) => positionEntry(briefing, position)),
    ),
    ...[...new Set(claims)].map((claim) => claimEntry(briefing, claim)),
    ...[...once.values()].map((question) => questionEntry(briefing, question)),
  ];
}
