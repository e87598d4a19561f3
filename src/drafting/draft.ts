import { Briefing } from '../briefing/briefing.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { hardened } from '../checking/rules/overstatement/detect-overstatement.js';
import { segmentsOf } from '../checking/rules/overstatement/segments.js';
import { Unreadable } from '../errors.js';
import { LIMITS } from '../json/limits.js';
import type { TokenizedReading } from '../reading/read.js';
import type { Reading } from '../reading/reading.js';
import { kebab } from '../text/kebab.js';
import { withBrief } from './brief/brief.js';
import { claimsOf, type DraftedClaim } from './claims/claims.js';
import { type Extract, extractsOf } from './claims/extracts.js';
import { passagesOf } from './claims/passages.js';
import { addDisputes } from './entries/disputes.js';
import { eventsOf } from './entries/events.js';
import { gapsOf } from './entries/gaps.js';
import { issuesOf } from './entries/issues.js';
import { positionsOf } from './entries/positions.js';
import { type StoredText, sourceOf } from './entries/source.js';
import { Subjects } from './entries/subjects.js';
import { Ids } from './ids.js';

/**
 * Drafts a briefing from a reading by fixed rules. Every claim is a span of the text with its place, voice and
 * standing, and every entry is marked as proposed. The same reading always gives the same draft.
 *
 * @returns a file in which the rules of `validate` find no errors
 * @throws Unreadable if no sentence of the text makes a claim
 */
export function draftBriefing(read: TokenizedReading, kept: StoredText): BriefingFile {
  const { reading } = read;
  const extracts = passagesOf(read).flatMap((passage) => extractsOf(passage, reading.text));
  const [first] = extracts;
  if (first === undefined) throw new Unreadable(`cannot draft from the text: ${whyNothing(reading)}`);
  const headline = headlineOf(reading, first);
  const id = `${kebab(headline, 'draft')}-${kebab(reading.details.published ?? '', 'briefing')}`;
  const ids = new Ids([id]);
  ids.take('article', 'article');
  const subjects = new Subjects(reading, ids);
  const drafted = claimsOf(extracts, reading, subjects);
  addDisputes(drafted, reading);
  const issues = issuesOf(drafted, reading, subjects, ids, headline);
  const positions = positionsOf(drafted, issues, reading, subjects);
  const events = eventsOf(drafted, reading, subjects, ids);
  const file: BriefingFile = {
    formatVersion: 1,
    id,
    title: headline,
    language: reading.language,
    summary: [],
    ...(reading.details.published && { asOf: reading.details.published }),
    sources: [sourceOf(reading, headline, kept)],
    ...used(subjects, drafted, positions),
    issues,
    events,
    claims: drafted.map(({ claim }) => claim),
    positions,
    gaps: gapsOf(drafted, events, positions, reading, subjects),
  };
  return titled(withBrief(file, reading));
}

const whyNothing = ({ sentences }: Reading): string =>
  sentences.some(({ start, end }) => end - start > LIMITS.sentence)
    ? `its sentences are longer than ${LIMITS.sentence.toLocaleString('en-US')} characters (check that they end in periods)`
    : 'it has no statement of at least four words (give the whole article)';

const LONGEST_HEADLINE = 160;

/** Returns the headline of a text or, if it has none, the first sentence that makes a claim. */
function headlineOf({ details, text, sentences }: Reading, { passage }: Extract): string {
  const { start, end } = sentences.find(({ at }) => at === passage.sentence.at) ?? passage.sentence;
  const line = (details.title ?? text.slice(start, end)).replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_HEADLINE ? line : `${line.slice(0, LONGEST_HEADLINE - 1).trimEnd()}…`;
}

/** Returns the people, organizations and places that have a position or are mentioned in the sentence of a claim. */
function used(
  subjects: Subjects,
  drafted: readonly DraftedClaim[],
  positions: BriefingFile['positions'],
): Pick<BriefingFile, 'people' | 'organizations' | 'places'> {
  const named = new Set(positions.map(({ whose }) => whose));
  for (const { claim, extract } of drafted) {
    for (const id of subjects.mentionedIn(extract.passage.sentence)) named.add(id);
    if (claim.attribution.by === 'party') named.add(claim.attribution.party);
  }
  const people = subjects.people.filter(({ id }) => named.has(id));
  for (const { of } of people) if (of !== undefined) named.add(of);
  const organizations = subjects.organizations.filter(({ id }) => named.has(id));
  for (const { place } of organizations) if (place !== undefined) named.add(place);
  return { people, organizations, places: subjects.places.filter(({ id }) => named.has(id)) };
}

/**
 * Makes the title no firmer than the lead. If the title states something as fact that the lead leaves open, it is
 * quoted as a headline, or replaced if even the quotation is too firm.
 */
function titled(file: BriefingFile): BriefingFile {
  const briefing = new Briefing(file);
  const cited = file.summary.flatMap(({ claims }) => claims);
  const isSoft = (title: string) =>
    segmentsOf(briefing, title, cited).every(
      ({ text, standing }) => hardened(text, standing, 'title') === undefined,
    );
  const title = [file.title, `“${file.title}”`].find(isSoft) ?? 'Draft of an article';
  return { ...file, title };
}
