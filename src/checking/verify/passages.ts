import { sentencesIn } from '../../reading/sentences/split.js';
import type { Finding } from '../finding.js';
import { wordsIn } from './comparable.js';
import { inventedQuotation } from './quotations.js';
import { runsOf } from './word-runs.js';

/** A sentence of the brief, with its JSON Pointer. */
interface Sentence {
  readonly pointer: string;
  readonly text: string;
  readonly verbatim?: true | undefined;
}

/** Returns a function that tests whether a text contains a sentence word for word. Punctuation is ignored. */
export function passagesOf(text: string): (sentence: string) => boolean {
  const article = spaced(text);
  return (sentence) => article.includes(spaced(sentence));
}

const spaced = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/**
 * Finds words that a sentence presents as words of the source although the source does not contain them, and fragments
 * of other sentences.
 *
 * @param sentence a sentence that is not in the source
 * @param text the source
 */
export function wordFindings({ pointer, text: words, verbatim }: Sentence, text: string): Finding[] {
  if (verbatim)
    return [
      {
        kind: 'quotation',
        severity: 'error',
        message: 'is marked as verbatim, but the text has no such passage',
        words: { claim: words },
        remedy: 'restore the words of the text, or remove “verbatim”',
        pointer,
      },
    ];
  return [...quotationFindings(pointer, words, text), ...mixtureFindings(pointer, words)];
}

function quotationFindings(pointer: string, words: string, text: string): Finding[] {
  const invented = inventedQuotation(words, text);
  if (invented === undefined) return [];
  return [
    {
      kind: 'quotation',
      severity: 'error',
      message: `has “${invented}” in quotation marks, but the text does not contain these words`,
      words: { claim: invented },
      remedy: 'quote the words of the text, or remove the quotation marks',
      pointer,
    },
  ];
}

/** Asks about a text that seems to have been put together from several sentences. */
function mixtureFindings(pointer: string, words: string): Finding[] {
  const [fragment] = FRAGMENT.exec(words) ?? [];
  const repeated = fragment === undefined ? repeatedIn(words) : undefined;
  const found = fragment ?? repeated;
  if (found === undefined) return [];
  return [
    {
      kind: 'not-in-sentence',
      severity: 'question',
      message:
        fragment === undefined
          ? `says “${found}” twice`
          : `has a lowercase letter after the end of a sentence: “${found}”`,
      words: { claim: found },
      remedy: 'check whether words of another sentence were put into this one',
      pointer,
    },
  ];
}

/** Returns several words that are repeated immediately, or a longer run that occurs twice in a sentence. */
function repeatedIn(text: string): string | undefined {
  for (const sentence of sentencesIn(text)) {
    const words = wordsIn(sentence);
    const long = runsOf(words, LONG_RUN);
    const atOnce = SHORT_RUNS.flatMap((length) => {
      const runs = runsOf(words, length);
      return runs.filter((run, at) => run === runs[at + length]);
    });
    const found = atOnce[0] ?? long.find((run, at) => long.indexOf(run) < at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const SHORT_RUNS = [2, 3, 4];
const LONG_RUN = 5;

/** Matches a lowercase letter after the end of a sentence, but not after an abbreviation such as 'a.m.' */
const FRAGMENT = /(?<=\p{L}{3,}[.!?]["”’]? )\p{Ll}\S*(?: \S+){0,3}/u;
