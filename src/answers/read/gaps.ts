import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { GAP_REASONS } from '../../briefing/file/vocabulary.js';
import type { OpenQuestion } from '../../briefing/questions.js';
import { absent, column, next, paragraph, table, text } from '../../document/build.js';
import type { Block, Column, Table } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import type { Answer, Layout } from '../answer.js';
import { claimWords } from '../shared/claim-line.js';
import { claimRecords, claimSchema } from '../shared/claim-record.js';
import { proposedCell, unreviewed } from '../shared/draft.js';
import { given } from '../shared/given.js';
import { counted, inLines, mentionList } from '../shared/inlines.js';
import { entryReferences, headOf, LONGEST_TYPED, supportOf } from '../shared/records.js';
import { count, recordHead, support, thing, words, yes } from '../shared/schema.js';
import { SUPPORT, sheet } from '../shared/sheet.js';
import { subject, subjectsOf } from '../shared/subjects.js';

/** The questions that the source leaves open. Those that somebody could answer come first. */

const question = v.strictObject({
  /** The id of the gap in the file; absent if the question is generated because information is missing from the file. */
  gap: v.optional(words),
  question: words,
  reason: v.picklist(GAP_REASONS),
  about: v.array(subject),
  ask: v.array(thing),
  support: v.optional(support),
  /** The claims that the question is about. */
  quoted: v.array(claimSchema),
  proposed: yes,
});

const schema = () =>
  v.strictObject({
    ...recordHead('gaps'),
    /** The number of questions that the layout shows. */
    shown: count,
    questions: v.array(question),
  });

export type GapsRecord = v.InferOutput<ReturnType<typeof schema>>;
type QuestionRecord = GapsRecord['questions'][number];

const FIRST = 10;

/**
 * @param questions the requested questions
 * @param most the maximum number of questions that the layout shows
 */
export const makeGaps = (
  briefing: Briefing,
  questions: readonly OpenQuestion[],
  most: number = FIRST,
): GapsRecord => ({
  ...headOf(briefing, 'gaps'),
  shown: Math.min(most, questions.length),
  questions: byUrgency(questions).map((one) => questionRecord(briefing, one)),
});

/**
 * Puts questions that somebody could answer first. Within each group, questions from the file precede generated
 * questions.
 */
function byUrgency(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const rank = ({ ask, gap }: OpenQuestion) => (ask.length > 0 ? 0 : 2) + (gap === undefined ? 1 : 0);
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

function questionRecord(briefing: Briefing, one: OpenQuestion): QuestionRecord {
  const { gap, about, reason, ask, claims, quoted } = one;
  const proposed = gap === undefined ? undefined : briefing.get('gaps', gap).proposed;
  return {
    ...given({ gap }),
    question: one.question,
    reason,
    about: subjectsOf(briefing, about),
    ask: entryReferences(briefing, ask),
    ...given({ support: supportOf(briefing, claims) }),
    quoted: claimRecords(briefing, quoted),
    ...given({ proposed: proposed && true }),
  };
}

function layout({ briefing, shown, questions }: GapsRecord): Layout {
  const issue = questions.flatMap(({ about }) => about).find(({ kind }) => kind === 'issues');
  const [asked] = questions.flatMap(({ ask }) => ask);
  return {
    title: `${briefing.title}: open questions`,
    blocks: [
      ...questionTables(questions.slice(0, shown)),
      paragraph(tally(shown, questions.length)),
      next(
        issue && issue.id.length <= LONGEST_TYPED ? `briefing say ${issue.id}` : 'briefing say',
        ...(asked ? [`briefing who ${asked.id}`] : []),
      ),
    ],
  };
}

const tally = (shown: number, all: number): string =>
  shown < all
    ? `${shown} of ${counted(all, 'question')}; --all shows the others.`
    : `${counted(all, 'question')}.`;

function questionTables(questions: readonly QuestionRecord[]): Block[] {
  const hasReason = new Set(questions.map(({ reason }) => reason)).size > 1;
  const asked = questions.filter(({ ask }) => ask.length > 0);
  const others = questions.filter(({ ask }) => ask.length === 0);
  return [
    ...questionTable('', asked, hasReason, [column('Ask', 'fill')]),
    ...questionTable(asked.length > 0 ? 'No one to ask' : '', others, hasReason, []),
  ];
}

function questionTable(
  label: string,
  questions: readonly QuestionRecord[],
  hasReason: boolean,
  askColumn: readonly Column[],
): Block[] {
  if (questions.length === 0) return [];
  const columns = [column('Question', 'fill'), ...askColumn, ...(hasReason ? [column('Reason', 'fit')] : [])];
  const rows = questions.map((one): Cell[] => [
    questionCell(one),
    ...askColumn.map(() => mentionList(one.ask, MOST_ASKED)),
    ...(hasReason ? [[absent(one.reason)]] : []),
  ]);
  return [table(label, columns, rows)];
}

const MOST_ASKED = 6;
const MOST_QUOTED = 3;

/** The question, followed by the claims that it is about. */
export function questionCell({ question: asked, quoted, proposed }: QuestionRecord): Inline[] {
  const rest = quoted.length - MOST_QUOTED;
  return inLines([
    [text(asked), ...unreviewed(proposed)],
    ...quoted.slice(0, MOST_QUOTED).map((claim) => claimWords(claim)),
    ...(rest > 0 ? [[text(`and ${rest} more`)]] : []),
  ]);
}

const questionSheet = ({ questions }: GapsRecord): Table =>
  sheet(questions, {
    Id: ({ gap }) => gap,
    Question: (one) => one.question,
    Reason: ({ reason }) => reason,
    Ask: ({ ask }) => ask.map(({ name }) => name).join(', '),
    About: ({ about }) => about.map(({ name }) => name).join(', '),
    ...SUPPORT,
    Claims: ({ quoted }) => quoted.map(({ id }) => id).join(', '),
    Proposed: ({ proposed }) => proposedCell(proposed),
  });

export const gaps: Answer<GapsRecord> = { kind: 'gaps', schema, layout, table: questionSheet };
