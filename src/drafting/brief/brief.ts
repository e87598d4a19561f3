import type { BriefingFile, Statement } from '../../briefing/file/schema.js';
import type { Reading } from '../../reading/reading.js';
import type { Ids } from '../ids.js';
import { cautionsOf } from './cautions.js';
import { chosenLines } from './choose.js';
import { leadOf } from './lead.js';
import { linesOf, wordsIn } from './lines.js';
import { needsOf } from './needs.js';
import { inSections, underHeadings } from './place.js';
import { linesIn, type Run, runsOf } from './runs.js';
import { sectionsOf } from './sections.js';
import type { Speaker } from './spoken.js';
import { statementOf } from './statements.js';

/**
 * The brief of a draft made by rules consists of runs of whole sentences from the article. The rules choose the important
 * sentences well, but when they shorten a sentence, they often cut it wrongly or name the wrong voice. A whole sentence
 * keeps its own voice and hedge, and a run also contains the sentences that its sentences refer to.
 */

/** The share of an article that its brief may contain, and the limits on the number of words in a brief. */
const SHARE = 0.75;
const MOST_WORDS = 320;
const FEWEST_WORDS = 150;

/** Adds the brief to a draft: the beginning of the article, and further sentences in the article's order. */
export function withBrief(file: BriefingFile, reading: Reading, ids: Ids): BriefingFile {
  const lines = linesOf(file, reading);
  const first = leadOf(lines);
  const space = Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, SHARE * wordsIn(lines))) - wordsIn(first);
  const needs = needsOf(lines, first.length, file.title, reading);
  const chosen = chosenLines(lines, first.length, file.title, needs, space);
  // A sentence that cannot be understood without the last sentence of the lead belongs to the lead.
  const others = chosen.findIndex(
    (index, place) =>
      index !== first.length + place ||
      !needs.dependent[index] ||
      lines[index]?.claims.length === 0 ||
      lines[index + 1]?.isListed,
  );
  const lead = lines.slice(0, first.length + (others < 0 ? chosen.length : others));
  const summary = lead.map(
    (line, index): Statement => ({
      ...statementOf([line], reading.text),
      // If a sentence does not directly follow the previous one, something between them was left out, such as the words
      // that introduce a list.
      ...(index > 0 && line.follows && { continues: true }),
    }),
  );
  const whole = {
    ...file,
    // If every sentence ends with a colon, the summary of the first issue is used, since a briefing needs a summary.
    summary: summary.length > 0 ? summary : file.issues.slice(0, 1).map((issue) => issue.summary),
  };
  const runs = runsOf(
    chosen.filter((index) => index >= lead.length),
    lines,
    needs.dependent,
  );
  const paragraphs = {
    lines,
    statementsOf: (all: readonly Run[]) =>
      all.map((run, place) => {
        const isNext = all[place - 1]?.at(-1) === (run[0] ?? 0) - 1;
        return statementOf(linesIn(run, lines), reading.text, isNext);
      }),
  };
  const speakerOf = speakersIn(file);
  const sections = sectionsOf(runs, lines, needs, speakerOf);
  const shown = [
    ...lead,
    ...sections.flatMap((section) => section.runs.flatMap((run) => linesIn(run, lines))),
  ];
  const open = cautionsOf(shown, lines, speakerOf, reading);
  const placed =
    underHeadings(whole, runs, paragraphs, reading) ?? inSections(whole, sections, paragraphs, ids);
  return open.length === 0 ? placed : { ...placed, open };
}

/** Returns a function that finds a person, with the office of the person if nobody else has it. */
function speakersIn({ people }: BriefingFile): (id: string) => Speaker | undefined {
  const roleOf = ({ role = '' }: (typeof people)[number]) => role.split(' ').at(-1)?.toLowerCase();
  return (id) => {
    const person = people.find((one) => one.id === id);
    if (person?.name === undefined) return undefined;
    const role = /^\p{L}+$/u.test(person.role ?? '') ? roleOf(person) : undefined;
    const isOwn = people.filter((one) => roleOf(one) === role).length === 1;
    return { name: person.name, ...(isOwn && { role }) };
  };
}
