/** Whether a sentence can be understood without the one before it. English only, like the rules. */

/** Beginnings of sentences that have a pronoun for something in the sentence before. */
const PRONOUNS = new RegExp(
  [
    '^["“]?(?:(?:and|but|yet|however|so|still|also|then|instead|meanwhile|nevertheless),? )*(?!it (?:is|was|has been|remains) (?:also |now |not |widely )?(?:thought|believed|expected|said|reported|understood|estimated|unclear|clear|likely|unlikely|known|possible)\\b)(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|both|another|others|such|one|i|we|my|our)\\b',
    '^(?:in|for|by|on|of|with|after|before|since|despite|under|according to) [^,.]{0,60}\\b(?:he|she|his|her|its|their|this|that|these|those)\\b',
    ', (?:he|she|it|they) (?:also )?(?:said|says|added|told|claimed|insisted|argued|warned|explained|wrote|stated|continued|denied)\\b',
  ].join('|'),
  'iu',
);

/** Nouns for what the sentence before reports: 'The move came after a ruling.' */
const POINTS_BACK =
  /^(?:But |And |Yet )?The (?:latest )?(?:announcement|attack|attempt|call|change|charge|claim|comment|crash|deal|decision|finding|incident|judgment|letter|measure|meeting|move|news|order|plan|proposal|remark|report|result|ruling|statement|verdict|visit|vote)s?\b(?! (?:by|from|of|on|to)\b)/u;

/** A quotation, whose words do not say who is speaking. */
const QUOTATION = /["“][^"”]*(?:["”]|$)/gu;

/** The first four letters of a noun after 'the', which something before may have introduced: 'The brothers own a shop.' */
const KNOWN_NOUN = /^(?:But |And |Yet )?The (?:two |three |other )?(\p{Ll}{4})/u;

/**
 * Returns whether a sentence needs the one before it: it begins with a pronoun, quotes without naming the speaker, or is
 * about something that an earlier sentence introduced.
 *
 * @param earlier the sentences before it
 * @param known the headline and the lead, which readers of a brief know
 */
export function needsSentenceBefore(text: string, earlier: readonly string[], known: string): boolean {
  if (isBareQuotation(text) || POINTS_BACK.test(text) || PRONOUNS.test(ownWords(text))) return true;
  const noun = KNOWN_NOUN.exec(text)?.[1];
  return noun !== undefined && !has(known, noun) && earlier.some((one) => has(one, noun));
}

/** Whether a sentence is only a quotation, so that the sentence before it has to name the speaker. */
export const isBareQuotation = (text: string): boolean =>
  /^["“]/u.test(text) && !/\p{L}+ \p{L}+/u.test(ownWords(text));

/** Returns a sentence that begins with a quotation without its quotations: 'said Mayor Tom Lind.' */
const ownWords = (text: string): string =>
  /^["“]/u.test(text) ? text.replace(QUOTATION, '').replace(/^[\s,.]+/u, '') : text;

/**
 * Returns the sentences that introduce people whom a sentence names only by their last name.
 *
 * @param earlier the sentences before it
 */
export function introductionsFor(text: string, earlier: readonly string[]): string[] {
  const names = [...text.matchAll(LAST_NAME)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].flatMap((name) => {
    const full = fullName(name);
    return full.test(text) ? [] : (earlier.find((one) => full.test(one)) ?? []);
  });
}

/** A capitalized word that does not follow another one, except a form of address. */
const LAST_NAME =
  /(?<!\p{Lu}[\p{L}.’'-]*\s)(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Judge|President)\.? )?(\p{Lu}\p{Ll}{2,})\b/gu;

/** Matches a last name after a first name: 'Eva Lind', 'Judge Eva Lind', but not 'Judge Lind'. */
const fullName = (name: string): RegExp =>
  new RegExp(
    `\\b(?!(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Judge|President|The|In|On|But)\\b)\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?${name}\\b`,
    'u',
  );

const has = (text: string, beginning: string): boolean => text.toLowerCase().includes(` ${beginning}`);
