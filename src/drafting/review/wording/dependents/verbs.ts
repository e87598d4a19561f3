import { isOfPeople } from './people.js';
import type { Phrase } from './phrase.js';
import type { Referring } from './words.js';

/** Stems of verbs for what is done only to people: 'deport them', but not 'persuade them', which may mean firms. */
const TO_PEOPLE = '(?:deport|arrest|detain|jail|imprison|extradit|sentenc|marri|injur|interrogat)';

/** Stems of verbs for what is not done to people: 'they could be used'. */
const TO_THINGS =
  '(?:us|repeal|introduc|publish|built|build|sold|sell|import|export|amend|abolish|spent|spend|written|print|launch|implement|enforc|impos|lift|test|install)';

/** Stems of verbs for what only people do: 'they fled'. */
const BY_PEOPLE = '(?:fle[ed]|emigrat|liv|marri|wept)';

const form = (stems: string) => `${stems}(?:e|s|es|d|ed|ing)?`;

const AUXILIARY =
  '(?:(?:can|could|will|would|may|might|must|should|is|are|was|were|be|been|being|has|have|had|not|only|also|still|now|then|later|never|already) )';

const OBJECT = { people: ends(TO_PEOPLE), things: ends(TO_THINGS) };
const PASSIVE = { people: passive(TO_PEOPLE), things: passive(TO_THINGS) };
const ACTIVE = new RegExp(`^ ${AUXILIARY}*${form(BY_PEOPLE)}\\b`, 'u');

function ends(stems: string): RegExp {
  return new RegExp(`\\b${form(stems)} $`, 'u');
}

function passive(stems: string): RegExp {
  return new RegExp(`^ ${AUXILIARY}*(?:is|are|was|were|be|been|being) ${AUXILIARY}*${form(stems)}\\b`, 'u');
}

/** Returns whether the verb of a word needs people, needs things, or allows both. */
function needed(
  { word, index }: Pick<Referring, 'word' | 'index'>,
  text: string,
): 'people' | 'things' | undefined {
  const [before, behind] = [text.slice(0, index), text.slice(index + word.length)];
  const isObject = /^(?:them|him|her|it|these|those)$/iu.test(word);
  if ((isObject && OBJECT.people.test(before)) || PASSIVE.people.test(behind) || ACTIVE.test(behind))
    return 'people';
  return (isObject && OBJECT.things.test(before)) || PASSIVE.things.test(behind) ? 'things' : undefined;
}

/**
 * Returns whether the verb of a word allows it to refer to a phrase: 'they could be used' does not refer to people, and
 * 'deport them' does not refer to laws.
 */
export function isAllowed(
  word: Pick<Referring, 'word' | 'index'>,
  text: string,
  { noun, isOfPeople: isPeople = isOfPeople(noun), isBody = false }: Pick<Phrase, 'noun'> & Partial<Phrase>,
): boolean {
  const kind = needed(word, text);
  if (kind === undefined) return true;
  return kind === 'people' ? isPeople : !isPeople && !isBody;
}
