/** Tests whether a sentence can be understood without the previous one. Only English is supported. */

/** Impersonal uses of 'it', which refer to nothing: 'It is thought that'. */
const IMPERSONAL =
  'it (?:is|was|has been|remains) (?:also |now |not |widely )?(?:thought|believed|expected|said|reported|understood|estimated|unclear|clear|likely|unlikely|known|possible)\\b';

/** Beginnings of sentences that refer to something in the previous sentence. */
const REFERRING = new RegExp(
  [
    `^["“]?(?:(?:and|but|yet|however|so|still|also|then|instead|meanwhile|nevertheless),? )*(?!${IMPERSONAL})(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|both(?! (?:parties|sides|\\S+ and)\\b)|another|others?|such|one(?! of the \\p{Ll}+, \\p{Lu})|each|i|we|my|our)\\b`,
    '^(?:later|elsewhere|similarly|as a result|for example|for instance|from there|since then|by then|in (?:addition|response|reply|return|turn|contrast|fact|all)|the (?:same|former(?! \\p{L})|latter|others?|first|second|third)|critics|opponents|supporters|neither|instead|therefore|thus|moreover|furthermore|besides|so|there (?:is|are|was|were) also|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|could)\\b))\\b',
    '^(?:said|says) (?:its|his|her|their) ',
    ', (?:he|she|it|they) (?:also )?(?:said|says|added|told|claimed|insisted|argued|warned|explained|wrote|stated|continued|denied)\\b',
  ].join('|'),
  'iu',
);

/** An opening phrase or clause that contains a pronoun but no name: 'Within a week of his release, he'. */
const OPENING =
  /^(?:But |And |Yet )?(?:After|Although|As|At|Because|Before|By|Despite|During|For|From|If|In|Of|On|Once|Since|Through|Though|Under|Until|When|While|With|Within|According to) [^\p{Lu}.]{0,60}\b(?:he|she|his|her|its|their|this|that|these|those)\b(?! (?:year|month|week|summer|winter|spring|autumn|morning|afternoon|evening)\b)/u;

/** Nouns that refer to the news in the previous sentence: 'The move came after a ruling.' */
const POINTS_BACK =
  /^(?:But |And |Yet )?The (?:latest )?(analyses|analysis|announcement|attack|attempt|ban|blast|call|change|charge|claim|comment|crash|cut|deal|decision|document|facility|finding|footage|hearing|incident|investigation|judgment|letter|measure|meeting|move|news|order|picture|plan|plant|pledge|post|probe|project|proposal|remark|report|result|ruling|scheme|sentence|statement|study|venture|verdict|visit|vote)s?\b(?! (?:between|by|for|from|into|of|on|that|to|which|who)\b)/u;

/** A document that the previous sentences must introduce: 'among the agencies that produced the report'. */
const DOCUMENT_WITHIN =
  /^(?!.*\b(?:an?|this|its|his|her|their)\s(?:[\p{L}-]+\s){0,3}(?:analysis|document|filing|letter|report|study)\b).*(?<!\b(?:by|for|from|in|of|on|to|with)) the (analysis|document|filing|letter|report|study)\b(?=[,.;]|$| (?:and|as|was|were|is|has|had)\b)/u;

/** 'Despite the quiet start, the shop': the previous sentence mentions the thing, perhaps in other words. */
const OPENING_NOUN =
  /^(?:But |And |Yet )?(?:Despite|In spite of|Because of|Thanks to|Given) the (?:\p{Ll}+ )?(\p{Ll}+),/u;

/** 'MPs could vote on it.' */
const IT = /^(?:\p{L}+ ){1,5}(?:about|against|for|of|on|over|to|with) it\b/u;

/** 'of them', unless a plural before it shows who is meant: 'The grants for pilots will bring more of them.' */
const OF_THEM = /^(?!.*\p{L}{3,}s\b.* of them\b).* of them\b/u;

/** Phrases within a sentence that refer to an earlier one: 'this promise', 'could join them'. */
const POINTS_BACK_WITHIN =
  /\b(?:this|these|those) (?!(?:year|month|week|day|time|summer|winter|spring|autumn|morning|afternoon|evening|who|with|in|of|which|was|is|are|were|week|days|weeks|that|\p{L}+ed)\b)\p{Ll}{3,}|\b(?:join(?:ed|ing|s)?|with|among|like|unlike|besides|against|alongside|saw) (?:them|those)\b(?! (?:who|with|in|of|which|are|were)\b)|\bthe (?:premises|scene|latter|former(?! \p{L}))\b|\b(?:at|by|during|in|of|on|over|since) that (?:case|day|meeting|month|period|point|time|week|year)\b|\bdoing so\b|\b(?:will|would|may|could) instead\b|\bthen (?:\p{L}+ed|be|go)\b|\bsuch (?:a|an)\b|\ball such\b|\b(?:against|amid|by|during|for|from|of|since|to|with) that (?:[\p{L}-]+ ){0,2}(?:\p{Ll}[\p{L}-]{3,})(?=[,.;]|$)|^(?:half an?|\p{L}+) (?:days?|weeks?|months?|years?) (?:later|afterward)|^The (?:following|next|previous|same) (?:day|week|month|year)\b/iu;

