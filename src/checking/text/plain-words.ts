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

/** Whether an idiom has its literal meaning: 'is due to merge', 'take up to six months'. */
const isLiteral = (phrase: string, before: string, after: string): boolean =>
  (/^due to$/i.test(phrase) && AFTER_BE.test(before)) || (/ up$/i.test(phrase) && /^ to\b/.test(after));

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third ' +
  'twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

/** A day of a month in words: 'the fifth of May'. */
const DAY = new RegExp(
  `\\bthe (${[...ORDINALS].reverse().join('|')}) of (January|February|March|April|May|June|July|August|September|October|November|December)\\b`,
  'gi',
);

/** A spoken word for a thousand pounds: 'a hundred grand'. */
const GRAND =
  /(?<=\b(?:\d+|hundred|ten|\p{L}+ty|\p{L}+teen|two|three|four|five|six|seven|eight|nine) )grand\b/giu;

/** A change given by 'up' or 'down' before a number: 'sales were up 5%', 'sales up 5%', '£2m, down from £3m'. */
const CHANGE =
  /(?:\b(?:is|are|was|were|been) |(?<=[,–-] |\b(?:sales|profits?|revenues?|turnover|shares?|prices?|earnings|exports|imports|output) ))(up|down) (?=(?:by |from )?(?:(?:about|almost|nearly|over|more than) )?(?:[£$€]?\d|an? (?:half|third|quarter|fifth|tenth)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)\b))/giu;

/** A verb of saying in the progressive: 'has been saying', 'was telling'. */
const SAYING =
  /\b(?:(?:is|are|was|were|(?:has|have|had) been) )(?:also |still |now )?(say|tell|warn|claim|insist)ing\b/gi;
const SAID: Readonly<Record<string, string>> = { say: 'said', tell: 'told' };

/**
 * Replaces idioms, spoken numbers, cleft sentences and verbs that taggers mistake for nouns, so that sentences can be
 * compared.
 */
export const inPlainWords = (sentence: string): string =>
  sentence
    .replace(pattern, (phrase, at: number) =>
      isLiteral(phrase, sentence.slice(Math.max(0, at - 20), at), sentence.slice(at + phrase.length))
        ? phrase
        : (words.get(phrase.toLowerCase()) ?? phrase),
    )
    .replace(CHANGE, (_, way: string) => (way.toLowerCase() === 'up' ? 'rose ' : 'fell '))
    .replace(DAY, (_, day: string, month: string) => `${ORDINALS.indexOf(day.toLowerCase()) + 1} ${month}`)
    .replace(GRAND, 'thousand pounds')
    .replace(SAYING, (_, verb: string) => SAID[verb.toLowerCase()] ?? `${verb}ed`)
    .replace(/\bex-(?=\p{L})/giu, 'former ')
    .replace(CLEFT, '$1')
    .replace(CLAIMS, (_, verb: string) => `${verb.replace(/e$/, '')}ed`);
