import { sourceNoun } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Issue, Source } from '../briefing/file/schema.js';
import { absent, text } from '../document/build.js';
import type { Inline } from '../document/inline.js';
import { dateWords } from '../text/date-words.js';
import { standingOf } from './support.js';

/** Lines that several views share: what is behind an issue's row, who is silent, what the source is. */

/** The claims behind an issue's one line: its positions', or its summary's where nobody has a position. */
export function issueClaims(briefing: Briefing, issue: Issue): readonly string[] {
  const positions = briefing.positionsOn(issue.id);
  const [first] = positions;
  if (!first) return issue.summary.claims;
  return positions.length === 1 ? first.claims : positions.flatMap((position) => position.claims);
}

export const issueStanding = (briefing: Briefing, issue: Issue): Inline =>
  standingOf(
    briefing,
    issueClaims(briefing, issue),
    briefing.positionsOn(issue.id).length > 0 ? 'act' : 'content',
  );

/** 'China · position not stated.' for each party that has no position on any of these issues. */
export function silentParties(briefing: Briefing, issues: readonly Issue[]): Inline[] {
  const parties = new Set(issues.flatMap((issue) => issue.parties ?? []));
  for (const issue of issues)
    for (const position of briefing.positionsOn(issue.id)) parties.delete(position.whose);
  return [...parties].flatMap((party) => [
    text(`${briefing.nameOf(party)} · position `),
    absent(),
    text('. '),
  ]);
}

/** 'Source: the article, publisher not stated, date not stated.' */
export function sourceLine(briefing: Briefing): Inline[] {
  const sources = briefing.all('sources');
  const parts = sources
    .slice(0, 3)
    .flatMap((source, index): Inline[] => [
      text(index === 0 ? '' : '; '),
      ...sourceInlines(briefing, source),
    ]);
  const more = sources.length > 3 ? ` and ${sources.length - 3} more` : '';
  return [text(sources.length === 1 ? 'Source: ' : 'Sources: '), ...parts, text(`${more}.`)];
}

function sourceInlines(briefing: Briefing, source: Source): Inline[] {
  return [
    text(`${sourceNoun(briefing, source.id)}, publisher `),
    source.publisher ? text(source.publisher) : absent(),
    text(', date '),
    source.published ? text(dateWords(source.published)) : absent(),
    ...(source.url ? [text(', '), { kind: 'link', href: source.url, text: source.url } as const] : []),
  ];
}
