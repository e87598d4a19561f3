import type { Briefing } from '../briefing.js';
import type { Position } from '../file/schema.js';
import { kindWord } from '../file/vocabulary.js';

/** Separates the parts of a position. They are listed and not made into a sentence. */
export const SEPARATOR = ' · ';

/** Returns the act of a position and its object, both unchanged: 'seeks · lower fees'. */
export const positionPhrase = (briefing: Briefing, position: Position): string => {
  const { act, label, text, towards } = position;
  const addressee = towards === undefined ? [] : [`towards ${briefing.nameOf(towards)}`];
  return [kindWord(act, label), text, ...addressee].join(SEPARATOR);
};

/** Returns the same with the name of the party: 'Norland · seeks · lower fees'. */
export const positionLine = (briefing: Briefing, position: Position): string =>
  `${briefing.nameOf(position.whose)}${SEPARATOR}${positionPhrase(briefing, position)}`;
