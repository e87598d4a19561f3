/**
 * Decides whether a hedge stands in a phrase or clause after the main verb of a statement, so that the statement itself
 * is made without it: 'they sent a team [to find it]', 'the port closed [amid fears that it could flood]'.
 */

import { AIM_NOUN, ASIDE, BE, type HedgeInWords, PURPOSE, VERB, VIEW } from './hedge-in-words.js';

/** Returns whether a hedge is in a phrase or clause that follows a complete statement. */
export const followsMainVerb = (words: HedgeInWords): boolean => KINDS.some((follows) => follows(words));

const KINDS: readonly ((words: HedgeInWords) => boolean)[] = [
  /** 'They sent a team to find it', 'they wrote a law meant to help', but not 'they are hoping to find it'. */
  ({ before, hedge }) =>
    (PURPOSE.test(hedge) || MEANT.test(hedge)) && !BE.test(before) && isStatement(before),
  /** 'They ban ships in a bid to save trade': only a statement can come before these words. */
  ({ before, hedge }) => IN_BID.test(hedge) && /(?:\S+\s){3}$/u.test(before) && !BE.test(before),
  /** 'They stepped up efforts to rebuild', but not 'they made efforts to rebuild'. */
  ({ before, hedge }) => AIM_NOUN.test(hedge) && !LIGHT_VERB.test(before) && isStatement(before),
  /** 'The port closed amid fears that it could flood', 'she came while they tried to leave'. */
  ({ before }) => !RESUMES.test(before) && (follows(CIRCUMSTANCE, before) || follows(AS, before)),
  /** 'They closed the port, which may flood', but not 'coins, which are believed to be old'. */
  ({ before }) => follows(ASIDE, before),
  /** 'They met a man who asked how it could sink', but not 'they said crews who stay may be fined'. */
  ({ before, hedge }) => !VIEW.test(hedge) && follows(RELATIVE, before),
  /** 'They launched a petition, asking the board to help', 'they took steps, including asking the board to help'. */
  ({ before, hedge }) => ASKING.test(hedge) && AFTER_COMMA.test(before) && isStatement(before),
  /** 'It is one of many raids that officials say aim to hurt trade.' */
  ({ before }) => follows(OF_OPINION, before),
  /** 'They fined firms that seek to break it.' */
  ({ before, hedge }) => AIM_VERB.test(hedge) && follows(THAT, before),
  /** 'The rules say in detail what is considered a crime.' */
  ({ before }) => WHAT_IS.test(before),
  /** 'I wish to share with you that they left.' */
  ({ before, hedge, after }) => WISH.test(hedge) && WE.test(before) && TELLING.test(after),
  /** 'They cut fees, possibly raising the debt.' */
  ({ before, hedge, after }) => ADVERB.test(hedge) && /,\s$/u.test(before) && /^\s\p{Ll}+ing\b/u.test(after),
];

/** Returns whether a statement is followed by a part that ends at the hedge. */
function follows(part: RegExp, before: string): boolean {
  const [trailing = ''] = part.exec(before) ?? [];
  return trailing !== '' && isStatement(before.slice(0, -trailing.length));
}

/** Returns whether words contain a main verb. The verb of a reported statement follows that of the report. */
function isStatement(words: string): boolean {
  return VERB.test(words.replace(SAID_ASIDE, ',').split(REPORTING).at(-1) ?? '');
}

const IN_BID = /^in an? (?:attempt|bid|effort|move|push)\b/iu;

const MEANT = /^(?:aimed|designed|intended|meant)\b/iu;

/** Matches a verb that adds nothing to the noun after it: 'made efforts to', 'is an attempt to'. */
const LIGHT_VERB =
  /\b(?:is|are|was|were|be|been|(?:has|have|had|having)(?!\s(?:\p{L}+ly\s)?\p{L}+e[dn]\b)|make|makes|made|making|there)\s(?:[\p{L}’'-]+\s){0,4}$/iu;

/** Matches a circumstance from the word that opens it up to the hedge. */
const CIRCUMSTANCE =
  /(?<!\b(?:just|even|only|comes?|came)),?\s(?:after|amid|because|before|despite|following|since|when|while)\s(?!(?:\S+\s)*?(?:said|says?|told)\s)[^,;—–]*$/iu;

/** Matches a clause that 'as' opens, but not 'as a result', 'as far as', 'seen as', 'framed the trip as'. */
const AS =
  /(?<!\b(?:as|so|such)\s(?:\S+\s){0,4}\S+)(?<!\b(?:just|even|only|comes?|came))(?<!\b(?:(?:describ|fram|hail|portray|regard|tout|treat|view)\p{Ll}*|seen|known|saw|sees?)\b[^,]*),?\sas\s(?!(?:an?|far|if|many|much|one|part|though|to|well)\b)(?!(?:\S+\s)*?(?:said|says?|told)\s)[^,;—–]*$/iu;

/** Matches a verb after 'and', which may continue the main clause: 'fell after the vote and may rise'. */
const RESUMES = /\b(?:and|but|or)\s(?:\p{L}+\s){0,2}$/iu;

const ADVERB = /^(?:possibly|potentially|probably)$/iu;

const RELATIVE = /\s(?:who|which|that (?:has|have|had|is|are|was|were))\s[^,;]*$/iu;

const ASKING = /^(?:asking|calling|demanding|pressing|seeking|urging)\b/iu;

const AIM_VERB = /^(?:aim|hope|intend|plan|seek|try|want)\b/iu;

const THAT = /\p{L}\sthat\s$/iu;

const WHAT_IS = /\S+\s\S+\s(?:.*\s)?what (?:is|are|was|were|(?:could|may|might) be)\s$/iu;

const WISH = /^(?:want|wish|would like)\b/iu;

const WE = /(?:^|["“\s])(?:I|we)\s$/iu;

const TELLING = /^\s(?:to )?(?:add|announce|emphasi[sz]e|inform|remind|say|share|stress|thank)\b/iu;

const AFTER_COMMA = /,\s(?:including\s)?$/iu;

const OF_OPINION = /\sthat\s(?:[^\s,;]+\s){1,8}(?:believe|fear|hope|say|think)s?\s$/iu;

/** Matches a speaker between commas: 'ten were hurt, police said, in the last of many raids'. */
const SAID_ASIDE = /,\s[^,]{2,60}\s(?:said|says),/giu;

const REPORTING =
  /\b(?:that|says?|said|tells?|told|adds?|added|warn(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|claim(?:s|ed)?|believe[sd]?|thinks?|thought|agree[sd]?|decide[sd]?|plan(?:s|ned)?|pledge[sd]?|vow(?:s|ed)?)\b/iu;
