import type { Answers } from '../../../authoring/question.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { readTextOf } from '../../../cli/read-text.js';
import { WrongUse } from '../../../errors.js';
import { sentencesOf } from '../../../reading/sentences.js';
import type { Io } from '../../../system/io.js';

/** A sentence of a source, and the place by which a claim names it. */
interface Sentence {
  readonly at: string;
  readonly text: string;
}

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
export async function textAtHand(
  io: Io,
  name: string,
  sources: BriefingFile['sources'],
): Promise<TextAtHand> {
  if (name === '-')
    throw new WrongUse('the text cannot be standard input, which answers the questions (name a file)');
  const { digest, text } = await readTextOf(io, name);
  const source = sources.length > 1 ? sources.find((one) => one.digest === digest) : sources[0];
  if (sources.length > 1 && source === undefined)
    throw new WrongUse(
      `${name}: by their digests it is the text of none of the sources (write its SHA-256 as "digest" of one, ${digest})`,
    );
  const sentences = sentencesOf(text).map(({ at, start, end }) => ({ at, text: text.slice(start, end) }));
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
