import type { Briefing } from '../briefing.js';
import type { Position } from '../file/schema.js';
import { kindWord } from '../file/vocabulary.js';

/** The parts of a position beside each other; they are placed and never made into a sentence, whatever language each is in. */
export const SEPARATOR = ' · ';

/** 'seeks · lower fees': the act and what it is about, as they are written, behind a name that stands elsewhere. */
export const positionPhrase = (briefing: Briefing, position: Position): string => {
  const { act, label, text, towards } = position;
  const addressee = towards === undefined ? [] : [`towards ${briefing.nameOf(towards)}`];
  return [kindWord(act, label), text, ...addressee].join(SEPARATOR);
};

/** 'Norland · seeks · lower fees', the name as it is written. */
export const positionLine = (briefing: Briefing, position: Position): string =>
  `${briefing.nameOf(position.whose)}${SEPARATOR}${positionPhrase(briefing, position)}`;
