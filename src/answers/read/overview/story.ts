import { heading, list, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { authoredLines } from './marks.js';
import { isInOwnWords } from './origin.js';
import type { IssueLine, OverviewRecord, Reported } from './record.js';

/** The heading for what a brief says besides its lead and its issues. */
export const FURTHER = 'Also reported';

/** Whether an issue is the whole story: its title is that of the briefing or of its source. */
export const isStory = ({ title }: IssueLine, { briefing, sources }: OverviewRecord): boolean =>
  [briefing.title, ...sources.map((source) => source.title)].includes(title);

/** Returns the sentences on an issue, in order. */
export const sentencesOn = ({ summary, details = [] }: IssueLine): Reported[] => [summary, ...details];

/** The sentences of the whole story, in the order of the text: taken out of it, they would lose what they refer to. */
export const storyBlocks = (issue: IssueLine, record: OverviewRecord): Block[] => [
  heading(1, FURTHER),
  list(sentenceLines(sentencesOn(issue), record)),
];

/**
 * Returns sentences with their marks. Whole sentences of the article contain their hedges and voices, and need no marks,
 * which rules often get wrong.
 */
export const sentenceLines = (sentences: readonly Reported[], record: OverviewRecord): Inline[][] =>
  isInOwnWords(record) ? sentences.map((sentence) => [text(sentence.text)]) : authoredLines(sentences);
