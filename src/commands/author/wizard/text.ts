import type { Answers } from '../../../authoring/question.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { type Sentence, sentencesOf } from '../../../checking/verify/sentences.js';
import { readSourceText } from '../../../checking/verify/source-text.js';
import { readText } from '../../../cli/source-text.js';
import { WrongUse } from '../../../errors.js';
import type { Io } from '../../../system/io.js';

/** The text of a source beside the questions: where a claim stands is chosen from its sentences. */
export interface TextAtHand {
  readonly digest: string;
  /** Which source it is the text of. */
  readonly source: string;
  readonly sentences: readonly Sentence[];
}

/**
 * @param name of the file with the text
 * @param sources those of the briefing, none where it is only begun
 * @throws Unreadable; WrongUse where the text is empty, or is that of none of several sources
 */
export function textAtHand(io: Io, name: string, sources: BriefingFile['sources']): TextAtHand {
  if (name === '-')
    throw new WrongUse('the text cannot be standard input, which answers the questions (name a file)');
  const { digest, text } = readText(io, name);
  const source = sources.length > 1 ? sources.find((one) => one.digest === digest) : sources[0];
  if (sources.length > 1 && source === undefined)
    throw new WrongUse(
      `${name}: by their digests it is the text of none of the sources (write its SHA-256 as "digest" of one, ${digest})`,
    );
  const sentences = sentencesOf(readSourceText(text, source?.sections));
  if (sentences.length === 0)
    throw new WrongUse(`${name}: there is no sentence in it (name the text of the source)`);
  return { digest, source: source?.id ?? 'source', sentences };
}

/** Whether a claim is from the text, as far as it is known by then. */
export const isFrom = ({ source }: TextAtHand, answers: Answers, file: BriefingFile): boolean =>
  source === (answers.from ?? file.sources[0]?.id ?? source);

/** What is wrong with a place that was given as an option. */
export function placeFault(text: TextAtHand, answers: Answers, file: BriefingFile): string | undefined {
  const { at } = answers;
  if (at === undefined || !isFrom(text, answers, file)) return undefined;
  if (text.sentences.some((sentence) => sentence.at === at)) return undefined;
  return `the text has no ${at} (its last sentence is ${text.sentences.at(-1)?.at})`;
}
