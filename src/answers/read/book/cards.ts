import { heading, lineBreak, list, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { groupedBy } from '../../../text/grouped-by.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { counted } from '../../shared/inlines.js';
import { sheetBlocks } from '../say/layout.js';
import { markStrip } from './front.js';
import type { MarkRecord } from './front-record.js';
import { markedSentence } from './marked-sentence.js';
import type { BookRecord } from './record.js';
import type { Section } from './section.js';

/** Makes a card for each issue, in the groups of the brief: what can be said, with the evidence folded below it. */
export function cardSections(book: BookRecord): Section[] {
  const sheets = new Map(book.say.issues.map((issue) => [issue.id, issue]));
  const evidence = evidenceOf(book);
  return book.overview.groups.map(({ title, issues }, index) => ({
    title: `What can be said: ${title}`,
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

/** Returns the sentences of the source on an issue, each with a mark for each claim and, if stored, its text. */
function evidenceOf({ marks: all, claims, sentences }: BookRecord): (issue: string) => Block[] {
  const onIssue = new Map(all.map(({ issue, claims: own }) => [issue, own]));
  const records = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map(sentences.map(({ source, at, text: words }) => [`${source} ${at}`, words]));
  return (issue) => {
    const own = onIssue.get(issue) ?? [];
    if (own.length === 0) return [];
    const cited = own.filter(({ id }) => records.has(id));
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

/** Shows the place of the sentence, linked to the map of the source because no claim is given. */
const placeInlines = ([first]: readonly ClaimRecord[]): Inline[] =>
  first === undefined ? [] : [{ kind: 'locator', source: first.source, at: first.at }, text(' ')];

const sentenceLine = (sentence: string | undefined, claims: readonly ClaimRecord[]): Inline[] =>
  sentence === undefined ? [] : [lineBreak, ...markedSentence(sentence, claims)];
