import type { BriefingFile } from '../briefing/file/schema.js';
import type { FlagName } from './flags.js';

/** What was answered so far, as text; an optional question that was left empty has no answer. */
export type Answers = Readonly<Partial<Record<FlagName, string>>>;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A question as data: the prompts, the options of the command line and the tests all read this. */
export interface Question {
  readonly flag: FlagName;
  readonly message: string;
  /** Whether it may be left empty. */
  readonly optional?: true;
  /** Whether the answer is several, with commas between them. */
  readonly several?: true;
  /** What it is to be chosen from; a question without choices is answered in words. */
  options?(file: BriefingFile, answers: Answers): readonly Option[];
  /** What is proposed, and taken where nobody can be asked. */
  suggest?(file: BriefingFile, answers: Answers): string | undefined;
  /** The answer that is corrected: it is proposed, and may be taken out where the question is optional. */
  readonly present?: string;
  /** Whether it is asked at all after these answers. */
  isAsked?(file: BriefingFile, answers: Answers): boolean;
}

/** The parts of an answer with commas. */
export const parts = (answer: string | undefined): string[] =>
  (answer ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
