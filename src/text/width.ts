import { eastAsianWidth } from 'get-east-asian-width';

/** The number of code units that the segmenter receives at a time. */
const WINDOW = 512;

/**
 * Splits a text with `Intl.Segmenter` in linear time. The segmenter copies its whole input for each segment, so it gets
 * the text in pieces. No segment depends on the text before it.
 */
function* segmentsIn(segmenter: Intl.Segmenter, text: string): Generator<string> {
  let size = WINDOW;
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at + size);
    const segments = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment);
    // The last segment may continue in the next piece.
    if (end < text.length) segments.pop();
    size = segments.length === 0 ? size * 2 : WINDOW;
    for (const segment of segments) {
      at += segment.length;
      yield segment;
    }
  }
}

/** Returns the end of a piece. It is never inside a surrogate pair, since half a pair would become a segment. */
function endOfPiece(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return Math.min(text.length, code >= 0xd800 && code <= 0xdbff ? end + 1 : end);
}

/**
 * Measures the width of text in terminal columns. The tests check that the result is the same as that of string-width
 * 8. The package is not used because importing it creates an Intl.Segmenter and three Unicode regular expressions, and
 * this takes a quarter of the start-up time. Here, they are created when they are first used.
 */

/**
 * ASCII, Latin letters, Greek, Cyrillic, general punctuation, arrows, box drawing, blocks and discs. These characters
 * are one column wide and do not combine with others.
 */
const NARROW =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0373\u0376\u0377\u037b-\u037f\u0384-\u0482\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2500-\u259f\u25a0\u25a1\u25cb-\u25d7\u2717]*$/;

/** Escape sequences for colors (SGR) and links (OSC 8). */
const INVISIBLE = /\x1b(?:\[[0-9;]*m|\]8;;[\x21-\x7e]*?\x1b\\)/g;

let known: ReturnType<typeof makeRules> | undefined;

/** Creates the regular expressions on first use. Literals would be compiled when the file is loaded. */
function unicodeRules() {
  known ??= makeRules();
  return known;
}

/** Makes a regular expression without a literal, since TypeScript rejects literals with the flag `v`. */
const pattern = (source: string, flags: string): RegExp => new RegExp(source, flags);

const makeRules = () => ({
  segmenter: new Intl.Segmenter(),
  visible: pattern(
    '[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]',
    'v',
  ),
  spacingMark: pattern('\\p{Spacing_Mark}', 'v'),
  emoji: pattern('^\\p{RGI_Emoji}$', 'v'),
  pictographic: pattern('\\p{Extended_Pictographic}', 'gu'),
});

/** Splits text into graphemes: the characters that users perceive, including emoji sequences and combining marks. */
export function graphemes(text: string): string[] {
  if (NARROW.test(text)) return text.split('');
  return [...segmentsIn(unicodeRules().segmenter, text)];
}

/**
 * @param text a single line; the program's escape sequences for colors and links count as zero columns
 * @returns the width in terminal columns
 */
export function textWidth(text: string): number {
  const plain = text.includes('\x1b') ? text.replace(INVISIBLE, '') : text;
  if (NARROW.test(plain)) return plain.length;
  let width = 0;
  for (const segment of segmentsIn(unicodeRules().segmenter, plain)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(segment: string): number {
  const { visible, emoji } = unicodeRules();
  const start = segment.search(visible);
  if (start === -1) return 0;
  if (emoji.test(segment) || isLooseEmoji(segment)) return 2;
  return clusterWidth(Array.from(segment.slice(start)));
}

/** Returns whether a grapheme is a keycap or joined pictograph, which is two columns wide even without a selector. */
function isLooseEmoji(segment: string): boolean {
  if (segment.length > 50) return false;
  if (/^[\d#*]\u20e3$/.test(segment)) return true;
  return segment.includes('\u200d') && (segment.match(unicodeRules().pictographic)?.length ?? 0) >= 2;
}

/**
 * Returns the width of a grapheme: that of its first character, plus that of trailing spacing marks and half-width
 * forms.
 */
function clusterWidth(characters: readonly string[]): number {
  const { visible, spacingMark } = unicodeRules();
  const [first = 0, ...rest] = characters.map((character) => character.codePointAt(0) ?? 0);
  if (isJamo(first))
    return jamoWidth([first, ...rest.filter((_, index) => visible.test(characters[index + 1] ?? ''))]);
  let width = eastAsianWidth(first);
  for (const [index, code] of rest.entries()) {
    const counts = spacingMark.test(characters[index + 1] ?? '') || (code >= 0xff00 && code <= 0xffef);
    if (counts) width += eastAsianWidth(code);
  }
  return width;
}

/**
 * Returns the width of jamo. A leading jamo and a vowel jamo, with or without a trailing jamo, form a syllable of two
 * columns. Other jamo remain separate.
 */
function jamoWidth(codes: readonly number[]): number {
  let width = 0;
  let inSyllables = true;
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] ?? 0;
    inSyllables &&= isJamo(code);
    if (inSyllables && isLeading(code) && isVowel(codes[index + 1] ?? 0)) {
      width += 2;
      index += isTrailing(codes[index + 2] ?? 0) ? 2 : 1;
    } else width += eastAsianWidth(code);
  }
  return width;
}

const isLeading = (code: number) => (code >= 0x1100 && code <= 0x115f) || (code >= 0xa960 && code <= 0xa97c);
const isVowel = (code: number) => (code >= 0x1160 && code <= 0x11a7) || (code >= 0xd7b0 && code <= 0xd7c6);
const isTrailing = (code: number) => (code >= 0x11a8 && code <= 0x11ff) || (code >= 0xd7cb && code <= 0xd7fb);
const isJamo = (code: number) => isLeading(code) || isVowel(code) || isTrailing(code);
