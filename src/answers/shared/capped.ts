import { facts, heading, list, text, type Words } from '../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../document/document.js';
import type { Layout } from '../answer.js';
import { claimWords } from './claim-line.js';
import type { ClaimRecord } from './claim-record.js';

/** Shortened lists, which show the first entries and only count the others. */

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

export const factsOf = (all: readonly Fact[]): Block[] => (all.length === 0 ? [] : [facts(...all)]);

/** Returns a heading with a shortened list, or no blocks if the list is empty. */
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
 * Picks at most `most` claims for a shortened list. Up to half of these may be claims that must not be stated
 * as fact. Among the rest, claims about an issue are preferred. The order of the claims does not change.
 */
export function mostWanted<Claim extends ClaimRecord>(claims: readonly Claim[], most: number): Claim[] {
  const warnings = claims.filter(({ use }) => use === 'not as fact').slice(0, most / 2);
  const others = claims.filter((claim) => !warnings.includes(claim)).sort((a, b) => onIssue(b) - onIssue(a));
  const shown = new Set([...warnings, ...others.slice(0, most - warnings.length)]);
  return claims.filter((claim) => shown.has(claim));
}

const onIssue = ({ about }: ClaimRecord): number => Number(about.some(({ kind }) => kind === 'issues'));

export function claimSection(
  level: HeadingLevel,
  title: string,
  claims: readonly ClaimRecord[],
  all: string,
  line: (claim: ClaimRecord) => Words = claimWords,
): Block[] {
  const shown = mostWanted(claims, MOST_CLAIMS);
  const inOrder = [...shown, ...claims.filter((claim) => !shown.includes(claim))];
  return section(level, title, inOrder, line, all, MOST_CLAIMS);
}

/** The functions that lay out an entry in full. */
interface Page<Entry> {
  readonly nameOf: (entry: Entry) => string;
  /** Returns the address of an entry: `places/port-grey`. */
  readonly addressOf: (entry: Entry) => string;
  /** @param level the level of the headings */
  readonly blocksOf: (entry: Entry, level: HeadingLevel) => readonly Block[];
}

/**
 * Lays out entries in full, one after the other. The name of a single entry becomes the title. If there are
 * several entries, their names are headings and `title` is the title.
 */
export function inFull<Entry>(entries: readonly Entry[], title: string, page: Page<Entry>): Layout {
  const [only] = entries;
  if (only !== undefined && entries.length === 1)
    return { title: page.nameOf(only), blocks: page.blocksOf(only, 1) };
  const blocks = entries.flatMap((entry) => [
    heading(1, page.nameOf(entry), page.addressOf(entry)),
    ...page.blocksOf(entry, 2),
  ]);
  return { title, blocks };
}
