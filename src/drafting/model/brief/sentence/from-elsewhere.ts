import { DESCRIBING } from '../../../../checking/meaning/lexicon/describing-nouns.js';
import type { Meaning } from '../../../../checking/meaning/meaning.js';
import { rootOf } from '../../../../checking/meaning/root.js';
import { hasSense } from '../../../../checking/meaning/senses.js';
import { rootsOf } from '../../../../checking/meaning/support.js';
import { standsIn } from '../../../../checking/verify/comparable.js';
import type { SourceText } from '../../../../checking/verify/read-source.js';
import { ROLES } from '../../../../reading/lexicon/titles.js';
import { isKnownName } from '../../../../reading/names/gazetteer.js';

/** Nouns that only express the position, time or amount of something. */
const GENERAL: ReadonlySet<string> = new Set(
  [
    'end',
    'start',
    'beginning',
    'part',
    'side',
    'way',
    'time',
    'word',
    'people',
    'number',
    'day',
    'week',
    'month',
    'year',
    'money',
  ].map(rootOf),
);

/**
 * Objects to nouns of the text that are neither in its headline nor in the claims or their source sentences. A single
 * noun is not refused, since it is usually another word for something in the claims. An abbreviation, or a noun in a line
 * without a verb, is not.
 */
export function fromElsewhere(
  said: Meaning,
  meaning: Meaning,
  { text, meanings, indexOf }: SourceText,
): string[] {
  const title = meanings[indexOf('title') ?? -1];
  const known = new Set([...rootsOf(meaning), ...(title ? rootsOf(title) : [])]);
  const words = said.words.filter(
    ({ root, pos, lower }, at) =>
      pos === 'NOUN' &&
      !/^\d/.test(said.words[at + 1]?.text ?? '') &&
      !/^\d/.test(said.words[at - 1]?.text ?? '') &&
      !(said.words[at - 1]?.lower === 'the' && isTitleOf(lower, meaning, text)) &&
      !hasSense(known, root) &&
      !DESCRIBING.has(root) &&
      !GENERAL.has(root) &&
      isRare(root, meanings),
  );
  const short = said.words.filter(
    ({ text: word, root }) =>
      /^\p{Lu}{2,}s?$/u.test(word) && !isKnownName(word) && !hasSense(known, root) && standsIn(word, text),
  );
  const isEnough = words.length > 1 || (words.length === 1 && said.predicates.length === 0);
  const strange = short.length > 0 ? short : isEnough ? words.slice(0, 2) : [];
  return strange.length === 0
    ? []
    : [
        `it mentions ${strange.map((word) => `'${word.text}'`).join(' and ')}, but none of its claims does (cite the claim that does, or leave this out)`,
      ];
}

/** Returns whether a word occurs in a text, but so rarely that it is not the topic. */
function isRare(root: string, meanings: readonly Meaning[]): boolean {
  const count = meanings.filter((one) => rootsOf(one).has(root)).length;
  return count > 0 && count < OFTEN;
}

const OFTEN = 4;

/** Returns whether a noun is the title of a person in the claims, like 'the prince' for Prince Haro. */
const isTitleOf = (noun: string, { names }: Meaning, text: string): boolean =>
  ROLES.has(noun) && names.some((name) => text.toLowerCase().includes(`${noun} ${name.text.toLowerCase()}`));
