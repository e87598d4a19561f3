import { finiteVerb } from './verbs.js';

/** Takes a text apart into the clauses that each assert something, so that a hedge covers only its own. */

/** Beginnings of insertions that belong to the verb: ', it is alleged,' ', if any,'. */
const BELONGS =
  /^(?:it is|it was|according|reportedly|allegedly|probably|perhaps|presumably|possibly|apparently|purportedly|supposedly|if|or so|in the|by its|by all|most likely|likely)\b/i;

/** Beginnings of clauses that go on with the one before: its hedge covers them too. */
const GOES_ON =
  /^(?:and |or |but )?(?:that|whether|to|or|with|without|in|on|at|for|by|as|such|including|then)\b/i;

/** A clause before the main one that only says in which circumstances. */
const LEADING =
  /^(?:though|although|while|whereas|after|before|despite|in spite|contrary|since|because|denying|having|thanks|amid|unlike|\w+ed (?:by|in|on|at|of))\b[^,]*,\s*/i;

const QUOTE = /"[^"]*"|“[^”]*”|‘[^’]*’/g;

/**
 * The assertions of a text, each without what is said by the way: quotations of several words, brackets, relative
 * clauses and insertions between commas.
 */
export function clausesOf(text: string): string[] {
  return sentencesOf(text.replace(QUOTE, shortQuotesOnly).replace(/\([^()]*\)/g, ' ')).flatMap((sentence) =>
    assertions(withoutInsertions(sentence.replace(LEADING, ''))),
  );
}

/** A quoted word or two is the source's own hedge; a whole sentence is somebody else's. */
const shortQuotesOnly = (quote: string): string =>
  quote.split(/\s+/).length <= 2 ? quote.slice(1, -1) : ' ';

/** Sentences; a full stop after a single letter or between figures ends none ('Washington D.C.'). */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[^\s.][^\s.][.!?])\s+(?=[\p{Lu}\p{Lt}"“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

function withoutInsertions(sentence: string): string {
  const parts = sentence.split(',');
  if (parts.length < 3) return sentence.replace(/, (?:who|which|whose|whom|where)\b.*$/i, '');
  return parts
    .filter((part, index) => index === 0 || index === parts.length - 1 || !isInsertion(part.trim()))
    .join(',')
    .replace(/, (?:who|which|whose|whom|where)\b.*$/i, '');
}

const isInsertion = (part: string): boolean =>
  !BELONGS.test(part) &&
  !/^(?:and|but|or|that)\b/i.test(part) &&
  (/^(?:who|which|whose|whom|where)\b/i.test(part) || !assertsItself(part));

/** 'they signed the treaty' in a list of clauses, and not 'a likely candidate'. */
const assertsItself = (part: string): boolean => /^(?:he|she|it|they|we|there)\b/i.test(part);

function assertions(sentence: string): string[] {
  const clauses: string[] = [];
  for (const part of sentence.split(/;\s*|,\s+(?=(?:and|but|yet|so|while|whereas)\b)/)) {
    const goesOn = clauses.length > 0 && (GOES_ON.test(part) || finiteVerb(` ${part}`) === undefined);
    if (goesOn) clauses.push(`${clauses.pop()}, ${part}`);
    else clauses.push(part);
  }
  return clauses;
}
