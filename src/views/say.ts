import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Issue } from '../briefing/file/schema.js';
import { type OpenQuestion, questionsOnIssue } from '../briefing/questions.js';
import { USES } from '../briefing/use.js';
import { absent, fact, facts, heading, lineBreak, next, text, type Words } from '../document/build.js';
import type { Document, Fact } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { carried, originOf } from './entries.js';
import { questionRecord } from './gaps.js';
import { claimRecord, dataHead, positionRecord } from './records.js';
import { sayEntries, saySheet } from './say-sheet.js';
import {
  DO_NOT_SAY,
  LABELS,
  POSITIONS,
  QUESTIONS,
  type Saying,
  sayingsOn,
  sayingsOnEach,
  softerGrounds,
} from './sayings.js';
import { claimStanding, locator, supportedPosition, voiceOf } from './support.js';
import { counted, inQuotes } from './words.js';

/** More questions than this are counted: the sheet is for two minutes. */
const QUESTIONS_SHOWN = 3;

/** What may be said on an issue, and how; on several, one after the other, no sentence twice. */
export function sayView(briefing: Briefing, issues: readonly Issue[]): Document {
  const [only] = issues;
  const single = issues.length === 1 && only !== undefined;
  return {
    title: `${single ? only.title : briefing.file.title} · what can be said`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'say'), issues: issues.map((issue) => sayRecord(briefing, issue)) };
    },
    get sheet() {
      return saySheet(briefing, issues);
    },
    get entries() {
      return carried(briefing, sayEntries(briefing, issues));
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: sayingsOnEach(briefing, issues).flatMap(({ issue, sayings, above }) => [
      ...(single ? [] : [heading(1, issue.title, `issues/${issue.id}`)]),
      facts(...positionFacts(briefing, issue), ...useFacts(briefing, sayings), ...aboveFacts(above)),
      facts(...doNotSay(sayings), fact(QUESTIONS, ...firstQuestions(questionsOnIssue(briefing, issue.id)))),
      next(
        `briefing issue ${issue.id}`,
        `briefing claims --about ${issue.id}`,
        `briefing gaps --about ${issue.id}`,
      ),
    ]),
  };
}

/** Whose position is which; where nobody is known to have one, that is the answer. */
const positionFacts = (briefing: Briefing, issue: Issue): Fact[] => [
  fact(POSITIONS, ...briefing.positionsOn(issue.id).map((position) => supportedPosition(briefing, position))),
];

/** Nothing to say as a plan or with attribution needs no line; nothing that may be said is worth knowing. */
function useFacts(briefing: Briefing, sayings: readonly Saying[]): Fact[] {
  const groundsTold = new Set(sayings.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return USES.flatMap((use) => {
    const own = sayings.filter((saying) => saying.use === use);
    if (own.length === 0) return use === 'as reported' ? [fact(LABELS[use], absent('nothing'))] : [];
    return [fact(LABELS[use], ...own.map((saying) => sayingWords(briefing, saying, groundsTold)))];
  });
}

/** Claims on this issue whose sentences stand under an earlier one. */
const aboveFacts = (above: readonly Claim[]): Fact[] =>
  above.length === 0 ? [] : [fact('See above', above.map(({ id }) => id).join(', '))];

/** What nobody may say, with the claim that may be said instead. */
function doNotSay(sayings: readonly Saying[]): Fact[] {
  const claims = sayings.flatMap(({ claims }) => claims).filter(({ asFact }) => asFact !== undefined);
  if (claims.length === 0) return [];
  return [fact(DO_NOT_SAY, ...claims.map(({ id, asFact = '' }): Words => [`${asFact} (say ${id} instead)`]))];
}

/** The sentence as it is written, once, and what stands behind it at each of its places. */
function sayingWords(briefing: Briefing, { claims }: Saying, groundsTold: Set<string>): Words {
  const told = new Set<string>();
  const parts = claims.flatMap((claim, index): Inline[] => {
    const isSaid = told.has(claim.text);
    told.add(claim.text);
    return [
      ...(index > 0 ? [lineBreak, text('Elsewhere: ')] : []),
      ...(isSaid ? [] : [text(`${claim.text} `)]),
      ...behind(briefing, claim),
      ...quotation(claim),
    ];
  });
  return [...parts, ...claims.flatMap((claim) => groundWords(briefing, claim, groundsTold))];
}

/** '(◐ likely, Mara Voss, in the article, c3, 1.B1.s1)': standing, voice, id, place, and what contradicts it. */
function behind(briefing: Briefing, claim: Claim): Inline[] {
  const voice = voiceOf(briefing, [claim.id]);
  const disputes = briefing
    .disputesOf(claim.id)
    .map(
      ({ claim: other, isProposed }) => `, ${isProposed ? 'perhaps disputed' : 'disputed'} by ${other.id}`,
    );
  return [
    text('('),
    claimStanding(briefing, claim),
    text(`${voice === undefined ? '' : `, ${voice}`}, ${claim.id}, `),
    locator(claim),
    text(`${disputes.join('')})`),
  ];
}

const quotation = ({ quote }: Claim): Inline[] =>
  quote === undefined ? [] : [lineBreak, text(`Their words: ${inQuotes(quote)}`)];

/** What a firmer sentence takes along: the softer claims that it depends on, in words where no line has them. */
function groundWords(briefing: Briefing, claim: Claim, told: Set<string>): Inline[] {
  return softerGrounds(briefing, claim).flatMap((ground): Inline[] => {
    const words = told.has(ground.id) ? '' : `${ground.text} `;
    told.add(ground.id);
    return [lineBreak, text(`Assumes: ${words}`), ...behind(briefing, ground)];
  });
}

function firstQuestions(questions: readonly OpenQuestion[]): Words[] {
  const rest = questions.length - QUESTIONS_SHOWN;
  if (questions.length === 0) return [absent('nothing noted')];
  return [
    ...questions
      .slice(0, QUESTIONS_SHOWN)
      .map(({ question, reason }): Words => [text(`${question} (`), absent(reason), text(')')]),
    ...(rest > 0 ? [[text(`and ${counted(rest, 'more question')}`)]] : []),
  ];
}

const sayRecord = (briefing: Briefing, issue: Issue) => ({
  id: issue.id,
  title: issue.title,
  positions: briefing.positionsOn(issue.id).map((position) => positionRecord(briefing, position)),
  say: sayingsOn(briefing, issue.id).map(({ claims, use }) => ({
    use,
    claims: claims.map((claim) => claimRecord(briefing, claim)),
  })),
  questions: questionsOnIssue(briefing, issue.id).map((question) => questionRecord(briefing, question)),
});
