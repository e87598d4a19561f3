import { LETTERS, PLURAL_TITLES, TITLES } from '../../lexicon/titles.js';
import { lowerAt, textAt, type Word } from '../../line/words.js';
import { isDemonym } from '../../names/gazetteer.js';
import type { Voice } from '../../reading.js';
import { BODIES, DOCUMENTS_THAT_SPEAK } from '../lexicon/source-nouns.js';
import type { Mention } from './name-index.js';
import { type Phrase, properName } from './phrase.js';

/**
 * Returns the voice of a source that is not among the names of the text. The voice is named if the words of the source
 * are a name.
 */
export function describedVoice(text: string, phrase: Phrase, mentions: readonly Mention[]): Voice {
  const { base, head, definite } = phrase;
  if (head === undefined) return { kind: 'unnamed' };
  if (definite && TITLES.has(head.text) && base.indexOf(head) === 1)
    return { kind: 'unnamed', name: label(text, base) };
  if (isMember(head)) return { kind: 'unnamed', name: label(text, base) };
  if (isProper(base, head) && !isCommon(base, head))
    return { kind: 'named', name: phraseText(text, properName(base, head)) };
  const noun = head.lower;
  const speaks = BODIES.has(noun) || DOCUMENTS_THAT_SPEAK.has(noun);
  const known =
    definite ||
    noun === 'police' ||
    mentions.length > 0 ||
    base.some((word) => word.pos === 'PROPN' && !isCommon(base, word));
  const isUnknown = INDEFINITE.test(lowerAt(base, 0));
  if (isUnknown && DOCUMENTS_THAT_SPEAK.has(noun)) return { kind: 'named', name: label(text, base) };
  if (speaks && known && !isUnknown) return { kind: 'named', name: label(text, base) };
  return { kind: 'unnamed', name: label(text, base) };
}

/** Whether the head of a source is an office, in the singular or plural: 'a UKIP MEP', 'Labour MPs', 'the Law Lords'. */
const isMember = ({ text }: Word): boolean => LETTERS.has(text) || PLURAL_TITLES.has(text);

/** The first words of indefinite descriptions such as 'a rival group in Norland', which are not names. */
const INDEFINITE = /^(?:an?|one|another|some)$/;

/** Whether a word is a common noun that is capitalized only because it begins a sentence: 'Officials', 'Police'. */
const isCommon = (base: readonly Word[], head: Word): boolean => {
  if (base[0] !== head || /^\p{Lu}{2}/u.test(head.text) || /^\p{Lu}/u.test(textAt(base, 1))) return false;
  return PLURAL.test(head.lower) || (base.length === 1 && BODIES.has(head.lower));
};

const PLURAL = /(?:[^s]s|men|women|people)$/;

const isProper = (base: readonly Word[], head: Word): boolean =>
  (head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text)) ||
  (base.indexOf(head) > 0 && /^\p{Lu}\p{Ll}/u.test(head.text));

/** Returns a description as a label: 'A spokesman' at the start of a sentence becomes 'a spokesman'. */
function label(text: string, base: readonly Word[]): string {
  const found = phraseText(text, base);
  const [first] = base;
  const isName = first?.pos === 'PROPN' || /^\p{Lu}/u.test(textAt(base, 1));
  if (
    first === undefined ||
    isDemonym(first.text) ||
    (isName && first.pos !== 'DET' && !isCommon(base, first))
  )
    return found;
  return found.charAt(0).toLowerCase() + found.slice(1);
}

export const phraseText = (text: string, phrase: readonly Word[]): string =>
  text.slice(phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
