import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Position } from '../../briefing/file/schema.js';
import { kindWord } from '../../briefing/file/vocabulary.js';
import { SEPARATOR } from '../../briefing/position-line.js';
import { text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { standingAndVoice } from './inlines.js';
import { supportOf, thingOf } from './records.js';
import { support, thing, words } from './schema.js';

/** A position as every record has it, and how layouts show it. */

export const positionSchema = v.strictObject({
  id: words,
  issue: thing,
  whose: thing,
  towards: v.optional(thing),
  /** The verb: 'seeks', 'denies'. */
  act: words,
  text: words,
  /** Of the act, which is on record whatever is said in it. */
  support: v.optional(support),
  /** Nobody has reviewed it yet. */
  proposed: v.optional(v.literal(true)),
});

export type PositionRecord = v.InferOutput<typeof positionSchema>;

export function positionRecord(briefing: Briefing, position: Position): PositionRecord {
  const { id, issue, whose, towards, act, label, text: words, claims, proposed } = position;
  const found = supportOf(briefing, claims, 'act');
  return {
    id,
    issue: thingOf(briefing, issue),
    whose: thingOf(briefing, whose),
    ...(towards === undefined ? {} : { towards: thingOf(briefing, towards) }),
    act: kindWord(act, label),
    text: words,
    ...(found === undefined ? {} : { support: found }),
    ...(proposed === undefined ? {} : { proposed: true as const }),
  };
}

/** 'seeks · lower fees · towards Sudland': placed beside each other; the addressee only where the text does not name it. */
export function positionWords({ act, text: words, towards }: PositionRecord): string {
  const addressee = towards === undefined || words.includes(towards.name) ? [] : [`towards ${towards.name}`];
  return [act, words, ...addressee].join(SEPARATOR);
}

/** '◐ likely, an adviser (proposed)': the standing of the act and whose voice tells of it. */
export const positionOrigin = ({ support, proposed }: PositionRecord): Inline[] => [
  ...standingAndVoice(support),
  ...(proposed ? [text(' (proposed)')] : []),
];

/** In one line, behind a name that stands elsewhere: 'seeks · lower fees (◐ likely)'. */
export const positionInlines = (position: PositionRecord): Inline[] => [
  text(`${positionWords(position)} (`),
  ...positionOrigin(position),
  text(')'),
];
