/** Words that introduce added detail: how, when, why or with what result. */
const ADDS =
  /(?:, (?=\p{Ll}+ing\b)|,? (?=(?:which|who|whose|where|after|following|before|amid|despite|because|since|while|although|though|as)\b)|, (?=(?:with|when|including|according)\b)|; | (?=(?:ordering|requiring|allowing|barring|banning|accusing|killing|injuring|wounding|leaving|ending)\b))/gu;

/** A relative clause after which the main clause continues: 'the bank, which has lost money, is to close'. */
const GOES_ON = /^(?:which|who|whose|where)\b.*,/su;

/** Words that limit a statement. A title without them would claim more than its sentence. */
const LIMITS =
  /\b(?:if|unless|until|except|provided|only|not|never|no|without|pending|subject|would|could|may|might|reportedly|allegedly|but)\b|n[’']t\b/i;

/**
 * Words that form a phrase with a following 'as', 'after' or similar word: 'as soon as', 'the same as', 'years after'.
 */
const PART_OF_PHRASE =
  /\b(?:such|so|as|same|well|soon|known|long|just|even|and|or|shortly|began|started|stopped|continued|years?|months?|weeks?|days?|hours?|minutes?)$/i;

const SHORTEST = 20;

/**
 * Returns the title of an event: the first clause of a sentence, word for word.
 *
 * @param isEnough returns whether a shorter part still describes the event
 * @param dates the words for the day of the event, which is shown next to the title
 */
export function titleOf(
  sentence: string,
  isEnough: (part: string) => boolean,
  dates: readonly string[] = [],
): string {
  const whole = sentence.replace(/\.$/, '');
  const part = firstClause(whole, isEnough);
  const undated = dates.reduce(withoutDay, part);
  return undated.length >= SHORTEST && isEnough(undated) ? undated : part;
}

function firstClause(whole: string, isEnough: (part: string) => boolean): string {
  for (const { index, 0: words } of whole.matchAll(ADDS)) {
    const part = whole.slice(0, index);
    const rest = whole.slice(index + words.length);
    const isWhole =
      !PART_OF_PHRASE.test(part) && !GOES_ON.test(rest) && !hasOpenQuote(part) && !LIMITS.test(rest);
    if (part.length >= SHORTEST && isWhole && isEnough(part)) return part;
  }
  return whole;
}

function hasOpenQuote(part: string): boolean {
  const count = (mark: string) => part.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 > 0 || count('(') > count(')');
}

/** Removes the day of the event, as in 'met on Tuesday in Oslo', unless the day modifies another word. */
function withoutDay(title: string, date: string): string {
  const at = title.indexOf(` on ${date}`);
  if (at < 0) return title;
  const rest = title.slice(at + ` on ${date}`.length);
  return rest === '' || /^ (?:in|at|with|to|for|from|by|over|against)\b/.test(rest)
    ? title.slice(0, at) + rest
    : title;
}
