import { momentInlines } from '../../document/alternatives.js';
import type { MapPicture, MapSentence, Moment, PhaseSign, TimelinePicture } from '../../document/pictures.js';
import { type Labeled, labeledLines, labelWidthOf } from './labels.js';
import { BREAK, type Page, run, runsOf, wrapped } from './lines.js';

/** Lists the events by phase, each after its mark; all events are aligned. */
export function timelineLines({ phases }: TimelinePicture, page: Page): string[] {
  const entries = phases.map((phase) => phase.moments.map((moment) => momentEntry(moment, phase.sign, page)));
  const widest = Math.max(0, ...entries.flat().map(labelWidthOf));
  return phases.flatMap(({ name }, index) => [
    ...(index > 0 ? [''] : []),
    ...wrapped([run(name, 'heading')], page.proseWidth, page),
    ...labeledLines(entries[index] ?? [], widest, page),
  ]);
}

const momentEntry = (moment: Moment, sign: PhaseSign, page: Page): Labeled => ({
  marker: run(page.signs.phases[sign]),
  label: runsOf(moment.when, page),
  text: runsOf(momentInlines(moment), page),
});

/** Lists the sentences by section: the place of each, with a mark for each claim. */
export function mapLines({ sections }: MapPicture, page: Page): string[] {
  const entries = sections.map(({ sentences }) => sentences.map((sentence) => sentenceEntry(sentence, page)));
  const widest = Math.max(0, ...entries.flat().map(labelWidthOf));
  return sections.flatMap(({ title }, index) => [
    ...(index > 0 ? [''] : []),
    ...wrapped([run(title, 'heading')], page.proseWidth, page),
    ...labeledLines(entries[index] ?? [], widest, page),
  ]);
}

const sentenceEntry = ({ place, marks, words }: MapSentence, page: Page): Labeled => ({
  label: [run(place)],
  text: [
    ...runsOf([{ kind: 'strip', marks }], page),
    ...(words === undefined ? [] : [...(marks.length > 0 ? [BREAK] : []), ...runsOf(words, page)]),
  ],
});
