/** Whether a sentence can be understood without the one before it. English only, like the rules. */

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

/** An opening clause or phrase with a pronoun before any name: 'Within a week of his release, he'. */
const OPENING =
  /^(?:But |And |Yet )?(?:After|Although|As|At|Because|Before|By|Despite|During|For|From|If|In|Of|On|Once|Since|Through|Though|Under|Until|When|While|With|Within|According to) [^\p{Lu},.]{0,60}\b(?:he|she|his|her|its|their|this|that|these|those)\b/u;

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
  if (isBareQuotation(text) || POINTS_BACK.test(text) || REFERRING.test(ownWords(text)) || OPENING.test(text))
    return true;
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
 * Returns the sentences that introduce what a sentence takes as known: people whom it names only by their last name, and
 * texts, bodies and things such as 'the letter' or 'the mill'.
 *
 * @param earlier the sentences before it, those that the reader knows first
 */
export function introductionsFor(text: string, earlier: readonly string[]): string[] {
  const names = [...text.matchAll(LAST_NAME)].flatMap(([, name]) => (name ? fullName(name) : []));
  const things = [...text.matchAll(KNOWN_THING)].flatMap(([, noun]) =>
    noun ? new RegExp(`\\b${noun}`, 'u') : [],
  );
  const people = names.filter((full) => !full.test(text));
  const others = things.filter((noun) => !noun.test(text.slice(0, text.search(KNOWN_THING))));
  return [...people, ...others].flatMap((introduces) => earlier.find((one) => introduces.test(one)) ?? []);
}

/** Nouns that somebody has to introduce. */
const KNOWN_THING =
  /\bthe (articles?|reports?|stud(?:y|ies)|claims|allegations?|documents?|letters?|survey|book|film|interview|bill|proposals?|mill|plant|factory|ship|plane|boat|building|bridge|appeal|raid|ballots?|votes?|trio|pair|couple)\b/gu;

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
