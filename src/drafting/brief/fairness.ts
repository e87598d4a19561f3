import { QUOTATION } from './dependence.js';
import type { Line } from './lines.js';

/** Tests for sentences that a brief must contain to be fair to those it is about. Only English is supported. */

export const ACCUSATION =
  /\b(?:accus\w+|alleg\w+|blam\w+|charged|claims?|claimed|critici\w+|fraud\w*|guilty|caught|suspect\w*|complain\w*)\b/iu;

/** Words for an accused person's answer, and for the end of a case. */
export const ANSWER =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)|refut\w+|rebut\w+|not guilty|contest(?:s|ed)|disput(?:es|ed)|false and misleading|no wrongdoing|without charge|acquitted|cleared of|non-(?:story|issue)|(?:was|were) not a factor|responded|defended|no comment|(?:declined|refused) to comment|(?:could|would) not comment)\b|^Asked\b/iu;

/** Somebody who speaks for a government or a company, and whom reporters ask for an answer. */
const OFFICIAL =
  /\b(?:[Gg]overnment(?: sources| officials?)?|Ministry|Office|Department|Downing Street|company|firm|airline|spokes(?:man|woman|person)|lawyers?)\b[^.]{0,40}\b(?:said|says|told|argued|insist(?:ed|s))\b/u;

/** Words that limit a claim or leave it open. */
const LIMIT =
  /\b(?:assum(?:es?|ing|ptions?)|rests? on|depends? (?:up)?on|remains? to be seen|(?:big|key|open|main) question|far enough|no evidence|not (?:yet )?(?:been )?(?:confirmed|verified|approved|decided)|(?:requires?|subject to|awaits?|needs?) (?:\p{L}+ )?approval|unclear|not clear)\b/iu;

/** Conditions, exceptions and negations. A speaker who does not know them would say more than the article does. */
const CONDITION =
  /\b(?:unless|except(?:ions?| for| that| when| if| in)?|exempt(?:s|ed|ions?)?|only (?:if|when|be used)|provided (?:that|it|they)|(?:as|so) long as|apart from|(?:will|would|do|does|need|may) not|no longer|no right to|through the fault|refused to)\b/u;

/** Words for what happens next, or for who decides. */
const NEXT =
  /\b(?:(?:is|are) (?:expected|due|set|scheduled) to (?!cost|fall|grow|increase|reach|rise)|(?:could|will|would) (?:appear|be (?:decided|heard)|consider|decide|hear|meet|rule|vote)|(?:second|third) reading|report stage|hearing)\b/iu;

/** Words of somebody who objects to what is reported. */
const OBJECTION =
  /\b(?:accus(?:e|es|ed)|against (?:it|the)|amazed|anathema|anger|angry|attack(?:ed|s)|concern(?:s|ed)?|condemn\w*|critic\w*|disappoint\w*|doubt\w*|fears?|feared|object(?:s|ed|ions?)|oppos\w+|overpaid|protest\w*|quer(?:y|ied)|threat\w*|too (?:far|little|late)|(?:can|could|do|did|does|will|would) ?not (?:accept|agree|back|support)|unacceptable|unfair|unjust\w*|dissent\w*|no need for|veto|warn\w*|wrong|but (?:said|says|warned|added))\b/iu;

/** Words of somebody who supports what is reported. */
const SUPPORT = /\b(?:back(?:s|ed)|in favour of|prais(?:es?|ed)|supports?|supported|welcom(?:es?|ed))\b/iu;

export const isOfficial = ({ text }: Line): boolean => OFFICIAL.test(text);

export const isAnswer = ({ text }: Line): boolean => ANSWER.test(text);

export const isLimit = ({ text }: Line): boolean => LIMIT.test(text);

/** Returns whether the words of a sentence outside quotations limit what is reported. */
export const isCondition = ({ text }: Line): boolean => CONDITION.test(text.replace(QUOTATION, ''));

export const isNext = ({ text }: Line): boolean => NEXT.test(text);

/** Returns whether somebody objects to what is reported; the article itself does not count. */
export const isObjection = (line: Line): boolean =>
  OBJECTION.test(line.text) && (speakerOf(line) !== undefined || OTHERS.test(line.text));

export const isSupport = ({ text }: Line): boolean => SUPPORT.test(text);

/** Groups that object without being named, and verbs for objections that are not speech. */
const OTHERS =
  /^(?:But |Some |Many |Other |Several )*(?:analysts|campaigners|critics|experts|groups|opponents|MPs)\b|\b(?:accuses?|condemn(?:s|ed)|critici[sz]e[sd]|object(?:s|ed) to|dissenters?|oppose[sd]?)\b/iu;

/** 'The union accuses Norholm Oil of …', 'Norholm Oil is accused of …'. */
const ACCUSED =
  /\baccus(?:e|es|ed|ing) (?:the )?(?<whom>\p{Lu}[\p{L}-]+)|^(?:But )?(?:Mr |Mrs |Ms )?(?<who>\p{Lu}[\p{L}-]+)\b.* (?:is|are|was|were|been) accused\b/u;

/** Returns the nearest sentence in which the party that a sentence accuses speaks, if there is one. */
export function answerTo(lines: readonly Line[], index: number): number[] {
  const { whom, who } = ACCUSED.exec(lines[index]?.text ?? '')?.groups ?? {};
  const name = whom ?? who;
  if (name === undefined) return [];
  const says = new RegExp(`^(?:But |However, |And )?(?:Mr |Mrs |Ms )?(?:\\p{Lu}\\p{L}+ )?${name}\\b`, 'u');
  const answers = lines.flatMap((line, at) =>
    at !== index && says.test(line.text) && (speakerOf(line) !== undefined || isAnswer(line)) ? [at] : [],
  );
  return answers.sort((a, b) => Math.abs(a - index) - Math.abs(b - index)).slice(0, 1);
}

/** Returns the party whose words a sentence reports, or the description of that party. */
export const speakerOf = ({ claims }: Line): string | undefined =>
  claims
    .map(({ attribution }) =>
      attribution.by === 'party'
        ? attribution.party
        : attribution.by === 'unnamed'
          ? attribution.label
          : undefined,
    )
    .find((one) => one !== undefined);
