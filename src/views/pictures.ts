import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Issue } from '../briefing/file/schema.js';
import { STANDINGS } from '../briefing/standing.js';
import { inlines } from '../document/build.js';
import type { Cell } from '../document/inline.js';
import type { Bar, BarsPicture, KeyEntry, MatrixPicture, MatrixRow, Tie } from '../document/pictures.js';
import { toneOf, voiceOf } from './support.js';
import { mention } from './words.js';

/** The pictures that several views show. */

const USES: readonly KeyEntry[] = [
  { tone: 'firm', words: 'as reported, or as a plan' },
  { tone: 'attributed', words: 'with attribution' },
  { tone: 'doubtful', words: 'not as fact' },
];

const USES_SHOWN = ['firm', 'attributed', 'doubtful'] as const;

/** How many claims have which standing and use, each by the source's own word at its place: one bar. */
export const claimsBar = (
  briefing: Briefing,
  claims: readonly Claim[],
  label: Cell = inlines('Claims'),
): Bar => {
  const parts = STANDINGS.flatMap((name) => {
    const own = claims.filter(({ standing }) => standing === name);
    return USES_SHOWN.map((tone) => ({
      name,
      tone,
      count: own.filter((claim) => toneOf(briefing.useOfClaim(claim)) === tone).length,
    }));
  });
  return { label, parts: parts.filter(({ count }) => count > 0) };
};

/** One line: the standings of the claims about one thing. */
export const standingBar = (briefing: Briefing, claims: readonly Claim[]): BarsPicture => ({
  kind: 'bars',
  label: 'Standing of the claims',
  subject: 'What',
  bars: [claimsBar(briefing, claims)],
  key: USES,
});

/** A bar for each issue. */
export const issueBars = (briefing: Briefing, issues: readonly Issue[]): BarsPicture => ({
  kind: 'bars',
  label: 'How firm the claims on each issue are',
  subject: 'Issue',
  bars: issues.map(({ id }) => claimsBar(briefing, briefing.claimsAbout(id), [mention(briefing, id)])),
  key: USES,
});

const TIES: readonly KeyEntry[] = [
  { tone: 'firm', words: 'has a position, as reported or planned' },
  { tone: 'attributed', words: 'has one, with attribution' },
  { tone: 'doubtful', words: 'has one, not as fact' },
  { words: 'is named on it' },
  { tone: 'quiet', words: 'its position is not stated' },
];

/** Who is tied to which issue: who has a position, who is named, whose position is missing. */
export function issueTies(briefing: Briefing): MatrixPicture {
  const issues = briefing.all('issues');
  const ties = new Map<string, Tie[]>();
  for (const [column, issue] of issues.entries()) {
    for (const [id, tie] of tiesOf(briefing, issue)) {
      const row = ties.get(id) ?? [];
      row.push({ column, ...tie });
      ties.set(id, row);
    }
  }
  const rows = [...briefing.all('organizations'), ...briefing.all('people')].flatMap(
    ({ id }): MatrixRow[] => {
      const own = ties.get(id);
      return own ? [{ label: [mention(briefing, id)], ties: own }] : [];
    },
  );
  return {
    kind: 'matrix',
    label: 'Who is tied to which issue',
    rowSubject: 'Who',
    columnSubject: 'Issues',
    columns: issues.map(({ id }) => ({
      number: String(briefing.numberOf(id)),
      label: [mention(briefing, id)],
    })),
    rows,
    key: TIES.filter(({ tone }) => rows.some((row) => row.ties.some((tie) => tie.tone === tone))),
  };
}

type OneTie = Omit<Tie, 'column'>;

/** The strongest tie counts: a position before its absence, and that before being named. */
function tiesOf(briefing: Briefing, issue: Issue): Map<string, OneTie> {
  const ties = new Map<string, OneTie>();
  for (const id of namedOn(briefing, issue)) ties.set(id, { words: 'named' });
  for (const id of issue.parties ?? []) ties.set(id, { words: 'position not stated', tone: 'quiet' });
  for (const id of new Set(briefing.positionsOn(issue.id).map(({ whose }) => whose))) {
    ties.set(id, positionTie(briefing, issue, id));
  }
  return ties;
}

/** Those listed with the issue, and those whom a claim on it is about. */
const namedOn = (briefing: Briefing, issue: Issue): string[] => [
  ...(issue.organizations ?? []),
  ...(issue.people ?? []),
  ...briefing.claimsAbout(issue.id).flatMap((claim) => claim.about),
];

function positionTie(briefing: Briefing, issue: Issue, party: string): OneTie {
  const own = briefing.positionsOn(issue.id).filter(({ whose }) => whose === party);
  const claims = own.flatMap((position) => position.claims);
  const standing = briefing.standingOf(claims) ?? 'assumed';
  const voice = voiceOf(briefing, claims);
  return {
    words: `position: ${standing}${voice === undefined ? '' : `, ${voice}`}`,
    tone: toneOf(briefing.useOfAct(claims)),
  };
}

/** The standings of claims as data: `{"stated": 3, "alleged": 1}`. */
export const standingCounts = (claims: readonly Claim[]) =>
  Object.fromEntries(
    STANDINGS.map(
      (name) => [name, claims.filter(({ standing }) => standing === name).length] as const,
    ).filter(([, count]) => count > 0),
  );

/** Who is tied to which issue as data. */
export function tieRecords(briefing: Briefing) {
  const issues = briefing.all('issues');
  return issues.flatMap((issue) =>
    [...tiesOf(briefing, issue)]
      .filter(([id]) => ['people', 'organizations'].includes(briefing.entity(id)?.kind ?? ''))
      .map(([who, { words }]) => ({ who, issue: issue.id, tie: words })),
  );
}
