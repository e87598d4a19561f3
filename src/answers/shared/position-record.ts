import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Position } from '../../briefing/file/schema.js';
import { kindWord, POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import { SEPARATOR } from '../../briefing/relations/issues.js';
import { text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { unreviewed } from './draft.js';
import { given } from './given.js';
import { standingAndVoice } from './inlines.js';
import { entryReference } from './records.js';
import { thing, words } from './schema.js';
import { proposed, written, writtenOf } from './written.js';

/** Who takes what position on an issue, and toward whom. The parts are never combined into a sentence. */
export const positionSchema = v.strictObject({
  id: words,
  issue: thing,
  whose: thing,
  towards: v.optional(thing),
  act: v.picklist(POSITION_ACTS),
  /** The verb, if the act is `other`. */
  label: v.optional(words),
  ...written.entries,
  proposed,
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
    ...writtenOf(briefing, position, 'act'),
    ...(position.proposed === undefined ? {} : { proposed: true as const }),
  };
}

/** 'seeks', or the author's own verb. */
export const actWord = ({ act, label }: PositionRecord): string => kindWord(act, label);

/** Labels for acts; the others have no short word, and 'Deny' or 'Accuse' would read as an order. */
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

/**
 * Acts with the addressee as their object. With other acts, the name would look like the thing opposed or raised.
 */
const ADDRESSING: readonly PositionRecord['act'][] = ['seeks', 'urges'];

/** 'Ask China', 'Oppose'; undefined for an act without a label. */
export function slotOf({ act, towards }: PositionRecord): string | undefined {
  const slot = SLOTS[act];
  return slot !== undefined && towards !== undefined && ADDRESSING.includes(act)
    ? `${slot} ${towards.name}`
    : slot;
}

/** 'seeks · lower fees · toward Sudland': side by side, with the addressee unless the text names it. */
export function positionWords(position: PositionRecord): string {
  const { text: words, towards } = position;
  const addressee = towards === undefined || words.includes(towards.name) ? [] : [`toward ${towards.name}`];
  return [actWord(position), words, ...addressee].join(SEPARATOR);
}

/** '◐ likely, an adviser': the standing and the voice of the act. */
export const positionOrigin = ({ support, proposed }: PositionRecord): Inline[] => [
  ...standingAndVoice(support),
  ...(support?.proposed ? [] : unreviewed(proposed)),
];

/** On one line, after a name: 'seeks · lower fees (◐ likely)'. */
export const positionInlines = (position: PositionRecord): Inline[] => [
  text(`${positionWords(position)} (`),
  ...positionOrigin(position),
  text(')'),
];
