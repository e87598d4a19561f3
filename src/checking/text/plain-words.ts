import lists from '../../../data/lexicon/phrases.json' with { type: 'json' };

/** Maps idioms to equivalent words. */
const words = new Map(lists.phrases.map((line) => line.split(' | ') as [idiom: string, word: string]));

const pattern = new RegExp(
  `\\b(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
);

/** Verbs that taggers mistake for nouns unless they are in the past tense: 'Smith claims that', 'Smith claims,'. */
const CLAIMS = /(?<=\p{Lu}[\p{L}’'-]* )(claim|report|note|charge|state)s(?= that\b|,)/gu;

/** A cleft sentence: 'It was Norland that signed' says that Norland signed. */
const CLEFT = /^It (?:is|was) (\p{Lu}[^,]*?) (?:that|who)\b/u;

/** The words before 'due to' if it expresses a plan: 'is due to merge'. */
const AFTER_BE = /\b(?:is|are|was|were|be|been) (?:also |still |now )?$/i;

/** Replaces idioms, cleft sentences and verbs that taggers mistake for nouns, so that sentences can be compared. */
export const inPlainWords = (sentence: string): string =>
  sentence
    .replace(pattern, (phrase, at: number) =>
      /^due to$/i.test(phrase) && AFTER_BE.test(sentence.slice(Math.max(0, at - 20), at))
        ? phrase
        : (words.get(phrase.toLowerCase()) ?? phrase),
    )
    .replace(/\bex-(?=\p{L})/giu, 'former ')
    .replace(CLEFT, '$1')
    .replace(CLAIMS, (_, verb: string) => `${verb.replace(/e$/, '')}ed`);
