import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { heading, paragraph, quiet } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { given } from '../shared/given.js';
import { headOf } from '../shared/records.js';
import { count, recordHead, words, yes } from '../shared/schema.js';
import type { StepContent } from './content.js';
import { pagesOf } from './pages/pages.js';

/** The printed tour: the steps in order. The last step is the quiz, with its answers. */

const step = v.strictObject({
  /** The number of the step in the whole tour. */
  number: count,
  id: words,
  title: words,
  /** The command that shows the contents of the step in full. */
  command: words,
  /** True if the step shows only part of the output of the command. */
  partial: yes,
  /** The record of the command. Its `kind` identifies its structure; the kind of the quiz is `questions`. */
  content: v.looseObject({ kind: words, version: v.literal(1) }),
});

const schema = () =>
  v.strictObject({
    ...recordHead('guide'),
    /** Remarks, for example that the tour is incomplete. */
    remarks: v.array(words),
    of: count,
    steps: v.array(step),
  });

export type GuideRecord = v.InferOutput<ReturnType<typeof schema>>;
type StepRecord = GuideRecord['steps'][number];

export interface PrintedStep {
  readonly id: string;
  readonly title: string;
  readonly command: string;
  readonly partial?: boolean;
  content(): StepContent;
}

/** @param first the index of the first step to print */
export const makeGuide = (
  briefing: Briefing,
  steps: readonly PrintedStep[],
  remarks: readonly string[],
  first = 0,
): GuideRecord => ({
  ...headOf(briefing, 'guide'),
  remarks: [...remarks],
  of: steps.length,
  steps: steps.slice(first).map(({ id, title, command, partial, content }, index) => ({
    number: first + index + 1,
    id,
    title,
    command,
    ...given({ partial: partial || undefined }),
    content: content() as unknown as StepRecord['content'],
  })),
});

function layout({ briefing, remarks, of, steps }: GuideRecord): Layout {
  const pages = pagesOf(steps.map(({ content }) => content as unknown as StepContent));
  return {
    title: `${briefing.title} · the tour`,
    blocks: [
      ...remarks.map((remark) => paragraph(remark)),
      ...steps.flatMap((one, index) => [
        heading(1, `Step ${one.number} of ${of}: ${one.title}`, one.id),
        ...(pages[index] ?? []).map(demoted),
        ...sameQuestions(one),
      ]),
    ],
  };
}

/** Lowers a heading by one level, since the page is below the heading of its step. */
const demoted = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block;

const sameQuestions = ({ command, content }: StepRecord): Block[] =>
  content.kind === 'questions'
    ? [paragraph([quiet('To get the same questions again: '), { kind: 'command', command }])]
    : [];

export const guide: Answer<GuideRecord> = { kind: 'guide', schema, layout };
