import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Position } from '../../briefing/file/schema.js';
import { kindWord, POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import { SEPARATOR } from '../../briefing/relations/issues.js';
import type { Inline } from '../../document/inline.js';
import { unreviewed } from './draft.js';
import { given } from './given.js';
import { inParentheses, standingAndVoice } from './inlines.js';
import { entryReference, statementOf } from './records.js';
import { statement, thing, words, yes } from './schema.js';

/** A position on an issue: who takes it, toward whom, and what it is. The parts are never combined into a sentence. */
export const positionSchema = v.strictObject({
  id: words,
  issue: thing,
  whose: thing,
  towards: v.optional(thing),
  act: v.picklist(POSITION_ACTS),
  /** The verb, if the act is `other`. */
  label: v.optional(words),
  ...statement.entries,
  proposed: yes,
});

export type PositionRecord = v.InferOutput<typeof positionSchema>;

export function positionRecord(briefing: Briefing, position: Position): PositionRecord {
  const { id, issue, whose, towards, act, label } = position;
  return {
    id,
    issue: entryReference(briefing, issue),
    whose: entryReference(briefing, whose),
    act,
    ...given({ towards: towards === undefined ? undefined : entryReference(briefing, towards), label }),
    ...statementOf(briefing, position, 'act'),
    ...given({ proposed: position.proposed && true }),
  };
}

/** The verb for the act: 'seeks', or the verb that the author entered. */
export const actWord = ({ act, label }: PositionRecord): string => kindWord(act, label);

/** Labels for some acts. 'Deny' or 'Accuse' would read as an order, so those acts have no label. */
const SLOTS: Partial<Record<PositionRecord['act'], string>> = {
  seeks: 'Ask',
  urges: 'Urge',
  demands: 'Demand',
  opposes: 'Oppose',
  rejects: 'Reject',
  supports: 'Support',
  offers: 'Offer',
  commits: 'Commit',
  raises: 'Raise',
};

/** Acts whose label includes the addressee. After 'Oppose' or 'Raise', the name would look like the object. */
const ADDRESSING: readonly PositionRecord['act'][] = ['seeks', 'urges'];

/** Examples: 'Ask China', 'Oppose'. Undefined if the act has no label. */
export function slotOf({ act, towards }: PositionRecord): string | undefined {
  const slot = SLOTS[act];
  return slot !== undefined && towards !== undefined && ADDRESSING.includes(act)
    ? `${slot} ${towards.name}`
    : slot;
}

/** Example: 'seeks · lower fees · toward Sudland'. The addressee is left out if the text names it. */
export function positionWords(position: PositionRecord): string {
  const { text: words, towards } = position;
  const addressee = towards === undefined || words.includes(towards.name) ? [] : [`toward ${towards.name}`];
  return [actWord(position), words, ...addressee].join(SEPARATOR);
}

/** Example: '◐ likely, an adviser'. */
export const positionOrigin = ({ support, proposed }: PositionRecord): Inline[] => [
  ...standingAndVoice(support),
  ...(support?.proposed ? [] : unreviewed(proposed)),
];

/** Describes a position in words that follow the name of its holder: 'seeks · lower fees (◐ likely)'. */
export const positionInlines = (position: PositionRecord): Inline[] =>
  inParentheses(positionWords(position), positionOrigin(position));
