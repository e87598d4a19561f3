import words from '../../../data/lexicon/checking/irregular-forms.json' with { type: 'json' };
import { fold } from '../../text/fold.js';

/** Words whose forms begin differently; the first form in a line represents all of them. */
const IRREGULAR_FORMS: readonly string[] = words;

/** Maps every form to the first form in its line. */
const irregular = new Map(
  IRREGULAR_FORMS.flatMap((line) => {
    const [first = '', ...forms] = line.split(' ');
    return [first, ...forms].map((form) => [form, first] as const);
  }),
);

/** Inflectional and derivational endings, longest first, with the minimum length of the rest of the word. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['ization', 4],
  ['isation', 4],
  ['ification', 3],
  ['ational', 4],
  ['ments', 3],
  ['ities', 4],
  ['ances', 4],
  ['ences', 4],
  ['ation', 4],
  ['ously', 4],
  ['fully', 4],
  ['ment', 3],
  ['ness', 4],
  ['ings', 3],
  ['ally', 4],
  ['edly', 4],
  ['ions', 4],
  ['ance', 4],
  ['ence', 4],
  ['able', 4],
  ['ible', 4],
  ['ably', 4],
  ['ing', 3],
  ['ion', 4],
  ['ies', 3],
  ['ied', 3],
  ['ive', 4],
  ['ity', 4],
  ['ant', 4],
  ['ent', 4],
  ['ous', 4],
  ['ful', 4],
  ['ers', 4],
  ['ors', 4],
  ['at', 5],
  ['ize', 4],
  ['ise', 4],
  ['iz', 4],
  ['iv', 4],
  ['enc', 4],
  ['anc', 4],
  ['ify', 4],
  ['ed', 3],
  ['er', 4],
  ['or', 4],
  ['es', 4],
  ['al', 4],
  ['ic', 4],
  ['ly', 4],
  ['s', 3],
  ['e', 3],
  ['y', 3],
  ['i', 3],
];

/** The maximum number of endings that are removed from a word: 'nation-al-iz-ations'. */
const MOST_ENDINGS = 4;

const roots = new Map<string, string>();

/** An abbreviation: 'Rep.', 'Gov.', but not 'U.S.' */
const ABBREVIATED = /^(\p{L}{2,5})\.$/u;

/** The size of the cache of roots; a text has far fewer different words. */
const MOST_KEPT = 20_000;

/**
 * Returns the stem that a word shares with its inflections and derivatives: 'urge' and 'urging', 'agree' and
 * 'agreement'. It is only for comparison, not a dictionary form; unrelated words with a common beginning can share it.
 */
export function rootOf(word: string): string {
  const lower = fold(word)
    .replace(/['’]s?$/u, '')
    .replace(/^ex-/, '')
    .replace(ABBREVIATED, '$1');
  const known = roots.get(lower);
  if (known !== undefined) return known;
  const root = irregular.get(lower) ?? withoutEndings(lower);
  if (roots.size >= MOST_KEPT) roots.clear();
  roots.set(lower, root);
  return root;
}

function withoutEndings(word: string): string {
  let rest = word;
  for (let step = 0; step < MOST_ENDINGS; step += 1) {
    const found = ENDINGS.find(
      ([ending, least]) => rest.length - ending.length >= least && rest.endsWith(ending),
    );
    if (found === undefined || (found[0] === 's' && rest.endsWith('ss'))) break;
    rest = rest.slice(0, -found[0].length);
    const base = irregular.get(rest);
    if (base !== undefined) return base;
    rest = undoubled(rest);
  }
  return undoubled(rest);
}

/** Undoes the doubling of a consonant before an ending: 'stopp', from 'stopped', becomes 'stop'. */
const undoubled = (word: string): string => word.replace(/([^aeious])\1$/u, '$1');
