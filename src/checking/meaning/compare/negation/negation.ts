import { IMPLIED_DENIALS, isDenying } from '../../lexicon/negative-words.js';
import type { Difference, Meaning, MeaningWord, Negation, Predicate } from '../../meaning.js';
import { hasSense, isSameSense } from '../../senses.js';
import { rootsOf } from '../../support.js';
import { endsClause } from '../../words.js';
import { denial } from '../difference.js';
import { isNegative, isSuperlative } from './negative-word.js';
import { opposite } from './opposite.js';
import { DENIES, isOfCharge, isSameDenial } from './same-denial.js';

/** Finds a negation that is in only one of the two sentences. */
export function negated(said: Meaning, source: Meaning): Difference[] {
  const isCopied = isCopy(said, source);
  const found =
    oppositePolarity(said, source) ??
    (isCopied ? undefined : addedDenial(said, source)) ??
    lostDenial(said, source) ??
    (isCopied ? undefined : (opposite(said, source) ?? addedNegative(said, source)));
  return found === undefined ? [] : [found];
}

/** Whether a statement is copied from the source, so that it cannot add a denial. */
const isCopy = (said: Meaning, source: Meaning): boolean =>
  lettersOf(source.text).includes(lettersOf(said.text));

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds a verb that is negated in only one of the two sentences. */
function oppositePolarity(said: Meaning, source: Meaning): Difference | undefined {
  for (const predicate of said.predicates) {
    const same = source.predicates.filter(({ root }) => isSameSense(root, predicate.root));
    const [first] = same;
    if (first === undefined || same.some(({ isNegated }) => isNegated === predicate.isNegated)) continue;
    if (predicate.isNegated ? deniesOtherwise(source, said) : deniesAtAll(said, predicate.root)) continue;
    if (!predicate.isNegated && isSaidElsewhere(predicate.root, source)) continue;
    // 'Do not know yet' leaves the matter open, so the denial is not certain.
    const isSure = same.some(({ root }) => root === predicate.root) && !/\byet\b|\bso far\b/i.test(said.text);
    return denial(shown(predicate, said), shown(first, source), isSure);
  }
  return undefined;
}

/** Whether the source also uses a word without a negation: 'was not found here, although found there'. */
const isSaidElsewhere = (root: string, { words, negations }: Meaning): boolean =>
  words.some(
    (word, at) => word.root === root && !negations.some((one) => one.at < at && at - one.at <= NEAR),
  );

/**
 * Whether a sentence denies anything other than the word with the given root: 'rejects the charge that the law was
 * broken'.
 */
const deniesAtAll = ({ negations, words, text }: Meaning, besides: string): boolean =>
  negations.length > 0 ||
  /\b(?:rather than|instead of)\b/i.test(text) ||
  words.some((word) => isNegative(word) && word.root !== besides);

function deniesOtherwise(source: Meaning, said: Meaning): boolean {
  const roots = rootsOf(said);
  return (
    source.negations.length > 0 ||
    source.hedges.some(({ standing }) => standing === 'pending') ||
    source.words.some(
      (word) =>
        isSuperlative(word) ||
        isDenying(word) ||
        ((isNegative(word) || IMPLIED_DENIALS.has(word.root)) && !hasSense(roots, word.root)),
    )
  );
}

/** A root that no word has. */
const NOTHING = '-';

/** Finds an added denial; it is certain only if the source asserts the very word that the statement denies. */
function addedDenial(said: Meaning, source: Meaning): Difference | undefined {
  const [first] = said.negations.filter(
    (one) => !isSameDenial(one, source) && !isCopiedAround(said, one, source),
  );
  if (first === undefined) return undefined;
  // The denied word is the verb if there is one: 'neither seal was broken' denies the breaking, not the seals.
  const verbs = said.predicates.flatMap(({ root, isNegated }) => (isNegated ? [root] : [])).slice(0, 1);
  const denied = verbs.length > 0 ? verbs : [first.denied ?? NOTHING];
  const places = source.words.flatMap(({ root }, at) =>
    denied.some((one) => isSameSense(root, one)) ? [at] : [],
  );
  const isAsserted =
    places.length > 0 && !isOfCharge(first) && places.every((at) => !isDeniedNear(source, at));
  const isDenied = deniesOtherwise(source, said);
  if (isDenied && !isAsserted) return undefined;
  return denial(around(said, first.at), undefined, isAsserted && !isDenied);
}

