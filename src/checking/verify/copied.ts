import type { Briefing } from '../../briefing/briefing.js';
import { statementsIn } from '../../briefing/file/statements.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import { nameWords } from '../meaning/names/name-words.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';

/** The minimum number of consecutive words that count as copied. Names are not counted. */
export const LONGEST_RUN = 8;

/** A quotation. The search stops at another opening mark, so that texts with many of them take linear time. */
const QUOTATION = /"[^"]*"|“[^“”]*”|«[^«»]*»/gu;

/** A placeholder for quotations that cannot occur in any text. */
const BREAK = 'quotation\u0000left\u0000out';

/** Finds sentences of the briefing with long runs of words from the text. */
export function copiedFindings(briefing: Briefing, { text }: SourceText): Finding[] {
  const names = nameWordsIn(briefing);
  const runs = new Set(runsOf(wordsIn(text).filter((word) => !names.has(word))));
  return sentencesIn(briefing).flatMap(({ pointer, words, claim }) => {
    const own = words
      .split(QUOTATION)
      .flatMap((part) => [...wordsIn(part), BREAK])
      .filter((word) => !names.has(word));
    const run = runsOf(own).find((one) => runs.has(one));
    if (run === undefined) return [];
    return [
      {
        ...(claim && { claim: claim.id, at: claim.at }),
        kind: 'copied' as const,
        severity: 'question' as const,
        message: `repeats ${LONGEST_RUN} consecutive words of the text, not counting names: “${run} …”`,
        words: { claim: run, source: run },
        remedy: 'use your own words, or quote it',
        pointer,
      },
    ];
  });
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(LONGEST_RUN - 1).map((_, at) => words.slice(at, at + LONGEST_RUN).join(' '));

const nameWordsIn = (briefing: Briefing): ReadonlySet<string> =>
  new Set(
    [...briefing.all('people'), ...briefing.all('organizations'), ...briefing.all('places')].flatMap(
      ({ name = '' }) => nameWords(name),
    ),
  );

function sentencesIn(briefing: Briefing) {
  return [
    ...[...statementsIn(briefing.file)].map(({ keys, statement }) => ({
      pointer: pointerTo(...keys),
      words: statement.text,
      claim: undefined,
    })),
    ...briefing.all('claims').map((claim, index) => ({
      pointer: pointerTo('claims', index),
      words: claim.quote === undefined ? claim.text : claim.text.replace(claim.quote, ' "" '),
      claim,
    })),
    ...briefing.all('positions').map(({ text }, index) => ({
      pointer: pointerTo('positions', index),
      words: text,
      claim: undefined,
    })),
  ];
}
