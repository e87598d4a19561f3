/** The capitalized words of a name that ends with a noun: 'Mental Capacity Bill', 'Sarbanes-Oxley Act'. */
const RUN = /\p{Lu}[\p{L}’'-]*(?: (?:of |for |and |on |the )*\p{Lu}[\p{L}’'-]*)*/gu;

/**
 * Returns whether a claim gives the name of a thing that its sentence only calls 'the act' or 'a bill'. The article must
 * contain the name, and no other name that ends with the same noun.
 *
 * @param name a part of the name, or the whole name
 */
export function isNamedThing(name: string, text: string, sentence: string, article: string): boolean {
  const whole = runsIn(text).find((run) => run.includes(name));
  const noun = whole?.split(' ').at(-1);
  if (whole === undefined || noun === undefined || whole === noun || !NOUN.test(noun)) return false;
  const named = runsIn(article).filter((run) => run.split(' ').length > 1 && run.split(' ').at(-1) === noun);
  const isOnlyOne = named.length > 0 && named.every((run) => run.endsWith(whole));
  return isOnlyOne && hasUnnamed(noun, sentence);
}

/** Whether a sentence has a noun, or another word for the same thing, without a name before it. */
const hasUnnamed = (noun: string, sentence: string): boolean =>
  new RegExp(
    `(?<!\\p{Lu}[\\p{L}’'-]* )\\b(?:${[noun, noun.toLowerCase(), ...(ALSO[noun] ?? [])].join('|')})\\b`,
    'u',
  ).test(sentence.replace(/\b(?:The|A|An) /gu, 'the '));

const ALSO: Readonly<Record<string, readonly string[]>> = {
  Act: ['law', 'legislation'],
  Bill: ['legislation'],
  Agreement: ['deal'],
};

const runsIn = (text: string): string[] =>
  (text.match(RUN) ?? []).map((run) => run.replace(/^(?:The|A|An) |['’]s$/gu, ''));

/**
 * Nouns for things that have names of their own, but are usually mentioned without them. People and parties are not
 * included.
 */
const NOUN =
  /^(?:Act|Agreement|Amendment|Award|Bill|Charter|Code|Convention|Cup|Directive|Fund|Initiative|Law|Order|Pact|Plan|Prize|Programme?|Project|Protocol|Report|Scheme|Treaty)$/;
