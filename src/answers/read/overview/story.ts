import { isWholeStory } from '../../../briefing/relevance/further-claims.js';
import { heading, list, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { authoredLines } from './marks.js';
import { isInOwnWords } from './origin.js';
import type { IssueLine, OverviewRecord, Reported } from './record.js';

/** The heading of the sentences that belong neither to the lead nor to an issue. */
export const FURTHER = 'Also reported';

/**
 * Returns whether an issue is the whole story, as shown by the title that it shares with the briefing or the source.
 */
export const isStory = (issue: IssueLine, { briefing, sources }: OverviewRecord): boolean =>
  isWholeStory({ title: briefing.title, sources }, issue);

export const sentencesOn = ({ summary, details = [] }: IssueLine): Reported[] => [summary, ...details];

/**
 * Lists the sentences of the whole story in the order of the text. In any other order, readers could not tell what
 * the pronouns in the sentences refer to.
 */
export const storyBlocks = (issue: IssueLine, record: OverviewRecord): Block[] => [
  heading(1, FURTHER),
  list(passages(sentencesOn(issue), sentenceLines(sentencesOn(issue), record))),
];

/** Joins the lines of sentences that belong to one paragraph. */
export const passages = (sentences: readonly Reported[], lines: readonly Inline[][]): Inline[][] => {
  const joined: Inline[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && sentences[index]?.continues) last.push(text(' '), ...line);
    else joined.push([...line]);
  }
  return joined;
};

/**
 * Formats sentences with their marks. Whole sentences from the article already contain their hedges and voices,
 * and the rules often get marks wrong, so these sentences have none.
 */
export const sentenceLines = (
  sentences: readonly Reported[],
  record: OverviewRecord,
  title?: string,
): Inline[][] =>
  isInOwnWords(record) ? sentences.map((sentence) => [text(sentence.text)]) : authoredLines(sentences, title);
