import { momentInlines } from '../../document/alternatives.js';
import type { MapPicture, MapSentence, Moment, PhaseSign, TimelinePicture } from '../../document/pictures.js';
import { type Labeled, labeledLines, labelWidthOf } from './labels.js';
import { BREAK, type Page, run, runsOf, wrapped } from './lines.js';

/** Lists events by phase. The sign of the phase precedes each event. */
export const timelineLines = ({ phases }: TimelinePicture, page: Page): string[] =>
  alignedParts(
    phases.map(({ name, sign, moments }) => ({
      title: name,
      entries: moments.map((moment) => momentEntry(moment, sign, page)),
    })),
    page,
  );

const momentEntry = (moment: Moment, sign: PhaseSign, page: Page): Labeled => ({
  marker: run(page.signs.phases[sign]),
  label: runsOf(moment.when, page),
  text: runsOf(momentInlines(moment), page),
});

/** Lists sentences by section. Each sentence has its place and one mark per claim. */
export const mapLines = ({ sections }: MapPicture, page: Page): string[] =>
  alignedParts(
    sections.map(({ title, sentences }) => ({
      title,
      entries: sentences.map((sentence) => sentenceEntry(sentence, page)),
    })),
    page,
  );

interface Part {
  readonly title: string;
  readonly entries: readonly Labeled[];
}

function alignedParts(parts: readonly Part[], page: Page): string[] {
  const widest = Math.max(0, ...parts.flatMap(({ entries }) => entries.map(labelWidthOf)));
  return parts.flatMap(({ title, entries }, index) => [
    ...(index > 0 ? [''] : []),
    ...wrapped([run(title, 'heading')], page.proseWidth, page),
    ...labeledLines(entries, widest, page),
  ]);
}

const sentenceEntry = ({ place, marks, words }: MapSentence, page: Page): Labeled => ({
  label: [run(place)],
  text: [
    ...runsOf([{ kind: 'strip', marks }], page),
    ...(words === undefined ? [] : [...(marks.length > 0 ? [BREAK] : []), ...runsOf(words, page)]),
  ],
});
