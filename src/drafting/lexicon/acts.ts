import type { Position } from '../../briefing/file/schema.js';
import { linesOf } from '../../reading/lexicon-lines.js';
import { verbForms } from '../../reading/voices/lexicon/verb-forms.js';

/** Verbs by which somebody takes a position, a line: verb | act. */
const LINES = linesOf(`
  urge | urges
  implore | urges
  demand | demands
  oppose | opposes
  condemn | opposes
  denounce | opposes
  criticize | opposes
  criticise | opposes
  reject | rejects
  deny | denies
  accuse | accuses
  support | supports
  endorse | supports
  welcome | supports
  pledge | commits
  vow | commits
  promise | commits
  threaten | warns
  warn | warns
`);

const byForm = new Map<string, Position['act']>();
for (const line of LINES) {
  const [verb = '', act = ''] = line.split('|').map((part) => part.trim());
  for (const form of verbForms(verb)) byForm.set(form, act as Position['act']);
}

/** The act that a lower-case form of a verb stands for. */
export const actOf = (form: string): Position['act'] | undefined => byForm.get(form);
