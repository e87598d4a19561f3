/** How a finite verb is told from the rest of a sentence, as far as lists and endings go. */

const AUXILIARIES =
  "is|are|was|were|has|have|had|does|do|did|will|can|must|isn't|aren't|wasn't|hasn't|haven't|won't";

/** Verbs of the news whose third person is not also a common plural. */
const THIRD_PERSON =
  'accepts|accuses|adopts|admits|agrees|applies|arrives|becomes|begins|belongs|blocks|brings|builds|buys|causes|closes|comes|' +
  'condemns|confirms|contains|continues|decides|declares|defeats|delays|demands|destroys|drives|drops|eases|elects|ends|' +
  'enters|expels|faces|fails|falls|favours|favors|finds|follows|forces|frees|funds|gets|gives|goes|grows|halts|has|helps|' +
  'hits|holds|hurts|imposes|improves|invades|joins|keeps|kills|launches|leads|leaves|loses|lowers|makes|meets|needs|opens|' +
  'operates|opposes|orders|owns|passes|pays|picks|prolongs|protects|proves|provides|quits|raises|reaches|recognises|' +
  'recognizes|rejects|rejoins|remains|removes|resigns|restores|resumes|returns|rises|runs|seizes|sells|sends|shows|shrinks|' +
  'sheds|signs|sinks|spies|spreads|stands|stays|stops|strengthens|succeeds|supplies|survives|suspends|takes|threatens|travels|' +
  'wants|weakens|wins|withdraws';

const IRREGULAR_PAST =
  'became|began|broke|brought|built|came|caught|chose|drove|fell|fought|found|gave|got|grew|held|kept|knew|led|left|lost|' +
  'made|met|paid|rose|sank|saw|sent|shook|shot|sold|spoke|spent|stood|struck|took|told|went|withdrew|won|wrote';

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, 'i');

export const AUXILIARY = words(AUXILIARIES);
const LISTED = words(`${AUXILIARIES}|${THIRD_PERSON}|${IRREGULAR_PAST}`);

/** A past tense or participle that is not the first word and not an attribute after an article. */
const REGULAR_PAST = /(?<!^|\b(?:a|an|the|of|to|by|from|with|for|and)|['’]s) \b[a-z]{2,}ed\b/i;

/** The first finite verb of a clause as the lists know it. */
export function finiteVerb(clause: string): string | undefined {
  return (LISTED.exec(clause) ?? REGULAR_PAST.exec(clause))?.[0].trim();
}

/** Verbs that headlines put behind a plural: 'Shareholders back takeover'. */
const PLURAL_HEADLINE =
  /\b\w+s (back|set|cut|hit|win|agree|sign|meet|beat|kill|seize|reject|approve|quit|clash|reach|join|leave|take|make|open|close|end|begin|start|resume|lose|raise|drop|sell|buy|face|hold|storm|burn|shut|halt|free|block|flee)\b/i;

/** The verb by which a title tells of something as a fact; undefined where it only names. */
export const verbInTitle = (title: string): string | undefined =>
  finiteVerb(title) ?? (/\bto\b/i.test(title) ? undefined : PLURAL_HEADLINE.exec(title)?.[1]);

/** In a phrase without a subject: a clause that tells of something as a fact ('which has ...', 'that opened'). */
export function factInPhrase(phrase: string): string | undefined {
  const inside = /\b(?:which|that|who|as|it|they|he|she)\b(.*)/is.exec(phrase)?.[1];
  return inside === undefined ? undefined : finiteVerb(` ${inside}`);
}
