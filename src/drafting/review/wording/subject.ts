/** Auxiliary verbs, and past-tense forms that do not end in '-ed'. */
const FINITE = new Set(
  `is are was were has have had does did do will would can could may might must shall should says say said told held
   wrote made found gave took sent met put won lost ran began came went saw knew thought felt led left kept fought sought
   taught bought brought caught built spent shot struck set became got broke spoke swore rose fell hit cut`.split(
    /\s+/u,
  ),
);

/** Words that cannot end a subject. */
const OPEN = /^(?:the|an?|of|in|on|at|for|from|by|to|and|or|its|his|her|their|two|three|these|those|that)$/iu;

/** Matches adverbials between a subject and its verb. */
const BESIDE_VERB =
  /(?:\s(?:later|also|then|now|(?:in|on|since|by|late|early|last|this)\s(?:\p{Lu}\p{L}+|\d+|week|month|year)))+$/u;

const MOST_WORDS = 9;

/**
 * Returns the subject at the beginning of a sentence: 'Judge Ek' for 'Judge Ek ruled for the port'; undefined if the
 * sentence begins with something else.
 */
export function subjectOf(sentence: string): string | undefined {
  const words = sentence
    .trim()
    .split(/\s+/u)
    .slice(0, MOST_WORDS + 1);
  const verb = words.findIndex(
    (word, index) => index > 0 && isFiniteVerb(word) && !OPEN.test(words[index - 1] ?? ''),
  );
  const before =
    verb < 0 ? words.find((word) => word.endsWith(',')) && sentence : words.slice(0, verb).join(' ');
  const [subject = ''] = (before ?? '').split(/,\s?/u);
  const short = subject.replace(BESIDE_VERB, '').replace(/,? (?:who|which|that)$/u, '');
  const isWhole = /^\p{Lu}/u.test(short) && !STARTS.test(short) && short.split(' ').length <= MOST_WORDS;
  return isWhole ? short : undefined;
}

function isFiniteVerb(word: string): boolean {
  const plain = word.replace(/[,:;]$/u, '');
  return FINITE.has(plain) || /^\p{Ll}{2,}[^e]ed$/u.test(plain);
}

/** Matches words that begin a phrase or clause before the subject. */
const STARTS =
  /^(?:in|on|at|for|from|by|to|with|after|before|during|since|until|when|while|as|if|although|though|because|however|but|and|also|then|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|according|despite|under|over|that|there|it|he|she|they|his|her|their|we|i|you|who|which|what)\b/iu;

/** Returns whether words begin with a finite verb: 'ordered him to be arrested', 'held that'. */
export const beginsWithVerb = (words: string): boolean => {
  const [first = '', second = ''] = words.split(/\s+/u);
  return isFiniteVerb(first.toLowerCase()) && !/^(?:by|from|in|at)$/u.test(second);
};
