/**
 * Returns whether words begin with a pronoun that refers to nothing: 'it is thought that', 'It would become easier to',
 * 'it rained', 'its own'.
 */
export const refersToNothing = (words: string): boolean => EMPTY.test(words) || JUDGED.test(words);

/**
 * Matches 'its own', and phrases in which 'it' refers to nothing: 'it is thought that', 'it looks as if', but not 'it
 * is thought to be'.
 */
const EMPTY =
  /^(?!it(?:['’]s| is| was) (?:(?:also|now|still|currently|already) )?(?!interesting|surprising|striking|amazing|encouraging|worrying|going)\p{Ll}+ing )(?!it(?:['’]s)? (?:(?!\S*n['’]t)\S+ ){0,2}(?:seen|said|thought|known|believed|expected|supposed|likely|set|due|going|able|intended|designed|planned|meant|has|have|had|needs?|wants?|wanted|plans?|hopes?|hoped|aims?|tried|began|agreed|refused|decided|continues?|continued) to )(?:it(?:['’]s)?\s(?:(?:\S+\s){0,3}(?:to|that|for|whether|if)|(?:\S+\s){4,5}(?:that|whether)|(?:looks|seems|appears)|(?:is|was) (?:\w+ )?(?:clear|likely|unlikely|true|obvious|possible|important|evident)\b|(?:is|was|has been) (?:now |also )?(?:reported|said|thought|believed|understood))\s|(?:its|his|her|their|our|my) own\b)/iu;

/** Words that describe an action or a fact: 'easier to', 'clear that'. */
const QUALITIES =
  'easy|easier|hard|harder|difficult|possible|impossible|likely|unlikely|probable|certain|uncertain|clear|unclear|necessary|unnecessary|important|essential|vital|crucial|critical|good|better|best|bad|worse|worst|wise|unwise|right|wrong|fair|unfair|common|rare|true|obvious|evident|apparent|plain|safe|dangerous|useful|useless|sensible|reasonable|tempting|customary|legal|illegal|lawful|unlawful|time|early|late|cheaper|dearer|quicker|simpler|significant|striking|surprising|strange|odd|sad|shocking|disappointing|regrettable|a (?:pity|shame|mistake|crime|duty|relief|surprise|fact)';

/** Matches 'it' with such words and the clause that they describe, or with a verb such as 'emerge' or 'rain'. */
const JUDGED = new RegExp(
  `^it(?:['’](?:s|ll|d))? (?:(?:${QUALITIES})|(?:\\p{L}+(?:n['’]t)? ){1,4}(?:(?:even|far|much|more|less|too|so|very|quite|now|increasingly) )*(?:${QUALITIES}))(?: \\S+){0,8}? (?:to|that|whether|if|how|when|why|what|where|who|for)\\b|^it(?:['’](?:s|ll|d))? (?:\\p{L}+ ){0,4}(?:be|becomes?|became|is|was) (?:\\p{L}+ly |very )?(?:clear|obvious|apparent|evident)\\b|^it (?:would|will|may|might|could|can|should|must) (?:\\p{L}+ ){0,2}be (?:\\p{L}+ly )?(?!\\p{L}+(?:ed|en|ing|ilt|ade)\\b)\\p{L}+ (?:to|that)\\b|^it (?:has |had )?(?:(?:later|also|then|soon|now) )?(?:emerge[sd]?|transpire[sd]?|turns? out|turned out|remains (?:unclear|to be seen))\\b|^it(?:['’]s| is| was| has| had| has been| had been)? (?:raining|rained|rains|snowing|snowed|snows)\\b`,
  'iu',
);
