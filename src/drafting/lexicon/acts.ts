import words from '../../../data/lexicon/drafting/acts.json' with { type: 'json' };
import type { Position } from '../../briefing/file/schema.js';
import { verbForms } from '../../reading/voices/lexicon/verb-forms.js';

/** The act of a position; `label` is the verb if the act is not in the list. */
export type Act = Pick<Position, 'act' | 'label'>;

/** Verbs that express a position, one per line: verb | act. An act that the format lacks becomes a label. */
const LINES = words;

const OF_THE_FORMAT: ReadonlySet<string> = new Set<Position['act']>([
  'accuses',
  'commits',
  'demands',
  'denies',
  'offers',
  'opposes',
  'rejects',
  'seeks',
  'supports',
  'urges',
  'warns',
]);

const byForm = new Map<string, Act>();
for (const line of LINES) {
  const [verb = '', verbOrAct = ''] = line.split('|').map((part) => part.trim());
  const act: Act = OF_THE_FORMAT.has(verbOrAct)
    ? { act: verbOrAct as Position['act'] }
    : { act: 'other', label: verbOrAct };
  for (const form of verbForms(verb)) byForm.set(form, act);
}

/** The act that a lower-case form of a verb expresses. */
export const actOf = (form: string): Act | undefined => byForm.get(form);
