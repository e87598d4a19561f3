import { heading, list, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { authoredLines } from './marks.js';
import { isInOwnWords } from './origin.js';
import type { IssueLine, OverviewRecord, Reported } from './record.js';

/** The heading of the sentences that belong neither to the lead nor to an issue. */
export const FURTHER = 'Also reported';

/** Returns true if an issue is the whole story, which has the same title as the briefing or its source. */
export const isStory = ({ title }: IssueLine, { briefing, sources }: OverviewRecord): boolean =>
  [briefing.title, ...sources.map((source) => source.title)].includes(title);

export const sentencesOn = ({ summary, details = [] }: IssueLine): Reported[] => [summary, ...details];

/** Lays out the sentences of the whole story, grouped by speaker. */
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

/** Groups sentences by speaker, in the order in which the speakers first appear. */
function bySpeaker(sentences: readonly Reported[]): Reported[] {
  const names = [...new Set(sentences.map(speakerOf))];
  return names.flatMap((name) => sentences.filter((one) => speakerOf(one) === name));
}

/**
 * Formats sentences with their marks. Whole sentences of the article already contain their hedges and voices,
 * so they have no marks, which the rules often get wrong.
 */
export const sentenceLines = (sentences: readonly Reported[], record: OverviewRecord): Inline[][] =>
  isInOwnWords(record) ? sentences.map((sentence) => [text(sentence.text)]) : authoredLines(sentences);
