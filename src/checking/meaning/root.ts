import words from '../../../data/lexicon/checking/irregular-forms.json' with { type: 'json' };
import { fold } from '../../text/fold.js';

/** Maps every form of an irregular word to the first form in its line. */
const irregular = new Map(
  words.flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] ?? ''] as const);
  }),
);

/** The minimum number of letters before an ending, for endings with a minimum other than four. */
const LEAST_REST: Readonly<Record<string, number>> = {
  ification: 3,
  ments: 3,
  ment: 3,
  ings: 3,
  ing: 3,
  ies: 3,
  ied: 3,
  ed: 3,
  s: 3,
  e: 3,
  y: 3,
  i: 3,
  at: 5,
};

/** Endings in the order in which they are tried, each with the minimum number of letters that must precede it. */
const ENDINGS = [
  'ization isation ification ational ments ities ances ences ation ously fully ment ness ings ally edly ions',
  'ance ence able ible ably ing ion ies ied ive ity ant ent ous ful ers ors at ize ise iz iv enc anc ify',
  'ed er or es al ic ly s e y i',
]
  .flatMap((line) => line.split(' '))
  .map((ending) => [ending, LEAST_REST[ending] ?? 4] as const);

/** The maximum number of endings that are removed from a word: 'nation-al-iz-ations'. */
const MOST_ENDINGS = 4;

const roots = new Map<string, string>();

/** An abbreviation: 'Rep.', 'Gov.', but not 'U.S.' */
const ABBREVIATED = /^(\p{L}{2,5})\.$/u;

/** The maximum size of the cache of roots. A text has far fewer different words. */
const MOST_KEPT = 20_000;

/**
 * Returns the stem that a word shares with its inflections and derivatives: 'urge' and 'urging', 'agree' and
 * 'agreement'. A stem is only for comparison and is not a dictionary form. Unrelated words with a common beginning can
 * have the same stem.
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

/** Returns the roots of the words in lines of words separated by spaces. */
export const rootSet = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(rootOf));

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
