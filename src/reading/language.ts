import { FUNCTION_WORDS } from './lexicon/function-words.js';

/**
 * The language of a text: English, another language (with its BCP 47 tag, if known), or no language, because the text
 * is empty or has no sentences.
 */
export type LanguageFinding =
  | { readonly kind: 'english' }
  | { readonly kind: 'other-language'; readonly language?: string; readonly name: string }
  | { readonly kind: 'no-prose' }
  | { readonly kind: 'empty' };

/** Scripts that are not used in English, each with the most common language of news in that script. */
const SCRIPTS: readonly (readonly [pattern: RegExp, language: string, name: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 'Japanese'],
  [/\p{Script=Hangul}/gu, 'ko', 'Korean'],
  [/\p{Script=Han}/gu, 'zh', 'Chinese'],
  [/[їєґі]/giu, 'uk', 'Ukrainian'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'Russian'],
  [/[پچژگ]/gu, 'fa', 'Persian'],
  [/\p{Script=Arabic}/gu, 'ar', 'Arabic'],
  [/\p{Script=Hebrew}/gu, 'he', 'Hebrew'],
  [/\p{Script=Greek}/gu, 'el', 'Greek'],
  [/\p{Script=Devanagari}/gu, 'hi', 'Hindi'],
  [/\p{Script=Thai}/gu, 'th', 'Thai'],
];

/** How many characters of a text are examined. */
const SAMPLE = 20_000;
/** The minimum share of function words in English prose. Normally, nearly half of the words are function words. */
const LEAST_SHARE = 0.08;
/** The minimum number of words for counting function words. Shorter texts are judged by their script alone. */
const LEAST_WORDS = 12;

/**
 * Detects the language of a text from its script and its share of function words.
 *
 * @param prose the sentences that can contain claims, without headlines or captions
 */
export function languageOf(text: string, prose: string): LanguageFinding {
  if (text.trim() === '') return { kind: 'empty' };
  const sample = prose.trim() === '' ? text : prose;
  return otherScript(sample.slice(0, SAMPLE)) ?? latinLanguage(sample.slice(0, SAMPLE), prose.trim() !== '');
}

function otherScript(sample: string): LanguageFinding | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, language, name] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    const least = language === 'uk' || language === 'fa' || language === 'ja' ? 0.03 : 0.4;
    if (count > 0 && count >= letters * least) return { kind: 'other-language', language, name };
  }
  return undefined;
}

function latinLanguage(sample: string, hasProse: boolean): LanguageFinding {
  // Removes 's' from possessives such as 'Norland's', since 's' is also a French word.
  const words =
    sample
      .toLowerCase()
      .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
      .match(/\p{L}+/gu) ?? [];
  const shares = FUNCTION_WORDS.map((lexicon) => ({
    ...lexicon,
    share: words.filter((word) => lexicon.words.has(word)).length / Math.max(1, words.length),
  }));
  const english = shares.find(({ language }) => language === 'en')?.share ?? 0;
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  if (
    words.length >= LEAST_WORDS &&
    best.language !== 'en' &&
    best.share > english * 1.3 &&
    best.share > 0.15
  )
    return { kind: 'other-language', language: best.language, name: best.name };
  if (!hasProse || words.length === 0) return { kind: 'no-prose' };
  if (words.length < LEAST_WORDS || english >= LEAST_SHARE) return { kind: 'english' };
  return words.length > 40
    ? { kind: 'other-language', name: 'a language other than English' }
    : { kind: 'no-prose' };
}
