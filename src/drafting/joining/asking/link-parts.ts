import { voiceLabel } from '../../../briefing/attribution.js';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { clean } from '../../../text/clean.js';
import { estimateTokens } from '../../model/parts.js';
import { LikenessIndex, type ReadClaim } from '../comparing/likeness.js';
import type { BothTexts } from '../read-claims.js';

/** A claim as a model sees it, with a number instead of its id. */
export interface NumberedClaim {
  readonly number: number;
  readonly read: ReadClaim;
  /** The claim on one line, with its voice, standing and issues. */
  readonly line: string;
}

/** New claims, and the old claims with which a request compares them. The old claims come first in the numbering. */
export interface LinkPart {
  readonly number: number;
  readonly of: number;
  readonly old: readonly NumberedClaim[];
  readonly added: readonly NumberedClaim[];
}

/**
 * The maximum sizes, in estimated tokens, of the old and the new claims in a part. Even small models can handle parts
 * of this size.
 */
const MOST_OLD_TOKENS = 1_600;
const MOST_NEW_TOKENS = 800;

/**
 * Divides the claims from an additional text into parts. Each part also contains the claims in the briefing or, if there
 * are too many, those whose words are most similar.
 */
export function linkPartsOf({ known, further, both }: BothTexts): LinkPart[] {
  const line = (read: ReadClaim): Unnumbered => ({ read, line: lineOf(read, both) });
  const old = known.map(line);
  const parts = inParts(further.map(line));
  const isRoomForAll = sizeOf(old) <= MOST_OLD_TOKENS;
  const index = isRoomForAll ? undefined : new LikenessIndex(known, further);
  return parts.map((part, at) => {
    const shown = index === undefined ? old : likest(old, part, index);
    return {
      number: at + 1,
      of: parts.length,
      old: numbered(shown, 1),
      added: numbered(part, shown.length + 1),
    };
  });
}

type Unnumbered = Omit<NumberedClaim, 'number'>;

const numbered = (claims: readonly Unnumbered[], first: number): NumberedClaim[] =>
  claims.map((one, index) => ({ ...one, number: first + index }));

const sizeOf = (claims: readonly Unnumbered[]): number =>
  claims.reduce((sum, { line }) => sum + tokensOf(line), 0);

/** Estimates the number of tokens in a line, including the number of its claim. */
const tokensOf = (line: string): number => estimateTokens(line) + 2;

function inParts(claims: readonly Unnumbered[]): Unnumbered[][] {
  const parts: Unnumbered[][] = [];
  let room = 0;
  for (const claim of claims) {
    const size = tokensOf(claim.line);
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = MOST_NEW_TOKENS;
    }
    parts.at(-1)?.push(claim);
    room -= size;
  }
  return parts;
}

/** Returns the old claims that are most similar to any claim of a part, in their original order. */
function likest(
  old: readonly Unnumbered[],
  part: readonly Unnumbered[],
  index: LikenessIndex,
): readonly Unnumbered[] {
  const scores = new Map<ReadClaim, number>();
  for (const { read } of part)
    for (const { other, score } of index.like(read))
      scores.set(other, Math.max(scores.get(other) ?? 0, score));
  const ranked = old
    .filter(({ read }) => scores.has(read))
    .sort((a, b) => (scores.get(b.read) ?? 0) - (scores.get(a.read) ?? 0));
  let room = MOST_OLD_TOKENS;
  const shown = new Set<Unnumbered>();
  for (const one of ranked) {
    room -= tokensOf(one.line);
    if (room >= 0) shown.add(one);
  }
  return old.filter((one) => shown.has(one));
}

function lineOf({ claim }: ReadClaim, both: Briefing): string {
  const details = [
    voiceLabel(both, claim),
    ...(claim.standing === 'stated' ? [] : [claim.standing]),
    ...issuesOf(claim, both).map((title) => `on: ${title}`),
  ].filter((one) => one !== undefined);
  const words = `${claim.text}${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
  return clean(words.replace(/\s+/gu, ' ').trim());
}

/** Returns the titles of a claim's issues, except for a title that only repeats that of the text. */
function issuesOf({ about, source }: Claim, both: Briefing): string[] {
  const { title } = both.get('sources', source);
  return both
    .all('issues')
    .filter((issue) => about.includes(issue.id) && issue.title !== title)
    .map((issue) => issue.title);
}
