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

/** The sentences of the whole story, grouped by who says them. */
export function storyBlocks(issue: IssueLine, record: OverviewRecord): Block[] {
  const sentences = sentencesOn(issue);
  const said = sentences.filter((one) => speakerOf(one) !== undefined);
  const rest = sentences.filter((one) => !said.includes(one));
  return [...section(FURTHER, rest, record), ...section('Who says what', bySpeaker(said), record)];
}

const section = (title: string, sentences: readonly Reported[], record: OverviewRecord): Block[] =>
  sentences.length === 0 ? [] : [heading(1, title), list(sentenceLines(sentences, record))];

const speakerOf = ({ support }: Reported): string | undefined =>
  support?.voice.kind === 'source' ? undefined : support?.voice.name;

/** Puts the sentences of each speaker together, in the order of the first of each. */
function bySpeaker(sentences: readonly Reported[]): Reported[] {
  const names = [...new Set(sentences.map(speakerOf))];
  return names.flatMap((name) => sentences.filter((one) => speakerOf(one) === name));
}

/**
 * Returns sentences with their marks. Whole sentences of the article contain their hedges and voices, and need no marks,
 * which rules often get wrong.
 */
export const sentenceLines = (sentences: readonly Reported[], record: OverviewRecord): Inline[][] =>
  isInOwnWords(record) ? sentences.map((sentence) => [text(sentence.text)]) : authoredLines(sentences);
