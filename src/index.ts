/**
 * The program as a library: reads briefings and writes them in every format, without a command line. What is exported
 * here is a promise; everything else may change.
 */

import metadata from '../package.json' with { type: 'json' };
import type { Briefing } from './briefing/briefing.js';
import { builtInBriefing, DEFAULT_BRIEFING } from './briefing/built-in.js';
import { parseBriefing as parseBytes } from './briefing/file/parse.js';
import type { Problem } from './briefing/file/problem.js';
import type { Claim, Issue } from './briefing/file/schema.js';
import { openQuestions } from './briefing/questions.js';
import type { Document } from './document/document.js';
import { FORMATS, type FormatName } from './render/index.js';
import type { Losses, RenderOptions } from './render/renderer.js';
import { agendaView } from './views/agenda.js';
import { bookView } from './views/book.js';
import { briefBookView } from './views/book-brief.js';
import type { Made } from './views/book-frame.js';
import { claimsView } from './views/claims.js';
import { gapsView } from './views/gaps.js';
import { issueView } from './views/issue.js';
import { itineraryView } from './views/itinerary.js';
import { overviewView } from './views/overview.js';
import { peopleView } from './views/people.js';
import { placesView } from './views/places.js';
import { partiesTo, positionsView } from './views/positions.js';
import { sayView } from './views/say.js';
import { timelineView } from './views/timeline.js';

export { Briefing } from './briefing/briefing.js';
export type { Collections, Entity, Kind } from './briefing/entity.js';
export type { Problem } from './briefing/file/problem.js';
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
export { type Mark, mark, USES, type Use, use } from './briefing/use.js';
export type { VoiceKind } from './briefing/voice.js';
export type { Block, Document, DocumentData } from './document/document.js';
export type { Inline, Tone } from './document/inline.js';
export type { FormatName } from './render/index.js';
export type { Losses, RenderOptions } from './render/renderer.js';
export type { Made } from './views/book-frame.js';

/** Either the briefing, or everything that is wrong with the file. */
export type Parsed = { readonly briefing: Briefing } | { readonly problems: readonly Problem[] };

/**
 * Reads the contents of a briefing file. Never throws for what is wrong in it.
 *
 * @param contents the whole file: its bytes, or its text
 */
export function parseBriefing(contents: string | Uint8Array): Parsed {
  const parsed = parseBytes(typeof contents === 'string' ? new TextEncoder().encode(contents) : contents);
  return 'briefing' in parsed ? { briefing: parsed.briefing } : { problems: parsed.problems };
}

/** The briefing that comes with the program. */
export const exampleBriefing = (): Briefing => builtInBriefing(DEFAULT_BRIEFING);

/** What can be shown of a briefing: each makes a document, which `render` writes. */
export const views = {
  overview: (briefing: Briefing): Document => overviewView(briefing),
  agenda: (briefing: Briefing, issues: readonly Issue[] = briefing.all('issues')): Document =>
    agendaView(briefing, issues),
  issue: (briefing: Briefing, ...issues: readonly Issue[]): Document => issueView(briefing, issues),
  say: (briefing: Briefing, ...issues: readonly Issue[]): Document => sayView(briefing, issues),
  people: (briefing: Briefing): Document => peopleView(briefing),
  places: (briefing: Briefing): Document => placesView(briefing),
  itinerary: (briefing: Briefing): Document => itineraryView(briefing),
  timeline: (briefing: Briefing): Document => timelineView(briefing),
  claims: (briefing: Briefing, claims: readonly Claim[] = briefing.all('claims')): Document =>
    claimsView(briefing, claims),
  gaps: (briefing: Briefing): Document => gapsView(briefing, openQuestions(briefing)),
  positions: (briefing: Briefing, issues: readonly Issue[] = briefing.all('issues')): Document =>
    positionsView(briefing, issues, partiesTo(briefing, issues)),
  /** The whole briefing; `made` stands on its cover. */
  book: (briefing: Briefing, made: Made = madeNow()): Document => bookView(briefing, made),
  /** The briefing on two printed pages. */
  brief: (briefing: Briefing, made: Made = madeNow()): Document => briefBookView(briefing, made),
} as const;

const madeNow = (): Made => ({ version: metadata.version, on: new Date().toISOString().slice(0, 10) });

/** What a format cannot hold of a document: ask before `render`, which leaves that out. */
export async function losses(document: Document, format: FormatName): Promise<Losses> {
  return (await FORMATS[format].limits?.())?.(document) ?? { leftOut: [] };
}

/**
 * Writes a document in a format. Every claim in it keeps its standing.
 *
 * @param format 'terminal' unless another is given
 * @param options 80 columns, no colour and Unicode borders unless others are given
 * @returns the whole text, ending in a line break
 * @throws Error where the format cannot hold anything of the document, with the reason
 */
export async function render(
  document: Document,
  format: FormatName = 'terminal',
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const { refusal } = await losses(document, format);
  if (refusal) throw new Error(refusal.words);
  const write = await FORMATS[format].load();
  return write(document, { width: 80, color: false, unicode: true, now: new Date(), ...options });
}
