import { heading, list, text, type Words } from '../../document/build.js';
import type { Block, HeadingLevel } from '../../document/document.js';
import { claimWords } from './claim-line.js';
import type { ClaimRecord } from './claim-record.js';

/** Keeps lists readable in a large briefing: they show the first entries and count the rest. */

const MAX_SHOWN = 12;

/**
 * @param line formats one value
 * @param all the command that shows all values
 */
export function capped<Value>(
  values: readonly Value[],
  line: (value: Value) => Words,
  all?: string,
  most = MAX_SHOWN,
): Words[] {
  const rest = values.length - most;
  const more: Words =
    all === undefined ? `and ${rest} more` : [text(`and ${rest} more: `), { kind: 'command', command: all }];
  return [...values.slice(0, most).map((value) => line(value)), ...(rest > 0 ? [more] : [])];
}

/** Puts a shortened list under a heading; returns nothing if it is empty. */
export const section = <Value>(
  level: HeadingLevel,
  title: string,
  values: readonly Value[],
  line: (value: Value) => Words,
  all?: string,
  most?: number,
): Block[] => (values.length === 0 ? [] : [heading(level, title), list(capped(values, line, all, most))]);

const MOST_CLAIMS = 20;

/**
 * Picks the claims for a shortened list. Up to half of the places go to claims that must not be stated as fact; the
 * others go to claims on an issue first. The given order is preserved.
 */
export function mostWanted<Claim extends ClaimRecord>(claims: readonly Claim[], most: number): Claim[] {
  const warnings = claims.filter(({ use }) => use === 'not as fact').slice(0, most / 2);
  const others = claims.filter((claim) => !warnings.includes(claim)).sort((a, b) => onIssue(b) - onIssue(a));
  const shown = new Set([...warnings, ...others.slice(0, most - warnings.length)]);
  return claims.filter((claim) => shown.has(claim));
}

const onIssue = ({ about }: ClaimRecord): number => Number(about.some(({ kind }) => kind === 'issues'));

/**
 * Puts claims under a heading.
 *
 * @param all the command that shows all of them
 */
export function claimSection(
  level: HeadingLevel,
  title: string,
  claims: readonly ClaimRecord[],
  all: string,
  line: (claim: ClaimRecord) => Words = claimWords,
): Block[] {
  const shown = mostWanted(claims, MOST_CLAIMS);
  return section(
    level,
    title,
    [...shown, ...claims.filter((claim) => !shown.includes(claim))],
    line,
    all,
    MOST_CLAIMS,
  );
}
