import { isDenying, NEGATIVE_WORDS } from '../../../../checking/meaning/lexicon/negative-words.js';
import type { Meaning, MeaningWord } from '../../../../checking/meaning/meaning.js';
import { rootsOf } from '../../../../checking/meaning/support.js';

/** Finds words of a claim without which a part of a line says something else. */

/**
 * Objects to a part that leaves out a denial, an exception or an obligation of its closest claim: 'Ek: a fine' for 'Ek
 * would not pay a fine', 'no fine' for 'no fine unless he stays', 'Ek has a plan' for 'Ek needs a plan'.
 */
export const leftOut = (part: Meaning, claim: Meaning): string[] =>
  [
    lostPrefix(part, claim),
    lostDenial(part, claim),
    lostException(part, claim),
    lostDuty(part, claim),
  ].flatMap((reason) => reason ?? []);

const deniesAtAll = ({ negations, words }: Meaning): boolean =>
  negations.length > 0 || words.some((word) => NEGATIVE_WORDS.has(word.lower) || isDenying(word));

/** Finds a word without its negative prefix: 'justified' for 'unjustified'. */
function lostPrefix(part: Meaning, { words }: Meaning): string | undefined {
  if (deniesAtAll(part)) return undefined;
  const isIn = (lower: string, all: readonly MeaningWord[]) => all.some((word) => word.lower === lower);
  const lost = words.find((word) => {
    const bare = word.lower.replace(/^(?:un|i[mnrl]|dis)/, '');
    return isDenying(word) && bare !== word.lower && isIn(bare, part.words) && !isIn(bare, words);
  });
  return (
    lost && `it says '${lost.lower.replace(/^(?:un|i[mnrl]|dis)/, '')}', but the source says '${lost.text}'`
  );
}

/** Finds a fragment without the negation of a claim that only denies something. */
function lostDenial(part: Meaning, { words, predicates, negations }: Meaning): string | undefined {
  const isOnlyDenial = predicates.length > 0 && predicates.every(({ isNegated }) => isNegated);
  const [first] = negations;
  if (!isOnlyDenial || first === undefined || part.predicates.length > 0 || deniesAtAll(part))
    return undefined;
  const denied = words.slice(first.at + 1).filter(({ isContent }) => isContent);
  const own = rootsOf(part);
  return denied.some(({ root }) => own.has(root)) ? `it leaves out '${first.text}'` : undefined;
}

const EXCEPTION = /\b(?:apart from|but not|except\w*|if not|only|other than|unless|without)\b/i;

/** Finds the words after 'unless' in a part that does not say that they are an exception. */
function lostException(part: Meaning, { words }: Meaning): string | undefined {
  const at = words.findIndex(({ lower }) => lower === 'unless');
  if (at < 0 || EXCEPTION.test(part.text)) return undefined;
  const own = rootsOf(part);
  const exception = words.slice(at + 1).filter(({ isContent, root }) => isContent && own.has(root));
  return exception.length > 1 ? "it leaves out 'unless'" : undefined;
}

const DUTY = /\b(?:must|should|ought to|need(?:s|ed)? to|ha(?:s|ve|d) to)\b/i;

/** Words that report a state or a past event as a fact. */
const AS_FACT = /\b(?:is|are|was|were|has|have|had)\b/i;

/** Words with which a part leaves open whether something is done. */
const OPEN =
  /\b(?:must|should|ought|needs?|needed|will|would|shall|may|might|could|to|call(?:s|ed)? for|wants?|wanted|urge[sd]?|demand(?:s|ed)?)\b/i;

/** Finds a part that reports as a fact what its claim only calls for. */
function lostDuty(part: Meaning, { text }: Meaning): string | undefined {
  const [duty] = DUTY.exec(text) ?? [];
  const isOnlyCalledFor = duty !== undefined && !AS_FACT.test(text.replace(duty, ''));
  return isOnlyCalledFor && AS_FACT.test(part.text) && !OPEN.test(part.text)
    ? `it reports as a fact what the source only calls for (keep '${duty}')`
    : undefined;
}
