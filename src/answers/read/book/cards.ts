import { heading, lineBreak, list, text } from '../../../document/build.js';
import type { Block, ContentsEntry, HeadingLevel } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { groupedBy } from '../../../text/grouped-by.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { counted, withStrong } from '../../shared/inlines.js';
import { sheetBlocks } from '../say/layout.js';
import { markStrip } from './front.js';
import type { BookRecord, MarkRecord } from './record.js';

/** A part of the book. `entries` are the entries below it in the table of contents. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  readonly entries?: readonly ContentsEntry[];
}

/** Adapts the blocks of an answer to the book: lowers the level of headings and removes hints for the next command. */
export const within = (blocks: readonly Block[]): Block[] =>
  blocks
    .filter(({ kind }) => kind !== 'next')
    .map((block) => (block.kind === 'heading' ? { ...block, level: below(block.level) } : block));

const below = (level: HeadingLevel): HeadingLevel => (level === 1 ? 2 : 3);

export const contentsEntry = ({ title, anchor, entries }: Section): ContentsEntry => ({
  address: anchor,
  text: title,
  ...(entries ? { entries } : {}),
});

export const joinSections = (sections: readonly Section[]): Block[] =>
  sections.flatMap(({ title, anchor, blocks }): Block[] => [heading(1, title, anchor), ...blocks]);

/** Sets the hedges and voices of claims in bold in the sentence from which the claims come. */
export function markedSentence(sentence: string, claims: readonly ClaimRecord[]): Inline[] {
  const words = claims.flatMap(({ hedge, voice }) => [hedge ?? [], voice.name ?? []].flat());
  return withStrong(sentence, spansOf(sentence, words));
}

/** Finds the first occurrence of each phrase in a sentence. Overlapping occurrences are left out. */
function spansOf(sentence: string, words: readonly string[]) {
  const folded = sentence.toLowerCase();
  const hasSameLength = folded.length === sentence.length;
  const found = [...new Set(words)]
    .map((word) => ({
      start: hasSameLength ? folded.indexOf(word.toLowerCase()) : sentence.indexOf(word),
      word,
    }))
    .filter(({ start, word }) => start >= 0 && word !== '')
    .map(({ start, word }) => ({ start, end: start + word.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start));
}

/**
 * Makes a card for each issue, grouped as in the brief. A card shows what can be said. The evidence is in a
 * folded part below.
 */
export function cardSections(book: BookRecord): Section[] {
  const sheets = new Map(book.say.issues.map((issue) => [issue.id, issue]));
  const evidence = evidenceOf(book);
  const { groups } = book.overview;
  return groups.map(({ title, issues }, index) => ({
    title: groups.length === 1 ? 'What can be said' : `What can be said: ${title}`,
    anchor: `sections/issues-${index + 1}`,
    blocks: issues.flatMap(({ id, title: name }): Block[] => {
      const sheet = sheets.get(id);
      return [
        heading(2, name, `issues/${id}`),
        ...(sheet === undefined ? [] : sheetBlocks(sheet, Number.POSITIVE_INFINITY)),
        ...evidence(id),
      ];
    }),
    entries: issues.map(({ id, title: name }) => ({ address: `issues/${id}`, text: name })),
  }));
}

/**
 * Returns a function that lists the places of an issue's claims in the order of the claims, each with its marks and, if
 * the text is stored, its sentence.
 */
function evidenceOf({ marks: all, claims, sentences }: BookRecord): (issue: string) => Block[] {
  const order = new Map(claims.map(({ id }, index) => [id, index]));
  const inOrder = (one: MarkRecord, other: MarkRecord) =>
    (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0);
  const onIssue = new Map(all.map(({ issue, claims: own }) => [issue, own]));
  const records = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map(sentences.map(({ source, at, text: words }) => [`${source} ${at}`, words]));
  return (issue) => {
    const own = onIssue.get(issue) ?? [];
    if (own.length === 0) return [];
    const cited = own.filter(({ id }) => records.has(id)).sort(inOrder);
    const lines = [...groupedBy(cited, ({ id }) => placeOf(records.get(id)))].map(([place, here]) => {
      const claimsHere = here.flatMap(({ id }) => records.get(id) ?? []);
      return [...placeInlines(claimsHere), markStrip(here), ...sentenceLine(kept.get(place), claimsHere)];
    });
    return [evidenceHeading(own), list(lines)];
  };
}

const evidenceHeading = (claims: readonly MarkRecord[]): Block => ({
  kind: 'heading',
  level: 3,
  text: `Evidence: ${counted(claims.length, 'claim')}`,
  folded: true,
});

const placeOf = (claim: ClaimRecord | undefined): string => `${claim?.source} ${claim?.at}`;

/** The locator of the sentence. It links to the map of the source, since the line is not about a single claim. */
const placeInlines = ([first]: readonly ClaimRecord[]): Inline[] =>
  first === undefined ? [] : [{ kind: 'locator', source: first.source, at: first.at }, text(' ')];

const sentenceLine = (sentence: string | undefined, claims: readonly ClaimRecord[]): Inline[] =>
  sentence === undefined ? [] : [lineBreak, ...markedSentence(sentence, claims)];
