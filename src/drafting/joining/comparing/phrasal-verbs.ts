import lists from '../../../../data/lexicon/drafting/phrasal-verbs.json' with { type: 'json' };
import type { Meaning, MeaningWord } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';

/** Phrasal verbs, each with a one-word verb of the same meaning. An asterisk stands for an object. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  lists.map((line) => {
    const [phrase = '', word = ''] = line.split(' | ');
    const [verb = '', ...rest] = phrase.split(' ');
    return [[rootOf(verb), ...rest].join(' '), rootOf(word)] as const;
  }),
);

/** The root of 'go', which forms no phrasal verb before a noun: 'the talks went on', but not 'went on strike'. */
const GO = rootOf('go');

const isNounPhrase = (word: MeaningWord | undefined): boolean =>
  word !== undefined && /^(?:NOUN|PROPN|DET|ADJ)$/.test(word.pos);

/** Gives each phrasal verb in a sentence the root of a one-word verb: 'went under' gets the root of 'collapsed'. */
export function withPhrasalVerbs(meaning: Meaning): Meaning {
  const words = [...meaning.words];
  const roots = new Map<number, string>();
  for (const [at, word] of words.entries()) {
    // A possessive may separate the words of the phrase: 'lost their lives'.
    const end = /^(?:his|her|its|their)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const phrase = `${word.root} ${words[end]?.lower ?? ''}`;
    const root =
      (isNounPhrase(words[end + 1]) ? PHRASES.get(`${phrase} *`) : undefined) ?? PHRASES.get(phrase);
    if (root === undefined || (word.root === GO && isNounPhrase(words[at + 2]))) continue;
    roots.set(at, root);
    words[at] = { ...word, root, isContent: true };
    words[end] = { ...(words[end] as MeaningWord), isContent: false };
  }
  if (roots.size === 0) return meaning;
  const others = meaning.predicates.filter(({ at }) => !roots.has(at));
  const own = [...roots].map(([at, root]) => ({
    at,
    root,
    text: words[at]?.text ?? '',
    isNegated: isDenied(meaning, at),
  }));
  return { ...meaning, words, predicates: [...others, ...own].sort((a, b) => a.at - b.at) };
}

const isDenied = ({ negations, predicates }: Meaning, at: number): boolean =>
  predicates.find((one) => one.at === at)?.isNegated ??
  negations.some((one) => one.at < at && at - one.at <= 2);
