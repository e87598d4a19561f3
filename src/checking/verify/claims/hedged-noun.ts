/** Words that can hedge a noun instead of a whole statement. */
const OF_A_THING = /^(?:allegations?|accusations?|suspicions?|suspects?|rumou?rs?|alleged|suspected)$/iu;

/** Words that follow the hedge of a whole statement: 'suspected to be a wing', 'rumors spread he fled'. */
const ASSERTS =
  /^[”"’']?\s(?:(?:circulat|spread|emerg|surfac|arose|suggest)\p{Ll}*\s)?(?:to|that|he|she|they|it|his|her|\p{Lu}\p{L}+)\b/u;

/** Words that precede the hedge of a whole statement: 'there are allegations', 'is suspected'. */
const SAYS =
  /(?:\bthere (?:is|are|was|were|have been|has been)|\b(?:is|are|was|were|been|be|being))(?:\s\p{L}+ly)?\s$/iu;

/** Whether a hedge concerns only a noun and not the reported event: 'Kim was summoned over allegations of fraud'. */
export function hedgesOnlyNoun(text: string, hedge: string): boolean {
  const at = OF_A_THING.test(hedge) ? text.indexOf(hedge) : -1;
  return at >= 0 && !SAYS.test(text.slice(0, at)) && !ASSERTS.test(text.slice(at + hedge.length));
}
