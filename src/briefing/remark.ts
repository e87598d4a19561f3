/**
 * Returns true if a sentence is only a remark by the author about the source text: 'The text does not say
 * ...', 'The text quotes nobody who ...', 'No date is given'.
 */
export const isRemark = (sentence: string): boolean => splitRemark(sentence).statementText === '';

/** Patterns for the verbs of remarks: 'does not say', 'quotes nobody', 'gives the arguments only in summary'. */
const SILENT = [
  'does not (?:say|name|quote|give)',
  '[a-z]+s (?:no|nobody|none|neither|nothing)',
  '(?:gives|quotes|names|has|cites|reports|shows|mentions|offers) [^.!?]* only',
  'gives [^.!?]*,? (?:and|but|beside|after)',
  'names [^.!?]*,? but (?:no|not|none|nobody)',
  'prints',
  'spells',
  'dates',
  'is (?:an? )?(?:analysis|column|comment|commentary|editorial|opinion piece|preview)(?=(?:, not an? [a-z ]+)?[.]?["”]?$)',
].join('|');

const REMARKS = [
  `(?:the (?:text|article|source)|this(?= is)) (?:${SILENT})`,
  'the quoted words (?:(?:of|by) [^.!?]{1,80}? )?(?:do not|are narrower|say nothing)',
  'only the headline (?:says|speaks|has)',
  'no [^.!?]{1,60} (?:is|are) (?:given|mentioned|named|quoted|reported|stated)',
  'not (?:given|mentioned|named|stated): ',
  'nothing (?:in the (?:text|article|source)|here) (?:announces|confirms|describes|explains|indicates|reports|says|shows|suggests|tells)',
].join('|');

/** Matches the topic before a remark: 'For Lind, the text names no successor.' */
const TOPIC = '(?:for|of|on|about) [^,.!?]{1,60}, ';

const REMARK = new RegExp(
  `(?:^(?:${TOPIC})?|[;:.] |, and |, but )(?:but )?(?:${REMARKS})\\b[^.!?]*[.]?["”]?$`,
  'i',
);

/**
 * Splits a sentence such as 'Tests failed; the text does not say why.' into a statement and a remark, either of which
 * can be empty.
 */
export function splitRemark(sentence: string): { readonly statementText: string; readonly remark: string } {
  const at = sentence.search(REMARK);
  if (at < 0) return { statementText: sentence, remark: '' };
  const remark = sentence.slice(at).replace(/^(?:[;:.] |, and |, but )(?:but )?/, '');
  return {
    statementText: at === 0 ? '' : `${sentence.slice(0, at)}.`,
    remark: remark.charAt(0).toUpperCase() + remark.slice(1),
  };
}

/**
 * Returns what a sentence on an open point asserts, without a remark. Empty if it asserts nothing, like an instruction:
 * 'Do not say that Lind has resigned: that is the opposition's word.'
 */
export const assertionIn = (sentence: string): string =>
  /^(?:do not|never)\b/i.test(sentence) ? '' : splitRemark(sentence).statementText;

/** Words that warn of a mistake: 'Do not add the two figures', '‘Stolen’ is the president's word'. */
const WARNING =
  /^(?:do not|never)\b|\b(?:not|no|none|neither|only|without)\b|['’]s? (?:own )?(?:claim|figure|phrase|term|view|word|words|wording)\b|\b(?:is|are) (?:an? |the )?(?:claims?|figures?|phrase|term|view|words?|wording) of\b/i;

/** Returns true if a sentence warns of a mistake. Such a sentence mentions what must not be said, without claiming it. */
export const isWarning = (sentence: string): boolean => WARNING.test(sentence);