/**
 * A quotation whose speaker has a role in something that the previous sentence names: 'chief executive Eva Berg said'.
 */
const ROLE_ONLY =
  /["”] (?:(?:said|added) )?(?:an? |the )?(?:\p{Ll}+ )*(?:chairman|chief|director|executive|head|lawyer|leader|official|spokes\p{L}+|statement)(?: of \p{Ll}+(?: \p{Ll}+)?| executive)?(?: \p{Lu}\p{L}+ \p{Lu}\p{L}+)?(?: (?:said|added|told [^.]+))?\.?$/u;

/** A pronoun for a person. */
const PERSONAL = /\b(?:he|she|him|his|her|hers)\b/u;

/** A quotation. Its words do not show who is speaking. */
export const QUOTATION = /["“][^"”]*(?:["”]|$)/gu;

/**
 * Returns whether a sentence needs the previous one because it begins with a pronoun, quotes somebody without naming
 * the speaker, or refers to the news in the previous sentence.
 *
 * @param known the headline and the lead, which readers of a brief have read
 */
export function needsSentenceBefore(text: string, known: string): boolean {
  if (isBareQuotation(text)) return true;
  if (REFERRING.test(ownWords(text)) || OPENING.test(text) || ROLE_ONLY.test(text)) return true;
  const noun = (POINTS_BACK.exec(text) ?? OPENING_NOUN.exec(text) ?? DOCUMENT_WITHIN.exec(text))?.[1];
  if (noun !== undefined && !has(known, noun.slice(0, 4))) return true;
  const unquoted = text.replace(QUOTATION, '“”');
  return (
    POINTS_BACK_WITHIN.test(unquoted) || OF_THEM.test(unquoted) || IT.test(text) || lacksPerson(unquoted)
  );
}

/**
 * Returns whether a sentence is a contrast that completes the previous sentence: 'But the firm refused.' 'The union does
 * not agree.'
 */
export const isContrast = (text: string): boolean =>
  /^(?:but|however|yet|nevertheless|nonetheless|instead|even so)\b|^[^,.]{3,60}, however,/iu.test(text) ||
  DISAGREES.test(text);

const DISAGREES =
  /^[^,.:"“]{3,60}\b(?:(?:do|does|did) not agree|disagree[sd]?|(?:den(?:y|ies|ied)|disput(?:es?|ed)) (?:it|this|that)(?=[.,;]|$)|(?:argue|claim|say|think)s? (?:otherwise|the opposite)|(?:argued|claimed|said|thought) (?:otherwise|the opposite))(?! (?:about|on|over)\b)/u;

/**
 * Returns whether a sentence announces opponents, whom the next sentence names: 'But not everyone was convinced.', 'The
 * mayor faces tough opposition to the plan.'
 */
export const announcesOpponent = (text: string): boolean =>
  (/\bnot (?:everyone|everybody|all)\b(?!.*["“])/iu.test(text) || OPPOSED.test(text)) && text.length < 100;

const OPPOSED =
  /\b(?:fac(?:es?|ed)|met with|dr[ae]wn?|sparked|provoked|prompted) (?:\p{L}+ ){0,2}(?:anger|condemnation|criticism|objections|opposition|outrage)\b(?! (?:among|by|from|of)\b)/iu;

/** Returns whether a sentence has a pronoun for a person, but seems to mention nobody before the pronoun. */
function lacksPerson(text: string): boolean {
  const at = text.search(PERSONAL);
  return at >= 0 && !PERSON.test(text.slice(0, at));
}

/** A name or the description of a person: 'Lind', 'The mayor', 'a judge'. */
const PERSON =
  /\S \p{Lu}|^The \p{L}+ |^(?!(?:After|Although|As|At|Because|Before|Both|But|By|Despite|During|Even|Following|For|From|How|If|In|Instead|It|Later|Nine|Now|Of|On|Once|Since|So|That|Then|There|They|This|Though|Through|Two|Under|Until|What|When|While|With|Within|Yet|You|\p{L}+(?:ing|ly|s))\b)\p{Lu}\p{Ll}+ |\b(?:an?|one|every|each) (?:\p{L}+ ){1,3}/u;

/** Returns whether a sentence only says more about a person who was already mentioned: 'She was elected in May.' */
export const continuesPerson = (text: string): boolean =>
  /^(?:He|She)\b/u.test(text) && !POINTS_BACK_WITHIN.test(text) && !/["“]/u.test(text);

/** Returns whether a sentence is nothing but a quotation, so that the previous sentence must name the speaker. */
export const isBareQuotation = (text: string): boolean =>
  /^["“]/u.test(text) && !/\p{L} \p{L}/u.test(ownWords(text));

/** Removes the quotations from a sentence that begins with one. What remains is, for example, 'said Mayor Tom Lind.' */
const ownWords = (text: string): string =>
  /^["“]/u.test(text) ? text.replace(QUOTATION, '').replace(/^[\s,.]+/u, '') : text;

const has = (text: string, beginning: string): boolean => text.toLowerCase().includes(` ${beginning}`);
