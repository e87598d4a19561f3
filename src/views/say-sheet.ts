import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Issue } from '../briefing/file/schema.js';
import { questionsOnIssue } from '../briefing/questions.js';
import type { Sheet } from '../document/document.js';
import type { Entry } from '../document/entries.js';
import { reasonNotAsFact, sentenceFor } from '../english/compose.js';
import { claimEntry, positionEntry, questionEntry } from './entries.js';
import { ACT_LABELS, actSentence, LABELS, type Saying, sayingsOn, softerGrounds } from './say.js';
import { SUPPORT_COLUMNS, supportCells } from './sheet-cells.js';
import { claimLine } from './words.js';

/** What can be said, a sentence a row. */
export const saySheet = (briefing: Briefing, issues: readonly Issue[]): Sheet => ({
  columns: ['Issue', 'Part', 'Claim', 'Sentence', ...SUPPORT_COLUMNS, 'Reason', 'Remarks'],
  rows: issues.flatMap((issue) => rowsOn(briefing, issue).map((row) => [issue.title, ...row])),
});

function rowsOn(briefing: Briefing, { id }: Issue): string[][] {
  const acts = briefing
    .positionsOn(id)
    .map((position) => [
      ACT_LABELS[position.act],
      '',
      actSentence(briefing, position),
      ...supportCells(briefing, position.claims),
      '',
      '',
    ]);
  const questions = questionsOnIssue(briefing, id).map(({ question, claims, reason }) => [
    'If asked',
    '',
    question,
    ...supportCells(briefing, claims.length > 0 ? claims : undefined),
    reason,
    '',
  ]);
  return [
    ...acts,
    ...sayingsOn(briefing, id).flatMap((saying) => sayingRows(briefing, saying)),
    ...questions,
  ];
}

/** The same thing said elsewhere is a row of its own, with the standing that it has there. */
function sayingRows(briefing: Briefing, { claim, twins, use }: Saying): string[][] {
  return [claim, ...twins].map((one) => {
    const { standing, attribution, source, at } = claimLine(briefing, one);
    return [
      LABELS[use],
      one.id,
      sentenceFor(briefing, one),
      standing,
      attribution,
      `${source} ${at}`,
      reasonNotAsFact(briefing, one) ?? '',
      remarks(briefing, one).join('; '),
    ];
  });
}

const remarks = (briefing: Briefing, claim: Claim): string[] => [
  ...(claimLine(briefing, claim).remarks ?? []),
  ...softerGrounds(briefing, claim).map(
    (ground) => `rests on ${ground.id} (${briefing.standingOfClaim(ground)})`,
  ),
];

/** Claims, positions and questions, each once however many issues they touch. */
export function sayEntries(briefing: Briefing, issues: readonly Issue[]): Entry[] {
  const claims = issues.flatMap(({ id }) =>
    sayingsOn(briefing, id).flatMap(({ claim, twins }) => [claim, ...twins]),
  );
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
