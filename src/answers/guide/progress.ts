import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { column, next, notice, table } from '../../document/build.js';
import type { Table } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { given } from '../shared/given.js';
import { counted } from '../shared/inlines.js';
import { headOf } from '../shared/records.js';
import { recordHead, words } from '../shared/schema.js';

/** The steps of the tour, and which of them have been read. */

const step = v.strictObject({
  id: words,
  title: words,
  state: v.picklist(['unread', 'read', 'changed']),
});

const schema = () =>
  v.strictObject({
    ...recordHead('progress'),
    /** True if progress is saved for the next run. */
    kept: v.boolean(),
    /** The id of the step at which the tour resumes; absent if everything has been read. */
    resumeAt: v.optional(words),
    steps: v.array(step),
  });

export type ProgressRecord = v.InferOutput<ReturnType<typeof schema>>;
export type StepProgress = v.InferOutput<typeof step>;

/**
 * @param resume the index of the step at which the tour resumes; undefined if everything has been read
 * @param isKept true if progress is saved for the next run
 */
export function makeProgress(
  briefing: Briefing,
  steps: readonly StepProgress[],
  resume: number | undefined,
  isKept: boolean,
): ProgressRecord {
  const resumeAt = resume === undefined ? undefined : steps[resume]?.id;
  return { ...headOf(briefing, 'progress'), kept: isKept, ...given({ resumeAt }), steps: [...steps] };
}

const WORDS: Readonly<Record<StepProgress['state'], string>> = {
  unread: 'no',
  read: 'yes',
  changed: 'yes, changed since',
};

function layout({ briefing, kept, resumeAt, steps }: ProgressRecord): Layout {
  const columns = [column('Step', 'fit', 'right'), column('Title', 'fill'), column('Read', 'fit')];
  const read = steps.filter(({ state }) => state !== 'unread').length;
  const changed = steps.filter(({ state }) => state === 'changed').length;
  return {
    title: `${briefing.title}: your progress`,
    blocks: [
      table(
        `${read} of ${counted(steps.length, 'step')} read${changed > 0 ? `, ${changed} changed since` : ''}`,
        columns,
        steps.map(({ title, state }, index) => [String(index + 1), title, WORDS[state]]),
      ),
      ...(kept
        ? []
        : [notice('quiet', 'Your progress cannot be saved and will be lost when the tour ends.')]),
      next(resumeAt === undefined ? 'briefing guide --restart' : 'briefing guide', 'briefing overview'),
    ],
  };
}

const progressTable = ({ steps }: ProgressRecord): Table => ({
  columns: ['Step', 'Id', 'Title', 'Read'],
  rows: steps.map(({ id, title, state }, index) => [String(index + 1), id, title, WORDS[state]]),
});

export const progress: Answer<ProgressRecord> = { kind: 'progress', schema, layout, table: progressTable };
