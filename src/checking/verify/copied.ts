import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { statementsIn } from '../../briefing/file/statements.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import { nameWords } from '../meaning/names/name-words.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';
import { namesIn } from './recognized.js';
import { runsOf } from './word-runs.js';

/** The minimum number of consecutive words that count as copied. Names are not counted. */
export const LONGEST_RUN = 8;

/** Matches quotations that contain no other opening mark, so that texts with many opening marks take linear time. */
const QUOTATION = /"[^"]*"|“[^“”]*”|«[^«»]*»/gu;

/** A placeholder for quotations, chosen so that it cannot occur in any text. */
const BREAK = 'quotation\u0000left\u0000out';

/** Finds sentences of the briefing that copy many consecutive words of the text. */
export function copiedFindings(briefing: Briefing, { text }: SourceText): Finding[] {
  const names = new Set(namesIn(briefing).flatMap(nameWords));
  const runs = new Set(
    runsOf(
      wordsIn(text).filter((word) => !names.has(word)),
      LONGEST_RUN,
    ),
  );
  return sentencesIn(briefing).flatMap(({ pointer, words, claim }): Finding[] => {
    const own = words
      .split(QUOTATION)
      .flatMap((part) => [...wordsIn(part), BREAK])
      .filter((word) => !names.has(word));
    const run = runsOf(own, LONGEST_RUN).find((one) => runs.has(one));
    if (run === undefined) return [];
    return [
      {
        ...(claim && { claim: claim.id, at: claim.at }),
        kind: 'copied',
        severity: 'question',
        message: `repeats ${LONGEST_RUN} consecutive words of the text, not counting names: “${run} …”`,
        words: { claim: run, source: run },
        remedy: 'use your own words, or put the copied words in quotation marks',
        pointer,
      },
    ];
  });
}

interface PlacedText {
  readonly pointer: string;
  readonly words: string;
  readonly claim?: Claim;
}

const sentencesIn = (briefing: Briefing): PlacedText[] => [
  ...[...statementsIn(briefing.file)].map(({ keys, statement }) => ({
    pointer: pointerTo(...keys),
    words: statement.text,
  })),
  ...briefing.all('claims').map((claim, index) => ({
    pointer: pointerTo('claims', index),
    words: claim.quote === undefined ? claim.text : claim.text.replace(claim.quote, ' "" '),
    claim,
  })),
  ...briefing.all('positions').map(({ text }, index) => ({
    pointer: pointerTo('positions', index),
    words: text,
  })),
];
