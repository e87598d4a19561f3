import { absent, fact, facts, heading, list, paragraph, strong, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import { type GapsRecord, questionCell } from '../../read/gaps.js';
import { claimLine } from '../../shared/claim-line.js';
import { counted } from '../../shared/inlines.js';
import type { CheckedQuestion, CheckRecord } from '../content.js';

/** Lists the most important open questions, without saying whom to ask, and counts the others. */
export function gapsPage({ shown, questions }: GapsRecord): Block[] {
  const rest = questions.length - shown;
  return [
    list(questions.slice(0, shown).map(questionCell)),
    ...(rest > 0 ? [paragraph(`And ${counted(rest, 'more question')}.`)] : []),
  ];
}

export const NO_QUESTIONS = 'The briefing contains too little for a quiz.';

/** Lists the questions of the quiz, followed by the answers, for a printed tour. */
export function checkPage({ questions }: CheckRecord): Block[] {
  if (questions.length === 0) return [paragraph(NO_QUESTIONS)];
  return [
    ...questions.flatMap(({ question, options }, index): Block[] => [
      paragraph(`${index + 1}. ${question}`),
      list(options),
    ]),
    heading(2, 'Answers'),
    ...questions.flatMap((question, index): Block[] => [
      paragraph([text(`${index + 1}. `), strong(question.answer)]),
      ...explanation(question),
    ]),
  ];
}

/** Explains the right answer: the open question, if there is one, and the claims with their places in the source. */
export const explanation = ({ gap, claims }: CheckedQuestion): Block[] => [
  ...(gap === undefined
    ? []
    : [
        facts(
          fact('Open question', gap.question),
          fact('Reason', [absent(gap.reason), text(' in the source')]),
        ),
      ]),
  ...(claims.length > 0 ? [{ kind: 'claims' as const, claims: claims.map(claimLine) }] : []),
];