/** Whether the source has the same words around a denial: 'was almost no one there'. */
const isCopiedAround = ({ words }: Meaning, { at }: Negation, source: Meaning): boolean =>
  at >= COPIED &&
  lettersOf(source.text).includes(
    lettersOf(
      words
        .slice(at - COPIED, at + COPIED + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  );

/** The number of words before and after a denial that must be copied. */
const COPIED = 2;

/** The number of words before and after a word that are searched for its negation. */
const NEAR = 6;

const isDeniedNear = ({ words, negations, hedges }: Meaning, at: number): boolean =>
  negations.some(
    (one) =>
      Math.abs(one.at - at) <= NEAR ||
      (isAfter(one, at) && (DENIES.test(one.text) || !words.slice(one.at, at).some(endsClause))),
  ) ||
  hedges.some(({ standing, first }) => standing === 'pending' && Math.abs(first - at) <= NEAR) ||
  words.some(
    (word, place) =>
      Math.abs(place - at) <= NEAR &&
      (isSuperlative(word) || isNegative(word) || isDenying(word)) &&
      isInClause(words, Math.min(place, at), Math.max(place, at)),
  );

/** Whether no clause ends between two words: a punctuation mark, 'but', or 'and' before a verb. */
const isInClause = (words: readonly MeaningWord[], from: number, to: number): boolean =>
  !words
    .slice(from, to)
    .some(
      (word, step) =>
        endsClause(word) ||
        (word.lower === 'and' && /^(?:AUX|VERB)$/.test(words[from + step + 1]?.pos ?? '')),
    );

/** Whether a word follows a denial closely enough to be denied: 'denied that any member of the board had known'. */
const isAfter = ({ at }: Negation, place: number): boolean => place > at && place - at <= 3 * NEAR;

function lostDenial(said: Meaning, source: Meaning): Difference | undefined {
  const roots = rootsOf(said);
  const lost = source.negations.find(({ denied }) => denied !== undefined && hasSense(roots, denied));
  if (deniesAtAll(said, lost?.denied ?? '')) return undefined;
  if (lost === undefined || isSaidElsewhere(lost.denied ?? '', source)) return undefined;
  // The denied verb of the source can be the opposite of the verb in the statement: 'all tests were made' for 'not one
  // test was dropped'.
  const verb = source.predicates.find(({ at, isNegated }) => isNegated && at > lost.at);
  const isOwn = verb !== undefined && !source.words.slice(lost.at, verb.at).some(endsClause);
  if (isOwn && verb !== undefined && verb.root !== lost.denied && !hasSense(roots, verb.root))
    return undefined;
  const word = said.words.find(({ root }) => isSameSense(root, lost.denied ?? ''));
  return denial(word?.text ?? said.text, around(source, lost.at), false);
}

/** Words that express a concession, as 'despite' does. */
const CONCEDES = /\b(?:while|although|though|but|however|still|yet|nevertheless|nonetheless|even)\b/i;

/** Finds denials without 'not': 'has ended', 'is missing', 'the former'. */
function addedNegative(said: Meaning, source: Meaning): Difference | undefined {
  const isImplied = ({ root }: MeaningWord) => IMPLIED_DENIALS.has(root);
  if (
    source.negations.length > 0 ||
    source.words.some((one) => isNegative(one) || isImplied(one) || isDenying(one))
  )
    return undefined;
  // An open point can be worded as a denial: 'unclear' for 'has yet to be established'.
  if (source.hedges.some(({ standing }) => standing === 'pending')) return undefined;
  const own = rootsOf(source);
  const word = said.words.find(
    (one, at) =>
      isNegative(one) &&
      !(/^(?:little|few)$/.test(one.lower) && said.words[at - 1]?.lower === 'a') &&
      !(one.lower === 'despite' && CONCEDES.test(source.text)) &&
      !(one.lower === 'former' && /\bex-/i.test(source.text)) &&
      !hasSense(own, one.root) &&
      !hasSense(source.contextRoots, one.root),
  );
  return word && denial(word.text, undefined, false);
}

const shown = ({ at, text, isNegated }: Predicate, meaning: Meaning): string => {
  const negation = meaning.negations.find((one) => Math.abs(one.at - at) < 8);
  return isNegated && negation ? around(meaning, negation.at) : text;
};

const around = ({ words }: Meaning, at: number): string =>
  words
    .slice(Math.max(0, at - 1), at + 3)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=n['’]t|['’,.])/gu, '');
