import { QUOTATION } from './dependence.js';

/** The limits on the number of words in a quoted clause. */
const CLAUSE = { least: 4, most: 18 };

/**
 * Returns the words of a sentence from a match to the end of its clause, with a short subject before it.
 *
 * @param isAfter whether the words begin after the match
 * @returns undefined if the match is in a quotation, or if the clause is too long or contains part of a quotation
 */
export function clauseFrom(text: string, pattern: RegExp, isAfter = false): string | undefined {
  const masked = text.replace(QUOTATION, (words) => '“'.repeat(words.length));
  const match = pattern.exec(masked);
  if (match === null || text.includes('“')) return undefined;
  const start = isAfter ? match.index + match[0].length : subjectStart(text, match.index);
  const rest = masked.slice(start);
  const clause = shortened(text.slice(start, start + (CLAUSE_END.exec(rest)?.index ?? rest.length)));
  const words = clause.split(' ').length;
  return words < CLAUSE.least || words > CLAUSE.most ? undefined : clause;
}

const CLAUSE_END = /[.;:!?]?$|[.;:!?](?= )|, | [-–—] | (?:but|while|although|because) /u;

/** Ends a long clause before a phrase with a preposition or an infinitive. */
function shortened(clause: string): string {
  const words = clause.split(' ');
  if (words.length <= CLAUSE.most || clause.includes('"')) return clause;
  const end = words.slice(0, CLAUSE.most + 1).findLastIndex((word) => PREPOSITION.test(word));
  return end < CLAUSE.least ? clause : words.slice(0, end).join(' ');
}

const PREPOSITION = /^(?:after|amid|as|before|during|following|in|on|over|through|when|which|who|without)$/u;

/** A short subject at the start of a sentence: 'The second part', 'Ministers'. */
const SUBJECT =
  /^(?:(?!(?:And|But|He|She|It|They|This|That|These|Those|We|I|You)\b)\p{Lu}[\p{L}’'-]*)(?: [\p{L}\p{N}’'-]+){0,5} $/u;

const subjectStart = (text: string, at: number): number => (SUBJECT.test(text.slice(0, at)) ? 0 : at);
