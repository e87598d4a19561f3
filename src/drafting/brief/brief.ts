import type { BriefingFile, Issue, Statement } from '../../briefing/file/schema.js';
import type { Reading } from '../../reading/reading.js';
import { sentenceOf } from '../claims/wording.js';
import { chosenLines } from './choose.js';
import { speakerOf } from './fairness.js';
import { leadOf } from './lead.js';
import { type Line, linesOf, wordsIn } from './lines.js';
import { needsOf } from './needs.js';

/**
 * The brief of a draft made by rules consists of runs of whole sentences from the article. The rules choose the important
 * sentences well, but when they shorten a sentence, they often cut it wrongly or name the wrong voice. A whole sentence
 * keeps its own voice and hedge, and a run also contains the sentences that its sentences refer to.
 */

/** The share of an article that its brief may contain, and the limits on the number of words in a brief. */
const SHARE = 0.75;
const MOST_WORDS = 380;
const FEWEST_WORDS = 150;

/** Adds the brief to a draft: the beginning of the article, and further sentences in the article's order. */
export function withBrief(file: BriefingFile, reading: Reading): BriefingFile {
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
  const rest = chosen.filter((index) => index >= lead.length);
  const isHeaded = headedIn(reading);
  // The sentences are divided only among issues that are headings in the article. In a different order from that of the
  // article, sentences would be separated from the sentences they refer to.
  const issueOf = (line: Line | undefined) =>
    (
      file.issues.find(
        (issue) => isHeaded(issue) && line?.claims.some(({ about }) => about.includes(issue.id)),
      ) ?? file.issues[0]
    )?.id;
  const further = runsOf(rest, lines, needs.dependent).map((run) => ({
    issue: issueOf(run[0]),
    statement: statementOf(run, reading.text),
  }));
  return {
    ...file,
    // If every sentence ends with a colon, the summary of the first issue is used, since a briefing needs a summary.
    summary: summary.length > 0 ? summary : file.issues.slice(0, 1).map((issue) => issue.summary),
    issues: file.issues.map((issue) => {
      const own = further.flatMap((one) => (one.issue === issue.id ? one.statement : []));
      const [first, ...others] = own;
      if (first === undefined) return issue;
      // The issue for the whole article keeps its summary, which repeats the lead.
      return isHeaded(issue) ? { ...issue, summary: first, details: others } : { ...issue, details: own };
    }),
  };
}

/** Groups the chosen lines. Each group becomes one paragraph: a sentence with the following sentences that depend on it. */
function runsOf(chosen: readonly number[], lines: readonly Line[], dependent: readonly boolean[]): Line[][] {
  const runs: Line[][] = [];
  for (const [place, index] of chosen.entries()) {
    const line = lines[index] as Line;
    const last = runs.at(-1);
    const isList = !line.isListed && lines[index + 1]?.isListed;
    const isNext = chosen[place - 1] === index - 1 && line.follows;
    const isDependent = dependent[index] && !isList && !isOther(last?.at(-1), line);
    if (last !== undefined && isNext && (isDependent || !hasClaims(last))) last.push(line);
    else runs.push([line]);
  }
  return runs.filter(hasClaims);
}

const hasClaims = (run: readonly Line[]): boolean => run.some(({ claims }) => claims.length > 0);

/** Returns whether a line turns to another speaker or another subject, so that a new paragraph begins. */
function isOther(before: Line | undefined, line: Line): boolean {
  if (ANOTHER.test(line.text)) return true;
  const [speaker, next] = [before && speakerOf(before), speakerOf(line)];
  return (
    speaker !== next &&
    (JOINING.test(line.text) || (speaker !== undefined && next !== undefined && NAMING.test(line.text)))
  );
}

const ANOTHER = /^Another \p{Ll}+ (?:is|was) /u;

/** A sentence that does not begin with a pronoun, a quotation, or a word that continues the previous sentence. */
const NAMING =
  /^(?!(?:And|But|However|Yet|He|She|It|They|His|Her|Its|Their|This|That|These|Those|["“])\b|["“])/u;

/** Beginnings that join a sentence to the previous one but name another speaker: 'But the mayor said'. */
const JOINING = /^(?:And|But|However,|Yet) (?:an? |the |\p{Lu})/u;

/**
 * Returns a function that tests whether the title of an issue is a heading in the text, or the label at the start of a
 * bullet.
 */
function headedIn({ sentences, text }: Reading) {
  const headings = new Set(
    sentences
      .filter(({ kind }) => kind === 'heading' || kind === 'bullet')
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim().split(':')[0]),
  );
  return ({ title }: Pick<Issue, 'title'>): boolean => headings.has(title);
}

/** Makes a statement from consecutive sentences, quoted word for word. */
function statementOf(lines: readonly Line[], article: string): Statement {
  const list = lines.filter(({ isListed }) => isListed);
  const others = lines.filter(({ isListed }) => !isListed);
  const prose = sentenceOf({ start: others[0]?.start ?? 0, end: others.at(-1)?.end ?? 0 }, article);
  const text =
    list.length === 0 ? withoutRepeatedMarks(prose) : `${prose.replace(/\.$/u, ':')} ${listOf(list)}`;
  return { text, claims: lines.flatMap((line) => line.claims.map(({ id }) => id)), verbatim: true };
}

/** Joins the items of a list. */
const listOf = (items: readonly Line[]): string =>
  items.map(({ text }, index) => (index < items.length - 1 ? text.replace(/\.$/u, '') : text)).join('; ');

/**
 * Removes the opening marks that newspapers repeat in each paragraph of a quotation, since the paragraphs become one
 * line.
 */
const withoutRepeatedMarks = (text: string): string =>
  text.replace(/(?<=(?:^|[\s([—–-])"[^"]*[.!?] )"(?=\p{L})|(?<=“[^”]*[.!?] )“(?=\p{L})/gu, '');
