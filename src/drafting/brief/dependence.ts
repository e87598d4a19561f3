/** Tests whether a sentence can be understood without the one before it. Only English is supported. */

/** Impersonal uses of 'it', which refer to nothing: 'It is thought that'. */
const IMPERSONAL =
  'it (?:is|was|has been|remains) (?:also |now |not |widely )?(?:thought|believed|expected|said|reported|understood|estimated|unclear|clear|likely|unlikely|known|possible)\\b';

/** Beginnings of sentences that refer to something in the sentence before. */
const REFERRING = new RegExp(
  [
    `^["“]?(?:(?:and|but|yet|however|so|still|also|then|instead|meanwhile|nevertheless),? )*(?!${IMPERSONAL})(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|both|another|others?|such|one|i|we|my|our)\\b`,
    '^(?:later|elsewhere|similarly|as a result|for example|for instance|the same|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|could)\\b))\\b',
    ', (?:he|she|it|they) (?:also )?(?:said|says|added|told|claimed|insisted|argued|warned|explained|wrote|stated|continued|denied)\\b',
  ].join('|'),
  'iu',
);

/** An opening phrase or clause that contains a pronoun but no name: 'Within a week of his release, he'. */
const OPENING =
  /^(?:But |And |Yet )?(?:After|Although|As|At|Because|Before|By|Despite|During|For|From|If|In|Of|On|Once|Since|Through|Though|Under|Until|When|While|With|Within|According to) [^\p{Lu},.]{0,60}\b(?:he|she|his|her|its|their|this|that|these|those)\b/u;

/** Nouns that refer to the news in the sentence before: 'The move came after a ruling.' */
const POINTS_BACK =
  /^(?:But |And |Yet )?The (?:latest )?(?:announcement|attack|attempt|call|change|charge|claim|comment|crash|deal|decision|finding|incident|judgment|letter|measure|meeting|move|news|order|plan|proposal|remark|report|result|ruling|statement|verdict|visit|vote)s?\b(?! (?:by|from|of|on|to)\b)/u;

/** A quotation. Its words do not show who is speaking. */
const QUOTATION = /["“][^"”]*(?:["”]|$)/gu;

/** The first four letters of a noun that an earlier sentence may have introduced: 'The brothers own a shop.' */
const KNOWN_NOUN = /^(?:But |And |Yet )?The (?:two |three |other )?(\p{Ll}{4})/u;

/**
 * Returns whether a sentence needs the one before it, because it begins with a pronoun, quotes without naming the
 * speaker, or is about something that an earlier sentence introduced.
 *
 * @param earlier all sentences before this one
 * @param known the headline and the lead, which readers of a brief have read
 */
export function needsSentenceBefore(text: string, earlier: readonly string[], known: string): boolean {
  if (isBareQuotation(text) || POINTS_BACK.test(text) || REFERRING.test(ownWords(text)) || OPENING.test(text))
    return true;
  const noun = KNOWN_NOUN.exec(text)?.[1];
  return noun !== undefined && !has(known, noun) && earlier.some((one) => has(one, noun));
}

/** Returns whether a sentence is nothing but a quotation; the sentence before it has to name the speaker. */
export const isBareQuotation = (text: string): boolean =>
  /^["“]/u.test(text) && !/\p{L} \p{L}/u.test(ownWords(text));

/** Removes the quotations from a sentence that begins with one: 'said Mayor Tom Lind.' remains. */
const ownWords = (text: string): string =>
  /^["“]/u.test(text) ? text.replace(QUOTATION, '').replace(/^[\s,.]+/u, '') : text;

/**
 * Returns the earlier sentences that introduce people whom a sentence mentions only by their last name, and things that
 * it mentions with 'the', such as 'the letter' or 'the mill'.
 *
 * @param earlier the sentences before this one; the sentences that readers already know come first
 */
export function introductionsFor(text: string, earlier: readonly string[]): string[] {
  const names = [...text.matchAll(LAST_NAME)]
    .slice(0, MOST_NAMES)
    .flatMap(([, name]) => (name ? fullName(name) : []));
  const things = [...text.matchAll(KNOWN_THING)].flatMap(([, noun]) =>
    noun ? new RegExp(`\\b${noun}`, 'u') : [],
  );
  const people = names.filter((full) => !full.test(text));
  const others = things.filter((noun) => !noun.test(text.slice(0, text.search(KNOWN_THING))));
  return [...people, ...others].flatMap((introduces) => earlier.find((one) => introduces.test(one)) ?? []);
}

/** Nouns for things that an earlier sentence must introduce. */
const KNOWN_THING =
  /\bthe (articles?|reports?|stud(?:y|ies)|claims|allegations?|documents?|letters?|survey|book|film|interview|bill|proposals?|mill|plant|factory|ship|plane|boat|building|bridge|appeal|raid|ballots?|votes?|trio|pair|couple)\b/gu;

/** A sentence with more names than this is a list, whose entries need no introduction. */
const MOST_NAMES = 8;

/** A capitalized word that follows no other capitalized word except a form of address. */
const LAST_NAME =
  /(?<!\p{Lu}[\p{L}.’'-]*\s)(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Judge|President)\.? )?(\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;

/**
 * Returns a pattern for a first name followed by this last name: it matches 'Eva Lind' and 'Judge Eva Lind', but not
 * 'Judge Lind'.
 */
const fullName = (name: string): RegExp =>
  new RegExp(
    `\\b(?!(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Judge|President|The|In|On|But)\\b)\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?${name}(?!\\p{L})`,
    'u',
  );

const has = (text: string, beginning: string): boolean => text.toLowerCase().includes(` ${beginning}`);
