import type { Briefing } from '../briefing/briefing.js';
import { column, next, notice, paragraph, table } from '../document/build.js';
import type { Document } from '../document/document.js';
import { dataHead } from './records.js';
import { counted } from './words.js';

/** A step of the walk and how the reader stands to it. */
export interface StepProgress {
  readonly id: string;
  readonly title: string;
  readonly state: 'unread' | 'read' | 'changed';
}

const COLUMNS = [column('Step', 'fit', 'right'), column('What', 'fill'), column('Read', 'fit')];
const WORDS: Readonly<Record<StepProgress['state'], string>> = {
  unread: 'no',
  read: 'yes',
  changed: 'yes, but it has changed since',
};

/**
 * How far the reader is.
 *
 * @param resume index of the step at which the walk would go on; undefined where everything is read
 * @param isKept whether progress outlives the run
 */
export function progressView(
  briefing: Briefing,
  steps: readonly StepProgress[],
  resume: number | undefined,
  isKept: boolean,
): Document {
  const read = steps.filter(({ state }) => state !== 'unread').length;
  const changed = steps.filter(({ state }) => state === 'changed').length;
  return {
    title: `${briefing.file.title} · how far you are`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'progress'),
        kept: isKept,
        resumeAt: resume === undefined ? undefined : steps[resume]?.id,
        steps,
      };
    },
    blocks: [
      table(
        'Steps',
        COLUMNS,
        steps.map(({ title, state }, index) => [String(index + 1), title, WORDS[state]]),
      ),
      paragraph(
        `${read} of ${counted(steps.length, 'step')} read${changed > 0 ? `, ${changed} changed since` : ''}.`,
      ),
      ...(isKept
        ? []
        : [notice('quiet', 'Progress is not kept here: what you read now is forgotten at the end.')]),
      next(resume === undefined ? 'briefing guide --restart' : 'briefing guide', 'briefing overview'),
    ],
  };
}
