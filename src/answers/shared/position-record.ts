import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Position } from '../../briefing/file/schema.js';
import { kindWord, POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import { given } from './given.js';
import { thingOf } from './records.js';
import { thing, words } from './schema.js';
import { written, writtenOf } from './written.js';

/** Who does what about an issue, towards whom: each part as it is written, never made into a sentence. */
export const positionSchema = v.strictObject({
  id: words,
  whose: thing,
  towards: v.optional(thing),
  act: v.picklist(POSITION_ACTS),
  /** The verb, where the act is `other`. */
  label: v.optional(words),
  ...written.entries,
});

export type PositionRecord = v.InferOutput<typeof positionSchema>;

export function positionRecord(briefing: Briefing, position: Position): PositionRecord {
  const { id, whose, towards, act, label } = position;
  return {
    id,
    whose: thingOf(briefing, whose),
    act,
    ...given({ towards: towards === undefined ? undefined : thingOf(briefing, towards), label }),
    ...writtenOf(briefing, position, 'act'),
  };
}

/** 'seeks', or the author's own verb. */
export const actWord = ({ act, label }: PositionRecord): string => kindWord(act, label);

/** What somebody does who shares a position; the others have no short word for it. */
const SLOTS: Partial<Record<PositionRecord['act'], string>> = {
  seeks: 'Ask',
  urges: 'Urge',
  demands: 'Demand',
  opposes: 'Oppose',
  rejects: 'Reject',
  denies: 'Deny',
  accuses: 'Accuse',
  supports: 'Support',
  offers: 'Offer',
  commits: 'Commit',
  warns: 'Warn',
  sues: 'Sue',
  raises: 'Raise',
};

/** Those that take the one addressed as their object; with the others the name would be what is opposed or raised. */
const ADDRESSING: readonly PositionRecord['act'][] = ['seeks', 'urges', 'accuses', 'warns', 'sues'];

/** 'Ask China', 'Oppose'; 'Position' where the act is in no list. */
export function slotOf({ act, towards }: PositionRecord): string {
  const slot = SLOTS[act] ?? 'Position';
  return towards !== undefined && ADDRESSING.includes(act) ? `${slot} ${towards.name}` : slot;
}
