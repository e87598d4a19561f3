import type { Attribution, Claim } from '../../briefing/file/schema.js';
import { hardened, hardenedClaim } from '../../checking/rules/overstatement/detect-overstatement.js';
import type { Hedge, Reading, Attribution as Reported } from '../../reading/reading.js';
import { isInside, isInsideAny } from '../../reading/spans.js';
import type { Subjects } from '../entries/subjects.js';
import { BY_RULES } from '../ids.js';
import type { Extract } from './extracts.js';
import { withOneLabel } from './one-label.js';
import type { Passage } from './passages.js';
import { softnessOf } from './softness.js';
import { cueOf, isDenial, isRefusal } from './speech.js';
import { sentenceOf } from './wording.js';

export interface DraftedClaim {
  readonly claim: Claim;
  readonly extract: Extract;
}

/** The reason recorded when words of the source are accepted although they are firmer than their standing. */
export const SOURCE_WORDS = 'The program found these words in the source.';

/** Returns the locator of the paragraph or bullet that contains a claim. */
export const blockOf = ({ at }: Pick<Claim, 'at'>): string => at.replace(/\.s\d+$/, '');

/** Returns the claims of extracts, numbered in text order. Each claim is about the entries that it names. */
export const claimsOf = (
  extracts: readonly Extract[],
  { text }: Reading,
  subjects: Subjects,
): DraftedClaim[] => {
  const isColumn = extracts.filter((extract) => isInFirstPerson(extract, text)).length >= FEWEST_PERSONAL;
  const claims = extracts.map((extract, index) => {
    const claim = claimOf(extract, `c${index + 1}`, text, subjects);
    return isColumn && claim.attribution.by === 'source' ? { ...claim, attribution: AUTHOR } : claim;
  });
  return withOneLabel(claims).map((claim, index) => ({ claim, extract: extracts[index] as Extract }));
};

/** The voice of a column: what its author says is opinion, even if nothing in a sentence shows that. */
const AUTHOR: Attribution = { by: 'unnamed', label: 'the author' };

/**
 * Returns whether the text itself says 'I', as only a column does: 'I have no doubt that she meant it.' If a quotation
 * mark is missing in the paragraph, the 'I' may be quoted.
 */
