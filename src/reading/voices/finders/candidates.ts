import { POSSESSIVES, TIME_WORDS } from '../../lexicon/grammar-words.js';
import { wordSet } from '../../lexicon-lines.js';
import { verbGroupStart } from '../../line/verb-groups.js';
import { isQuotationMark, lowerAt, posAt, textAt, type Word } from '../../line/words.js';
import { type CueVerb, cueVerb } from '../lexicon/cue-verbs.js';
import { DOCUMENTS } from '../lexicon/verb-patterns.js';

/** A verb that may report what somebody says or thinks, with the first word of its verb group. */
export interface Candidate {
  readonly verb: number;
  readonly first: number;
  readonly cue: CueVerb;
}

/** Forms that are always verbs, whatever their tag. */
const SURELY_VERBS = wordSet('said told says added wrote asked noted tweeted argued insisted warned claimed');

/** The cue verb for any verb outside the lexicons that directly precedes a quotation. */
const OTHER: CueVerb = { base: '', kind: 'speech', needsContent: true };

/** Returns the verb at a word if the verb is outside quotations and can report what somebody says or thinks. */
export function candidateAt(words: readonly Word[], verb: number): Candidate | undefined {
  const { lower = '', quote, text = '' } = words[verb] ?? {};
  if (quote !== 'outside' || (/^\p{Lu}/u.test(text) && endsName(words, verb))) return undefined;
  const cue = cueVerb(lower) ?? (reportsByQuotation(words, verb) ? OTHER : undefined);
  if (cue === undefined || isOtherSense(words, verb, cue.base)) return undefined;
  const first = verbGroupStart(words, verb);
  if (lowerAt(words, first - 1) === 'there') return undefined;
  const verbal = isVerb(words, verb) || announcesQuotation(words, verb);
  const surely = verbal && !isNoun(words, first);
  return surely || followsQuotation(words, verb) ? { verb, first, cue } : undefined;
}

/** Whether a verb outside the lexicons reports the quotation beside it: 'sang “…', '…,” smiles one trader'. */
const reportsByQuotation = (words: readonly Word[], verb: number): boolean =>
  posAt(words, verb) === 'VERB' &&
  announcesQuotation(words, verb) &&
  !NAMED.test(lowerAt(words, verb)) &&
  /^[,:]$/.test(textAt(words, verb + 1));

