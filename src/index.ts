/**
 * The program as a library: reads, checks, compares and writes briefings without a command line. Every answer
 * is a plain record, which equals the output of the command of the same name with `--format json`. Only the
 * exports of this module are stable; everything else may change.
 */

import type { Briefing } from './briefing/briefing.js';
import { defaultBriefing } from './briefing/built-in.js';
import { formatBriefing } from './briefing/file/format.js';
import { parseBriefing } from './briefing/file/parse.js';
import { compare, type Difference, isSame } from './checking/diff/compare.js';
import type { Finding } from './checking/finding.js';
import { validateFile } from './checking/rules/validate.js';
import type { ClaimCheck } from './checking/verify/check-claim.js';
import type { Exported } from './exports/export.js';
import { EXPORTS } from './exports/index.js';
import type { Problem } from './json/problem.js';
import type { ExportName } from './render/index.js';

export type { AnswerKind, AnswerRecord } from './answers/index.js';
export type { AgendaRecord } from './answers/read/agenda.js';
export type { BookRecord, BriefRecord } from './answers/read/book/record.js';
export type { ClaimsRecord } from './answers/read/claims/claims.js';
export type { GapsRecord } from './answers/read/gaps.js';
export type { IssueAnswer } from './answers/read/issue/record.js';
export type { ItineraryRecord } from './answers/read/itinerary/itinerary.js';
export type { OverviewRecord } from './answers/read/overview/record.js';
export type { PlacesRecord } from './answers/read/places.js';
export type { PositionsRecord } from './answers/read/positions.js';
export type { SayRecord } from './answers/read/say/record.js';
export type { SearchRecord } from './answers/read/search/search.js';
export type { TimelineRecord } from './answers/read/timeline.js';
export type { PeopleRecord } from './answers/read/who/people.js';
export type { ClaimRecord } from './answers/shared/claim-record.js';
export type { StatementRecord, SupportRecord, Thing, VoiceRecord } from './answers/shared/schema.js';
export type { Briefing } from './briefing/briefing.js';
export type { Collections, Entity, Kind } from './briefing/entities/entity.js';
export type {
  BriefingFile,
  Claim,
  Event,
  Gap,
  Issue,
  Note,
  Organization,
  Person,
  Place,
  Position,
  Source,
  Statement,
} from './briefing/file/schema.js';
export { STANDING_MEANINGS, STANDINGS, type Standing } from './briefing/standing.js';
export type { VoiceKind } from './briefing/use.js';
export { type Mark, mark, USES, type Use, use } from './briefing/use.js';
export type { Difference } from './checking/diff/compare.js';
export type { Finding } from './checking/finding.js';
export type { ClaimCheck } from './checking/verify/check-claim.js';
export type { Exported } from './exports/export.js';
export type { Problem } from './json/problem.js';
export {
  agenda,
  book,
  brief,
  claims,
  gaps,
  issue,
  itinerary,
  overview,
  people,
  places,
  positions,
  say,
  search,
  timeline,
} from './records.js';
export type { DrawnFormat, ExportName } from './render/index.js';
export { type DrawingOptions, render } from './rendering.js';

/** The whole contents of a briefing file, as bytes or as text. */
export type Contents = string | Uint8Array;

const bytesOf = (contents: Contents): Uint8Array =>
  typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;

/** The briefing, or all problems that prevent reading the file. */
export type Parsed =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a briefing and checks its JSON, format version, shape and references. This is the only way to get a
 * `Briefing` from a file, so every `Briefing` has been checked.
 *
 * @returns the briefing or, for bad input, the problems with their positions; does not throw
 */
export function parse(contents: Contents): Parsed {
  const parsed = parseBriefing(bytesOf(contents));
  return 'briefing' in parsed
    ? { ok: true, briefing: parsed.briefing }
    : { ok: false, problems: parsed.problems };
}

/** Returns the default briefing, which comes with the program. */
export const exampleBriefing = (): Briefing => defaultBriefing();

export interface Validation {
  /** True if there are no errors; warnings are allowed. */
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Checks a briefing file as `briefing validate` does. Returns the problems that prevent reading the file or, if it
 * can be read, the problems that the rules find.
 *
 * @param rules the names of the rules to check (default: all); problems with reading the file are always reported
 */
export function validate(contents: Contents, rules: readonly string[] = []): Validation {
  const { errors, problems } = validateFile('', bytesOf(contents), rules);
  return { ok: errors === 0, problems };
}

/** Returns the text of a briefing file, with the order and layout of `briefing format`. */
export const format = (briefing: Briefing): string => formatBriefing(briefing.file);

export interface Verified {
  /** True if there are no errors. */
  readonly ok: boolean;
  /** The findings: errors first, followed by questions that a person has to decide. */
  readonly findings: readonly Finding[];
  /** The result for each claim from the source. */
  readonly claims: readonly ClaimCheck[];
}

/**
 * Checks each claim of a briefing against its sentence in the source text, as `briefing verify` does.
 *
 * @param text the whole source text
 * @param sourceId the id of the source to which the text belongs (default: the first source)
 * @throws RangeError if the briefing has no source with this id; Unreadable if the text is empty or not in English
 */
export async function verify(briefing: Briefing, text: string, sourceId?: string): Promise<Verified> {
  const sources = briefing.all('sources');
  const source = sourceId === undefined ? sources[0] : sources.find(({ id }) => id === sourceId);
  if (source === undefined) throw new RangeError(`the briefing has no source '${sourceId ?? ''}'`);
  const [{ verify: verifySource }, { readInput }] = await Promise.all([
    import('./checking/verify/verify.js'),
    import('./reading/input/index.js'),
  ]);
  const input = await readInput(new TextEncoder().encode(text), { name: 'the text' });
  const { findings, claims } = await verifySource(briefing, source, input);
  return { ok: findings.every(({ severity }) => severity !== 'error'), findings, claims };
}

/**
 * Returns the differences in meaning between two versions of a briefing. `same` is true if there are no differences.
 */
export function diff(before: Briefing, after: Briefing): Difference & { readonly same: boolean } {
  const difference = compare(before, after);
  return { ...difference, same: isSame(difference) };
}

/**
 * Writes a whole briefing as a calendar (RFC 5545) or as linked data (JSON-LD). Every entry keeps its standing
 * and its voice.
 *
 * @param now the current time, which is used if the briefing has no date
 * @returns the text and a list of omitted entries, or the reason why nothing in the briefing fits the format
 */
export async function exportBriefing(
  briefing: Briefing,
  format: ExportName,
  now: Date = new Date(),
): Promise<Exported> {
  return (await EXPORTS[format]())(briefing, { now });
}
