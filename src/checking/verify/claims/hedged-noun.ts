/** Words that can hedge a thing and not a statement. */
const OF_A_THING = /^(?:allegations?|accusations?|suspicions?|suspects?|rumou?rs?|alleged|suspected)$/iu;

/** Words after the hedge of an assertion: 'suspected to be a wing', 'allegations he fled', 'rumors spread he fled'. */
const ASSERTS =
  /^[”"’']?\s(?:(?:circulat|spread|emerg|surfac|arose|suggest)\p{Ll}*\s)?(?:to|that|he|she|they|it|his|her|\p{Lu}\p{L}+)\b/u;

/** Words before a hedge that show that it belongs to the main statement: 'there are allegations', 'is suspected'. */
const SAYS =
  /(?:\bthere (?:is|are|was|were|have been|has been)|\b(?:is|are|was|were|been|be|being))(?:\s\p{L}+ly)?\s$/iu;

/** Whether a hedge concerns only a thing and not the reported event: 'Kim was summoned over allegations of fraud'. */
export function hedgesOnlyNoun(text: string, hedge: string): boolean {
  const at = OF_A_THING.test(hedge) ? text.indexOf(hedge) : -1;
  return at >= 0 && !SAYS.test(text.slice(0, at)) && !ASSERTS.test(text.slice(at + hedge.length));
}
