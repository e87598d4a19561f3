import { RELATIONS, ROLES } from '../../lexicon/titles.js';

/** Whether a description refers to a single person: 'a nurse at the port', but not 'the council' or 'a letter'. */
export function isOnePerson(words: string): boolean {
  const noun =
    words
      .toLowerCase()
      .split(/,| (?:of|for|from|in|at|on|to|by|with|who)\b/)[0]
      ?.split(/[ -]/)
      .at(-1) ?? '';
  if (ROLES.has(noun) || RELATIONS.has(noun)) return true;
  return PERSON.test(noun);
}

/** Matches nouns for people, most of which are recognized by their endings. */
const PERSON =
  /(?:[eo]r|ist|man|woman|person|ian|ee|[^m]ent|ant|ive|boy|girl|friend|mate|wife)$|^(?:official|other|guest|guard|individual|criminal|rival|local|professional|intellectual|husband|son|daughter|uncle|aunt|cousin|cop|spy|thief|cook|monk|nun|judge|chief|aide|clerk|peer|critic|sceptic|skeptic|mechanic|medic|academic|patriarch|pensioner|pupil|parishioner|speaker|teen|child|second|third|source|refugee|hostage|priest|colleague|hero|heir|host|lord|lady|king|queen|analyst|voice|figure|patient|delegate|candidate|graduate|inmate|advocate|associate|surrogate|magistrate|whistleblower|youth|adult|kid|baby|expert|bard|sheikh|imam|rabbi|pope|saint|marine|cadet|ally|deputy|attorney|fan|fellow|head|lead|star|veteran|survivor|chef|coach|captain|sergeant|private)$/;
