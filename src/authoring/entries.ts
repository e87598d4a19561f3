import type { BriefingFile } from '../briefing/file/schema.js';
import { FORMAT_VERSION } from '../briefing/file/vocabulary.js';
import { IN_SENTENCE } from './answer.js';
import { claimFrom, given, withRestatement } from './claim-entry.js';
import { addEvent, addNote } from './event-entries.js';
import type { EntryName } from './flags.js';
import { nextId } from './ids.js';
import { type Answers, parts } from './question.js';

/**
 * From answers to a file. Each takes answers that were checked (answer.ts), so that what comes out is valid; the caller
 * holds it against the whole schema before it is written all the same.
 */

/** An empty file, for the questions that look at what is there already. */
export const EMPTY_FILE: BriefingFile = {
  $schema: './briefing.schema.json',
  formatVersion: FORMAT_VERSION,
  id: 'briefing',
  title: '',
  language: 'en',
  summary: [],
  sources: [],
  people: [],
  organizations: [],
  places: [],
  issues: [],
  events: [],
  claims: [],
  positions: [],
  gaps: [],
};

/**
 * The beginning of a briefing: its head, its source, and the claim behind its summary.
 *
 * @param digest of the text of the source, where that is at hand
 */
export function beginning(answers: Answers, digest?: string): BriefingFile {
  const source = {
    id: 'source',
    title: answers.source ?? '',
    kind: answers['source-kind'] as BriefingFile['sources'][number]['kind'],
    ...given('label', answers.label),
    ...given('publisher', answers.publisher),
    ...given('published', answers.published),
    ...given('url', answers.url),
    ...given('digest', digest),
  };
  const file: BriefingFile = {
    ...EMPTY_FILE,
    id: answers.id ?? '',
    title: answers.title ?? '',
    language: answers.language ?? 'en',
    sources: [source],
  };
  const claim = claimFrom(file, answers, ['source']);
  return { ...file, summary: [{ text: answers.summary ?? '', claims: [claim.id] }], claims: [claim] };
}

const sentenceOf = (answers: Answers) => IN_SENTENCE.exec(answers['in-sentence'] ?? '');

/** A mark for a name that takes the verb of several. */
const plural = (answers: Answers): { plural?: true } =>
  sentenceOf(answers)?.[2] === '' ? { plural: true } : {};

type Add = (file: BriefingFile, answers: Answers) => BriefingFile;

/** Each adds one thing, and the claim behind it where it needs one. */
export const ADD: Readonly<Record<EntryName, Add>> = {
  person: (file, answers) => {
    const { name, label, role, id = '' } = answers;
    const claims = role === undefined ? [] : [claimFrom(file, answers, [id])];
    const person = {
      id,
      ...(name === undefined
        ? { unnamed: true as const, ...given('label', sentenceOf(answers)?.[1] ?? label), ...plural(answers) }
        : { name }),
      ...given('role', role),
      ...given('of', answers.of),
      ...(claims.length > 0 ? { claims: claims.map((claim) => claim.id) } : {}),
    };
    return { ...file, people: [...file.people, person], claims: [...file.claims, ...claims] };
  },
  organization: (file, answers) => {
    const { id = '', name = '', kind } = answers;
    const inSentence = sentenceOf(answers)?.[1];
    const organization = {
      id,
      name,
      ...(inSentence === name ? {} : given('inSentence', inSentence)),
      ...plural(answers),
      kind: kind as BriefingFile['organizations'][number]['kind'],
      ...given('label', answers.label),
    };
    return { ...file, organizations: [...file.organizations, organization] };
  },
  place: (file, { id = '', name = '', kind, 'part-of': partOf }) => {
    const place = {
      id,
      name,
      ...given('kind', kind),
      ...given('partOf', partOf),
    } as BriefingFile['places'][number];
    return { ...file, places: [...file.places, place] };
  },
  issue: (file, answers) => {
    const { id = '', title = '', summary = '', group, aliases } = answers;
    const claim = claimFrom(file, answers, [id]);
    const issue = {
      id,
      title,
      ...(aliases === undefined ? {} : { aliases: parts(aliases) }),
      ...given('group', group),
      summary: { text: summary, claims: [claim.id] },
      ...(answers.parties === undefined ? {} : { parties: parts(answers.parties) }),
      ...(answers.people === undefined ? {} : { people: parts(answers.people) }),
      ...(answers.organizations === undefined ? {} : { organizations: parts(answers.organizations) }),
      ...(answers.places === undefined ? {} : { places: parts(answers.places) }),
    };
    return { ...file, issues: [...file.issues, issue], claims: [...file.claims, claim] };
  },
  event: addEvent,
  claim: (file, answers) => {
    const claim = claimFrom(file, answers, parts(answers.about));
    return { ...file, claims: withRestatement(file.claims, claim, parts(answers.restates)) };
  },
  position: (file, answers) => {
    const position = {
      id: nextId(file, 'p'),
      issue: answers.on ?? '',
      whose: answers.whose ?? '',
      ...given('towards', answers.towards),
      act: answers.act as BriefingFile['positions'][number]['act'],
      ...given('label', answers.label),
      text: answers.wants ?? '',
      claims: parts(answers.claims),
    };
    return { ...file, positions: [...file.positions, position] };
  },
  gap: (file, answers) => {
    const gap = {
      id: nextId(file, 'g'),
      about: parts(answers.about),
      question: answers.question ?? '',
      reason: answers.reason as BriefingFile['gaps'][number]['reason'],
      ...(answers.ask === undefined ? {} : { ask: parts(answers.ask) }),
    };
    return { ...file, gaps: [...file.gaps, gap] };
  },
  note: addNote,
};
