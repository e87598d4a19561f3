import { sentencesIn } from '../../../reading/sentences/split.js';
import { finiteVerb, secondPredicate } from './verbs.js';

/** Takes a text apart into the clauses that each assert something, so that a hedge covers only its own. */

/** Beginnings of insertions that belong to the verb: ', it is alleged,' ', if any,'. */
const BELONGS =
  /^(?:it is|it was|according|reportedly|allegedly|probably|perhaps|presumably|possibly|apparently|purportedly|supposedly|if|or so|in the|by its|by all|most likely|likely)\b/i;

/** Beginnings of clauses that go on with the one before: its hedge covers them too. */
const GOES_ON =
  /^(?:and |or |but )?(?:that|whether|to|or|with|without|in|on|at|for|by|as|such|including|then)\b/i;

/** What opens a clause that only says in which circumstances. */
const CIRCUMSTANCES = [
  ...'though although while whereas after before despite contrary since because having thanks amid unlike with'.split(
    ' ',
  ),
  'in spite',
  '\\w+ed (?:by|in|on|at|of)',
];

/** Participles behind which somebody's word or a condition follows, and no circumstance. */
const NO_CIRCUMSTANCES =
  'citing quoting pending assuming supposing barring failing judging awaiting depending providing according underlying'.split(
    ' ',
  );

/** A clause before the main one that only says in which circumstances. */
const LEADING = new RegExp(
  `^(?:(?:${CIRCUMSTANCES.join('|')}|(?!(?:${NO_CIRCUMSTANCES.join('|')})\\b)\\w+ing)\\b[^,]*|[\\w' ]+ aside),\\s*`,
  'i',
);

/** Behind these a second statement may still be somebody's word: 'Critics say that it costs too much and is unfair'. */
const TAKES_A_CLAUSE =
  /\b(?:that|whether|say|says|said|according|think|thinks|believe|believes|claims?|claimed|argues?|if|as)\b/i;

/** Whose word both statements are, at the end: '..., residents said'. */
const TRAILING_SOURCE =
  /, (?:[\w'’-]+ ){1,6}(?:say|says|said|claims?|claimed|believes?|wrote|told [\w ]+)\W*$/i;

/** ', and many call it shabby': a subject of its own, whatever its verb. */
const OWN_SUBJECT =
  /^(?:and|but|yet|so|while|whereas) (?:many|some|most|few|others|they|he|she|it|we|this|that|critics|analysts|experts|nobody|everyone)\b(?! (?:to|of)\b)|\b(?:may|might|could|would|should)\b/i;

/** A mark that opens ends the search, so that many of them cost no more than the text is long. */
const QUOTE = /"[^"]*"|“[^“”]*”|‘[^‘’]*’/g;

/**
 * The assertions of a text, each without what is said by the way: quotations of several words, brackets, relative
 * clauses and insertions between commas.
 */
export function clausesOf(text: string): string[] {
  return sentencesIn(text.replace(QUOTE, shortQuotesOnly).replace(/\([^()]*\)/g, ' ')).flatMap((sentence) =>
    assertions(withoutInsertions(sentence.replace(LEADING, ''))),
  );
}

/** A quoted word or two is the source's own hedge; a whole sentence is somebody else's. */
const shortQuotesOnly = (quote: string): string =>
  quote.split(/\s+/).length <= 2 ? quote.slice(1, -1) : ' ';

function withoutInsertions(sentence: string): string {
  const parts = sentence.split(',');
  if (parts.length < 3) return sentence.replace(APPENDED, '');
  return parts
    .filter((part, index) => index === 0 || index === parts.length - 1 || !isInsertion(part.trim()))
    .join(',')
    .replace(APPENDED, '');
}

/** What is said by the way at the end: ', which ...', ', something nobody had expected'. */
const APPENDED = /, (?:who|which|whose|whom|where|something|a \w+ that)\b.*$/is;

const isInsertion = (part: string): boolean =>
  !BELONGS.test(part) &&
  !/^(?:and|but|or|that)\b/i.test(part) &&
  (/^(?:who|which|whose|whom|where)\b/i.test(part) || !assertsItself(part));

/** 'they signed the treaty' in a list of clauses, and not 'a likely candidate'. */
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

/** 'The port has won its permit and awaits a decision': two statements of one subject, each with a hedge of its own. */
function predicates(clause: string): string[] {
  const second = secondPredicate(clause);
  if (!second) return [clause];
  const before = clause.slice(0, second.start);
  if (TAKES_A_CLAUSE.test(before) || TRAILING_SOURCE.test(clause)) return [clause];
  return [before, clause.slice(second.end)];
}
