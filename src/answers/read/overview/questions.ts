import type { Briefing } from '../../../briefing/briefing.js';
import type { Gap } from '../../../briefing/file/schema.js';
import { thingsOf } from '../../shared/records.js';
import type { OverviewRecord } from './record.js';

/** How sure a claim of a draft is: whoever reviews it decides that, not whoever speaks about it. */
const isForReviewer = ({ reason, proposed }: Gap): boolean =>
  reason === 'ambiguous' && proposed !== undefined;

/**
 * The questions of a brief, those first that somebody can be asked. A brief in the words of a model has only the
 * model's, without those that its sentences on what is open already raise.
 */
export function questions(briefing: Briefing, isWorded: boolean): OverviewRecord['ask'] {
  const open = stemsIn((briefing.file.open ?? []).map(({ text }) => text).join(' '));
  const all = briefing.all('gaps').filter((gap) => !isForReviewer(gap));
  const own = all.filter(({ question, proposed }) => proposed?.by !== 'rules' && !isRaised(question, open));
  const gaps = isWorded && own.length > 0 ? own : all;
  const asked = (gap: Gap) => gap.ask !== undefined && gap.ask.length > 0;
  return [...gaps.filter(asked), ...gaps.filter((gap) => !asked(gap))].map(({ question, ask, proposed }) => ({
    question,
    ask: thingsOf(briefing, ask),
    ...(proposed === undefined ? {} : { proposed: true as const }),
  }));
}

/** The share of the words of a question that a sentence on what is open has, if it raises the question. */
const SAME = 0.6;

function isRaised(question: string, open: readonly string[]): boolean {
  const own = stemsIn(question);
  return own.filter((stem) => open.includes(stem)).length >= SAME * own.length;
}

/** The first four letters of each word of at least four letters, so that endings do not matter. */
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));
