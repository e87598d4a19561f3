import type { BriefingFile, Issue, Statement } from '../../briefing/file/schema.js';
import type { Reading } from '../../reading/reading.js';
import { acceptances } from '../claims/claims.js';
import { BY_RULES, type Ids } from '../ids.js';
import type { Line } from './lines.js';
import type { Run } from './runs.js';
import type { Section } from './sections.js';

/** The lines of an article, and how to make statements from consecutive paragraphs of a brief. */
export interface Paragraphs {
  readonly lines: readonly Line[];
  readonly statementsOf: (runs: readonly Run[]) => Statement[];
}

/**
 * Adds the paragraphs of a brief to the issues whose titles are headings in the article.
 *
 * @returns undefined if the article has no headings
 */
export function underHeadings(
  file: BriefingFile,
  runs: readonly Run[],
  { lines, statementsOf }: Paragraphs,
  reading: Reading,
): BriefingFile | undefined {
  const isHeaded = headedIn(reading);
  if (!file.issues.some(isHeaded)) return undefined;
  const issueOf = ([index = -1]: Run) =>
    (
      file.issues.find(
        (issue) => isHeaded(issue) && lines[index]?.claims.some(({ about }) => about.includes(issue.id)),
      ) ?? file.issues[0]
    )?.id;
  const issues = file.issues.map((issue) => {
    const own = statementsOf(runs.filter((run) => issueOf(run) === issue.id));
    const [first, ...others] = own;
    if (first === undefined) return issue;
    // The issue for the whole article keeps its summary, which repeats the lead.
    return isHeaded(issue) ? { ...issue, summary: first, details: others } : { ...issue, details: own };
  });
  return { ...file, issues };
}

/**
 * Adds the sections of a brief: the first to the issue for the whole article, and each with a heading as an issue of its
 * own.
 */
export function inSections(
  file: BriefingFile,
  sections: readonly Section[],
  { statementsOf }: Paragraphs,
  ids: Ids,
): BriefingFile {
  const own = sections.filter(({ title }) => title === undefined).flatMap(({ runs }) => statementsOf(runs));
  const [main, ...others] = file.issues;
  const added = sections.flatMap(({ title, runs }) =>
    title === undefined ? [] : issueOf(title, statementsOf(runs), file, ids),
  );
  const issues =
    main === undefined ? added : [own.length > 0 ? { ...main, details: own } : main, ...others, ...added];
  const about = (id: string) =>
    added.filter(({ summary, details = [] }) =>
      [summary, ...details].some(({ claims }) => claims.includes(id)),
    );
  return {
    ...file,
    issues,
    claims: file.claims.map((claim) => ({
      ...claim,
      about: [...claim.about, ...about(claim.id).map(({ id }) => id)],
    })),
  };
}

function issueOf(title: string, statements: readonly Statement[], file: BriefingFile, ids: Ids): Issue[] {
  const [summary, ...details] = statements;
  const claim = file.claims.find(({ id }) => summary?.claims.includes(id));
  if (summary === undefined || claim === undefined) return [];
  return [
    {
      id: ids.take(title, 'issue'),
      title,
      summary,
      details,
      ...BY_RULES,
      ...acceptances('hardened-title', title, claim.standing, 'title'),
    },
  ];
}

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