function isInFirstPerson({ attribution, span }: Extract, text: string): boolean {
  const isPersonal = FIRST_PERSON.test(text.slice(span.start, span.end).replace(/["“][^"”]*["”]/gu, ''));
  if (attribution !== undefined || !isPersonal) return false;
  const paragraph = text.slice(text.lastIndexOf('\n', span.start) + 1).split('\n', 1)[0] ?? '';
  return (paragraph.match(/["“”]/gu)?.length ?? 0) % 2 === 0;
}

/** Reporters may say what they saw in one or two sentences. */
const FEWEST_PERSONAL = 3;

const FIRST_PERSON = /\bI(?:['’](?:m|ve|d|ll))?\s\p{Ll}/u;

function claimOf(extract: Extract, id: string, source: string, subjects: Subjects): Claim {
  const { span, passage, isQuotation } = extract;
  const text = sentenceOf(span, source);
  // A reported denial is a fact even if the denied statement is hedged. Only a hedge of the denial itself counts:
  // 'reportedly denied'.
  const hedges = reportsOnly(extract, source, isOnRecord) ? hedgesOutside(passage, source) : passage.hedges;
  const { standing, hedge } = softnessOf(span, hedges, source, extract.attribution?.content);
  const fact = standing === 'stated' || UNCLEAR.test(text) ? undefined : asFact(text);
  const cue = hedge && source.slice(wordStart(source, hedge.start), hedge.end).replace(/\s+/gu, ' ');
  return {
    id,
    text,
    about: subjects.mentionedIn(span),
    standing,
    ...(cue !== undefined && { cue }),
    attribution: attributionOf(extract, subjects),
    source: 'article',
    at: passage.sentence.at,
    span: { start: span.start, end: span.end },
    ...(isQuotation && { quote: source.slice(span.start, span.end) }),
    ...(fact && { asFact: fact }),
    ...BY_RULES,
    ...acceptedWords({ text, standing, cue }),
  };
}

/** Returns the start of the word around an index: the hedge in 'didn't rule out' begins with "n't". */
function wordStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && /\p{L}/u.test(source.charAt(start - 1))) start -= 1;
  return start;
}

/** Returns whether a claim in the text's own voice reports nothing but a denial. */
export const reportsDenial = (extract: Extract, text: string): boolean =>
  reportsOnly(extract, text, isDenial);

const reportsOnly = (
  { attribution, passage, span }: Extract,
  text: string,
  isOfKind: (one: Reported, text: string) => boolean,
): boolean =>
  attribution === undefined &&
  passage.attributions.some(
    (one) =>
      one.cue.every((cue) => isInside(cue, span)) &&
      isOfKind(one, text) &&
      cueOf(one, text).form !== 'denying',
  );

const isOnRecord = (one: Reported, text: string): boolean => isDenial(one, text) || isRefusal(one, text);

/** Returns the hedges of a sentence, except for those in a statement that somebody denies or declines to make. */
const hedgesOutside = ({ attributions, hedges }: Passage, text: string): readonly Hedge[] => {
  const notAsserted = attributions.filter((one) => isOnRecord(one, text)).flatMap(({ content }) => content);
  return hedges.filter((hedge) => !isInsideAny(hedge, notAsserted));
};

/** Returns an entry that accepts the words of the source, if a rule would object to them. */
export const acceptances = (
  rule: string,
  text: string,
  standing: Claim['standing'],
  form: 'sentence' | 'title' | 'phrase' = 'sentence',
  reason = SOURCE_WORDS,
): Pick<Claim, 'accept'> => (hardened(text, standing, form) === undefined ? {} : accepted(rule, reason));

/** Returns an entry that accepts the words of a claim, if the rule on hardened claims would object to them. */
export const acceptedWords = (claim: Pick<Claim, 'text' | 'standing' | 'cue'>): Pick<Claim, 'accept'> =>
  hardenedClaim(claim) === undefined ? {} : accepted('hardened-claim');

/** Returns an entry that accepts words to which a rule objects. */
export const accepted = (rule: string, reason = SOURCE_WORDS): Pick<Claim, 'accept'> => ({
  accept: [{ rule, reason }],
});

function attributionOf({ attribution }: Extract, subjects: Subjects): Attribution {
  if (attribution === undefined) return { by: 'source' };
  const { voice, source } = attribution;
  // The reading may merge a date with a name, as in 'began on 10 August and Norland says'. The result is not a form of
  // the name.
  const isNamed = voice.kind === 'named' || /\d|^the\s/i.test(voice.name ?? '');
  const party = isNamed ? subjects.partyIn(source, voice.name) : undefined;
  if (party !== undefined) return { by: 'party', party };
  return { by: 'unnamed', ...(voice.name && { label: voice.name }) };
}

/** A sentence that is unclear alone, so that a warning against it would help nobody: 'This is likely to come soon.' */
const UNCLEAR = /^["“]?(?:it|its|that|their|these|they|this|those)\b/iu;

/** Hedges, and the words that replace them when a claim is reworded as fact. */
const REPLACEMENTS: readonly (readonly [hedge: RegExp, fact: string])[] = [
  [/\b(?:is|are) (?:widely )?(?:expected|projected|forecast|likely) to (?=[a-z])/, 'will '],
  [/\bwill (?:likely|probably) (?=[a-z])/, 'will '],
  [/\bis (?:alleged|believed|said|reported) to have (?=[a-z])/, 'has '],
  [/\bare (?:alleged|believed|said|reported) to have (?=[a-z])/, 'have '],
];

/** Other words that leave something open. A sentence that contains any of these words is never reworded as fact. */
const OPEN =
  /\b(?:if|unless|whether|may|might|could|would|should|not|never|no|alleged\w*|reported\w*|likely|probably|perhaps|possibly|expected|believed|unconfirmed|unclear)\b|n['’]t\b|["“”]/i;

/**
 * Rewords a hedged claim as fact, as an example of what must not be said: 'is expected to rise' becomes 'will rise'.
 *
 * @returns undefined if rewording is not safe
 */
export function asFact(claim: string): string | undefined {
  const replacement = REPLACEMENTS.find(([hedge]) => hedge.test(claim));
  const firm = replacement && claim.replace(...replacement);
  return firm !== undefined && !OPEN.test(firm) ? firm : undefined;
}
