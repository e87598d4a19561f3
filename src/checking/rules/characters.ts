import { pointerTo } from '../../json/problem.js';
import type { CheckedRule, Spotted } from './rule.js';

/** The rules about deceptive text: letters of two scripts in one word, and characters that hide or reorder text. */

/** Yields every string in a value, with its pointer. The depth of a briefing is bounded, so recursion is safe. */
function* textsIn(
  value: unknown,
  keys: readonly (string | number)[] = [],
): Generator<[pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointerTo(...keys), value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...keys, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...keys, key]);
  }
}

const ASCII = /^[\x20-\x7e]*$/;

/** The scripts whose letters are easily confused (Unicode Technical Standard 39, table of confusables). */
const LETTERS = /[A-Za-zÀ-ɏ\u0370-\u03ff\u0400-\u052f\u0531-\u0587]+/g;
const SCRIPTS = [
  ['Latin', /[A-Za-zÀ-ɏ]/],
  ['Greek', /[\u0370-\u03ff]/],
  ['Cyrillic', /[\u0400-\u052f]/],
  ['Armenian', /[\u0531-\u0587]/],
] as const;

const LOOK_ALIKE: CheckedRule = {
  name: 'look-alike',
  severity: 'warning',
  summary: 'letters of two scripts in one word',
  reason:
    'A Cyrillic а looks like a Latin a. If a name mixes the two, a search does not find it. It may also be an attempt ' +
    'to imitate another name.',
  remedy: 'Retype the word in one script.',
  example: { wrong: 'Mаra with a Cyrillic а', right: 'Mara' },
  *check(briefing) {
    for (const [pointer, text] of textsIn(briefing.file)) {
      const word = ASCII.test(text) ? undefined : mixedWord(text);
      if (!word) continue;
      yield {
        pointer,
        message: `'${word.text.slice(0, 40)}' mixes ${word.scripts.join(' and ')} letters (${word.foreign})`,
        remedy: 'retype the word in one script',
      };
    }
  },
};

interface MixedWord {
  readonly text: string;
  readonly scripts: readonly string[];
  /** The code point of the first letter that is not in the script of the word's first letter. */
  readonly foreign: string;
}

/**
 * Letters that have a look-alike in another script. Other Greek and Latin letters may be mixed, as in mathematics and
 * abbreviations (µg).
 */
const DOUBLES = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυαερτАВЕКМНОРСТХУаеорсухіјѕԁһԛԝѵ\u0555\u0585\u057d\u0578]/;

function mixedWord(text: string): MixedWord | undefined {
  for (const [word] of text.matchAll(LETTERS)) {
    const scripts = SCRIPTS.filter(([, letters]) => letters.test(word)).map(([name]) => name);
    if (scripts.length < 2 || !DOUBLES.test(word)) continue;
    const letters = SCRIPTS.find(([, script]) => script.test(word.charAt(0)))?.[1];
    const foreign = [...word].find((letter) => !letters?.test(letter)) ?? '';
    return { text: word, scripts, foreign: codeOf(foreign) };
  }
  return undefined;
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const HIDDEN =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u180e\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

const HIDDEN_DIRECTION: CheckedRule = {
  name: 'bidi-control',
  severity: 'warning',
  summary: 'a character that changes the order of text',
  reason:
    'Such a character can make a sentence appear to say the opposite. This program shows the code of the character, but ' +
    'other programs reorder the text.',
  remedy: 'Remove the character. Right-to-left text does not need it.',
  example: { wrong: '"text": "a\\u202eb"', right: '"text": "ab"' },
  check: ({ file }) => withCharacter(file, BIDI, 'changes the order of the following text'),
};

const HIDDEN_CHARACTER: CheckedRule = {
  name: 'hidden-character',
  severity: 'warning',
  summary: 'a control or invisible character',
  reason:
    'Control characters can change how a terminal behaves. Words that look the same can differ in invisible ' +
    'characters. This program shows the codes of these characters, but other programs may not.',
  remedy: 'Remove the character.',
  example: { wrong: '"name": "Nor\\u200bland"', right: '"name": "Norland"' },
  check: ({ file }) => withCharacter(file, HIDDEN, 'is invisible'),
};

function* withCharacter(file: object, characters: RegExp, what: string): Generator<Spotted> {
  for (const [pointer, text] of textsIn(file)) {
    const found = ASCII.test(text) ? null : characters.exec(text);
    if (found) yield { pointer, message: `the character ${codeOf(found[0])} ${what}`, remedy: 'remove it' };
  }
}

export const CHARACTER_RULES: readonly CheckedRule[] = [LOOK_ALIKE, HIDDEN_DIRECTION, HIDDEN_CHARACTER];