/** Whether a word ends a name: 'the Tarsk Herald, whose', but not 'Lind Says Port Is Shut'. */
const endsName = (words: readonly Word[], index: number): boolean =>
  posAt(words, index - 1) === 'PROPN' && !/^["“'‘\p{Lu}]/u.test(textAt(words, index + 1));

/** Whether a quotation follows a word: 'sang “…', 'groused: “…'. */
const announcesQuotation = (words: readonly Word[], verb: number): boolean =>
  /^(?:VERB|NOUN)$/.test(posAt(words, verb)) &&
  (isQuotationMark(words, verb + 1) ||
    (/^[,:]$/.test(lowerAt(words, verb + 1)) && isQuotationMark(words, verb + 2)));

function isVerb(words: readonly Word[], index: number): boolean {
  const { lower = '', pos = '' } = words[index] ?? {};
  if (pos === 'VERB' || pos === 'AUX' || SURELY_VERBS.has(lower)) return true;
  if (/^(?:shows?|says?|suggests?|indicates?)$/.test(lower) && DOCUMENTS.has(lowerAt(words, index - 1)))
    return true;
  if (pos === 'NOUN' && hasSubject(words, index)) return CLAUSE_START.test(lowerAt(words, index + 1));
  const noun =
    /^(?:DET|ADJ|PART)$/.test(posAt(words, index - 1)) || POSSESSIVES.has(lowerAt(words, index - 1));
  return lower === 'say' && !noun;
}

/** Whether the previous word agrees with a verb in number: 'The paper notes the …', 'Residents fear the …'. */
const hasSubject = (words: readonly Word[], index: number): boolean =>
  /[^s]s$/.test(lowerAt(words, index))
    ? /^(?:NOUN|PROPN)$/.test(posAt(words, index - 1)) && !/s$/.test(lowerAt(words, index - 1))
    : isPluralSubject(words, index - 1);

const CLAUSE_START = /^(?:the|that|he|she|they|it|we|their|his|her)$/;

/** Whether a word is a plural subject. A word after it that is tagged as a noun can be a verb: 'Residents fear it'. */
const isPluralSubject = (words: readonly Word[], index: number): boolean =>
  ((posAt(words, index) === 'NOUN' || index === 0) && /[^s]s$/.test(lowerAt(words, index))) ||
  /^(?:they|we|i|people|many|some|who)$/.test(lowerAt(words, index));

/** Whether a word is a noun despite its tag: 'a later tweet', 'the report', 'his claims'. */
function isNoun(words: readonly Word[], first: number): boolean {
  const before = lowerAt(words, first - 1);
  if (POSSESSIVES.has(before)) return true;
  if (/^(?:post|tweet|text)$/.test(lowerAt(words, first)) && posAt(words, first - 2) === 'DET') return true;
  if (posAt(words, first - 1) === 'NUM' && posAt(words, first) === 'NOUN') return true;
  return posAt(words, first - 1) === 'DET' && !/^(?:that|which|some|both|all|this)$/.test(before);
}

/** Whether a verb is used in a sense that reports nothing: 'adds to', 'reports on', 'that said'. */
function isOtherSense(words: readonly Word[], verb: number, base: string): boolean {
  const next = lowerAt(words, verb + 1);
  if (isAttribute(words, verb)) return true;
  if (base === 'add') return /^(?:to|up)$/.test(next);
  if (base === 'claim' && /^(?:victory|credit|ownership|lives|\d+)$/.test(next)) return true;
  if (base === 'relate') return next === 'to';
  if (base === 'refer') return lowerAt(words, verb) === 'referred' && lowerAt(words, verb + 2) === 'as';
  if (base === 'think') return /^tanks?$/.test(next);
  if (base === 'report') return /^(?:on|to|for)$/.test(next) && !TIME_WORDS.has(lowerAt(words, verb + 2));
  if (NAMING.has(base)) return givesName(words, verb);
  return base === 'say' && verb === 1 && lowerAt(words, 0) === 'that';
}

/**
 * Whether a verb form is an attribute: 'known as a “defeat device”', 'its best known bridge', 'anyone suspected of'.
 */
function isAttribute(words: readonly Word[], verb: number): boolean {
  const [before, lower, next] = [lowerAt(words, verb - 1), lowerAt(words, verb), lowerAt(words, verb + 1)];
  if (next === 'as' && before === ',') return true;
  if (/ed$/.test(lower) && posAt(words, verb - 1) === 'NOUN' && isTimeBeforeVerb(words, verb + 1))
    return true;
  if (before === 'of' && /ing$/.test(lower) && /^[,.;]$/.test(next)) return true;
  if (/^(?:suspected|accused)$/.test(lower) && next === 'of')
    return posAt(words, verb - 1) !== 'AUX' && posAt(words, verb - 1) !== 'ADV';
  const isBeforeReported = /^(?:total|latest|previous|first|last|only|confirmed|other|new)$/.test(before);
  if (lower === 'reported' && isBeforeReported) return true;
  return lower === 'known' && /^(?:best|well|better|little|widely|least)$/.test(before);
}

/** Whether a time and the verb of the clause follow: 'the measures announced [last month have helped]'. */
const isTimeBeforeVerb = (words: readonly Word[], time: number): boolean =>
  /^(?:last|this|next)$/.test(lowerAt(words, time)) &&
  /^(?:week|month|year|spring|summer|autumn|fall|winter)$/.test(lowerAt(words, time + 1)) &&
  posAt(words, time + 2) === 'AUX';

/** Whether a verb gives a name: 'a ship called the Lind'. */
const givesName = (words: readonly Word[], verb: number): boolean =>
  lowerAt(words, verb - 1) === ','
    ? posAt(words, verb + 1) === 'DET' && /^\p{Lu}/u.test(textAt(words, verb + 2))
    : /ed$/.test(lowerAt(words, verb)) &&
      posAt(words, verb - 1) === 'NOUN' &&
      (isQuotationMark(words, verb + 1) ||
        /^(?:ADJ|NOUN|PROPN)$/.test(posAt(words, verb + 1)) ||
        (lowerAt(words, verb + 1) === 'the' && posAt(words, verb + 2) === 'PROPN'));

/** Verbs that give a name: 'a user labelled “Nobody”', 'a plan called “Step”'. The quoted name is not a statement. */
const NAMING = wordSet('brand call dub label');

const NAMED =
  /^(?:named|titled|entitled|nicknamed|codenamed|headed|concerning|regarding|including|involving|containing|following)$/;

/** Whether only a short subject separates a quotation from a verb: '” Lind boomed'. */
function followsQuotation(words: readonly Word[], verb: number): boolean {
  if (!/(?:s|ed)$/.test(lowerAt(words, verb))) return false;
  for (let index = verb - 1; index >= 0 && index > verb - 7; index -= 1) {
    if (words[index]?.quote === 'close') return index < verb - 1;
    if (!/^(?:PROPN|NOUN|PRON|DET|ADJ|ADV|AUX)$/.test(posAt(words, index))) return false;
  }
  return false;
}
