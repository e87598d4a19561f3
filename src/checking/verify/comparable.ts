import { plainMarks } from '../../text/plain-marks.js';

/**
 * Normalizes text for comparison: unifies quotation marks, spaces, minus signs, ligatures and decomposed letters,
 * removes footnote markers and invisible characters, and changes capitals to lower case.
 */
export const comparable = (text: string): string =>
  plainMarks(
    text
      .replace(/(?<=\p{L}|\p{P})[\u00b9\u00b2\u00b3\u2070-\u209c]+|\[\d{1,3}\]/gu, '')
      .replace(/[\u200c\u200d]/gu, '')
      .normalize('NFKC'),
  )
    .replace(/[\u2012\u2013\u2212]/gu, '-')
    .toLowerCase();

/** Joins words that are hyphenated at the end of a line. */
const joined = (text: string): string => text.replace(/(?<=\p{L})-\s(?=\p{Ll})/gu, '');

/** Whether a text contains the given whole words, regardless of typography. */
export function standsIn(words: string, text: string): boolean {
  const wanted = comparable(words);
  const within = comparable(text);
  return wanted !== '' && [within, joined(within)].some((variant) => hasWords(variant, wanted));
}

/** Like `standsIn`, but allows a name or description where the text has a pronoun: 'Ada Lind left' for 'She left'. */
export const standsInNamed = (words: string, text: string): boolean =>
  standsIn(words, text) ||
  [...withPronouns(words), ...withSubject(words)].some((variant) => standsIn(variant, text));

/** The maximum number of words in a description, such as 'the Danish team', that can be replaced by a pronoun. */
const MOST_WORDS = 5;

/** Returns variants with a pronoun for the initial description: 'they left', 'it left' for 'The Danish team left'. */
function withSubject(words: string): string[] {
  const [article = '', ...rest] = words.split(' ');
  if (!/^the$/iu.test(article)) return [];
  return Array.from({ length: Math.max(0, Math.min(MOST_WORDS, rest.length) - 1) }, (_, index) =>
    rest.slice(index + 1).join(' '),
  ).flatMap((predicate) => [`they ${predicate}`, `it ${predicate}`]);
}

/** The maximum number of names to try, since the text can have any length. */
const MOST_NAMES = 4;

/** Matches names without common first words of a sentence, such as 'In' in 'In May Ada Lind left'. */
const NAME =
  /(?!(?:In|On|At|By|As|After|Before|When|While|Since|Until|During|If|For|From|The|And|But)\b)\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/gu;

const withPronouns = (words: string): string[] =>
  [...words.matchAll(NAME)].slice(0, MOST_NAMES).flatMap(({ 0: name, index }) => {
    const pronouns = /['’]s$/u.test(name)
      ? ['his', 'her', 'its', 'their']
      : ['he', 'she', 'him', 'her', 'they', 'it'];
    return pronouns.map((one) => `${words.slice(0, index)}${one}${words.slice(index + name.length)}`);
  });

function hasWords(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if ((isBorder(text, at) || wanted.startsWith("n't")) && isBorder(text, end)) return true;
  }
  return false;
}

/** Whether a word can begin or end at an index of a text. */
const isBorder = (text: string, at: number): boolean =>
  !/^[\p{L}\p{N}]{2}$/u.test(text.charAt(at - 1) + text.charAt(at));

/** Returns the words of a text in lower case. An apostrophe does not separate words. */
export const wordsIn = (text: string): string[] =>
  comparable(text)
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .replaceAll("'", '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
