import { sentencesIn } from '../../../reading/sentences/split.js';
import { finiteVerb, secondPredicate } from './verbs.js';

/** Splits a text into assertions, so that a hedge in one clause does not count for another. */

/** Openings of parentheticals that modify the verb, such as ', it is alleged,' or ', if any,'. */
const BELONGS =
  /^(?:(?:[\w'’-]+ ){1,5}(?:alleges?|says?|said|claims?|believes?|fears?|suspects?|estimates?)$|it is|it was|according|reportedly|allegedly|probably|perhaps|presumably|possibly|apparently|purportedly|supposedly|if|or so|in the|by its|by all|most likely|likely)\b/i;

/** Beginnings of clauses that continue the previous one, so that its hedge applies to them, too. */
const GOES_ON =
  /^(?:and |or |but )?(?:that|whether|to|or|with|without|in|on|at|for|by|as|such|including|then)\b/i;

/** Words that open an adverbial clause. */
const CIRCUMSTANCES = [
  ...'though although while whereas after before despite contrary since because having thanks amid unlike with'.split(
    ' ',
  ),
  'in spite',
  '\\w+ed (?:by|in|on|at|of)',
];

/** Participles that open an attribution or a condition, not an adverbial clause. */
const NO_CIRCUMSTANCES = [
  'citing quoting pending assuming supposing barring failing judging awaiting depending providing according underlying',
  'aiming attempting hoping intending planning seeking striving trying wanting wishing',
].flatMap((line) => line.split(' '));

/** An adverbial clause before the main clause. */
const LEADING = new RegExp(
  `^(?:(?:${CIRCUMSTANCES.join('|')}|(?!(?:${NO_CIRCUMSTANCES.join('|')})\\b)\\w+ing)\\b[^,]*|[\\w' ]+ aside),\\s*`,
  'i',
);

/** Verbs of attribution that can apply to a second statement, too: 'Critics say that it fails and is unfair'. */
const TAKES_A_CLAUSE =
  /\b(?:that|whether|say|says|said|according|think|thinks|believe|believes|claims?|claimed|argues?|if|as)\b/i;

/** An attribution at the end, which applies to both statements: '..., residents said'. */
const TRAILING_SOURCE =
  /, (?:[\w'’-]+ ){1,6}(?:say|says|said|claims?|claimed|believes?|wrote|told [\w ]+)\W*$/i;

/** Beginnings of clauses with a new subject, even if the verb is unknown: ', and many call it shabby'. */
const OWN_SUBJECT =
  /^(?:and|but|yet|so|while|whereas) (?:many|some|most|few|others|they|he|she|it|we|this|that|critics|analysts|experts|nobody|everyone)\b(?! (?:to|of)\b)|\b(?:may|might|could|would|should)\b/i;

/** A quotation. The search stops at another opening mark, so that texts with many opening marks take linear time. */
const QUOTE = /"[^"]*"|“[^“”]*”|‘[^‘’]*’/g;

/**
 * Returns the assertions in a text, leaving out quotations of more than two words, parenthetical remarks, relative
 * clauses and asides.
 */
export function clausesOf(text: string): string[] {
  return sentencesIn(text.replace(QUOTE, shortQuotesOnly).replace(/\([^()]*\)/g, ' ')).flatMap((sentence) =>
    assertions(withoutInsertions(sentence.replace(LEADING, ''))),
  );
}

/** Keeps quotations of one or two words, which are hedges, and removes longer ones, which belong to another voice. */
const shortQuotesOnly = (quote: string): string =>
  quote.split(/\s+/).length <= 2 ? quote.slice(1, -1) : ' ';

function withoutInsertions(sentence: string): string {
  const parts = sentence.split(',');
  if (parts.length < 3) return sentence.replace(APPENDED, '');
  // If the first part has no verb, its verb follows an aside: 'The mayor, Eva Lind, denied it, a film shows.'
  const isOpen = finiteVerb(parts[0] ?? '') === undefined;
  const verb = isOpen ? parts.findIndex((part) => VERB_FIRST.test(part)) : -1;
  return parts
    .filter(
      (part, index) =>
        index === 0 ||
        index === parts.length - 1 ||
        index === verb ||
        (!isOpen && ADDED_WORDS.test(part)) ||
        !isInsertion(part.trim()),
    )
    .join(',')
    .replace(APPENDED, '');
}

/** The beginning of a predicate after an aside: ' suggested that', ' has denied the', ' may close'. */
const VERB_FIRST =
  /^ (?:(?:may|might|can|could|will|would|shall|should|must) \p{Ll}|(?:ha[sd] |have )?\p{Ll}{2,}(?:ed|s) (?:that|he|she|it|they|the|an?|its|his|her|their|\p{Lu}))/u;

/**
 * The beginning of a participle clause that reports words, after a predicate: 'He left the board, suggesting that it
 * lied, a film shows.'
 */
const ADDED_WORDS = /^ (?:alleg|argu|claim|hint|imply|insist|say|suggest|warn)ing /;

/** Asides at the end of a sentence: ', which ...', ', something nobody had expected'. */
const APPENDED = /, (?:who|which|whose|whom|where|something|a \w+ that)\b.*$/is;

const isInsertion = (part: string): boolean =>
  !BELONGS.test(part) &&
  !/^(?:and|but|or|that)\b/i.test(part) &&
  (/^(?:who|which|whose|whom|where)\b/i.test(part) || !assertsItself(part));

/**
 * Returns whether a part between commas is a statement: 'they signed the treaty' is one, 'a likely candidate' is not.
 */
const assertsItself = (part: string): boolean => /^(?:he|she|it|they|we|there)\b/i.test(part);

function assertions(sentence: string): string[] {
  const clauses: string[] = [];
  for (const part of sentence.split(/;\s*|,\s+(?=(?:and|but|yet|so|while|whereas)\b)/)) {
    const isStatement = OWN_SUBJECT.test(part) || finiteVerb(` ${part}`) !== undefined;
    if (clauses.length > 0 && (GOES_ON.test(part) || !isStatement)) clauses.push(`${clauses.pop()}, ${part}`);
    else clauses.push(part);
  }
  return clauses.flatMap(predicates);
}

/** Separates two statements about one subject, each of which needs a hedge: 'The port has won and awaits a permit'. */
function predicates(clause: string): string[] {
  const second = secondPredicate(clause);
  if (!second) return [clause];
  const before = clause.slice(0, second.start);
  if (TAKES_A_CLAUSE.test(before) || TRAILING_SOURCE.test(clause)) return [clause];
  return [before, clause.slice(second.end)];
}
