import {
  GAP_REASONS,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  POSITION_ACTS,
  SOURCE_KINDS,
} from '../briefing/file/vocabulary.js';
import { claimQuestions, idFrom, involved, labelOfOther } from './claim-questions.js';
import { EVENT_QUESTIONS, NOTE_QUESTIONS } from './event-questions.js';
import type { EntryName } from './flags.js';
import { claimsIn, entriesOf, parties, plain, subjects } from './options.js';
import { type Answers, parts, type Question } from './question.js';

/** The questions of the wizard, in the order in which they are asked. */

export const HEAD_QUESTIONS: readonly Question[] = [
  { flag: 'title', message: 'What is the briefing called?' },
  idFrom('title', 'briefing'),
  { flag: 'language', message: 'In which language do you write it, as a tag?', suggest: () => 'en' },
  { flag: 'source', message: 'What is the title of the source?' },
  {
    flag: 'source-kind',
    message: 'What kind of source is it?',
    options: plain(SOURCE_KINDS),
    suggest: () => SOURCE_KINDS[0],
  },
  labelOfOther('source-kind'),
  { flag: 'publisher', message: 'Who published it?', optional: true },
  { flag: 'published', message: 'When, such as 24 April 2024?', optional: true },
  { flag: 'url', message: 'At which web address?', optional: true },
  {
    flag: 'summary',
    message: 'What is it about, in one whole sentence of your own, such as The Seals plan a strike?',
  },
  ...claimQuestions(({ summary = '' }) => summary),
];

/** Whether a name takes an article and the verb of one or of several, seen from one sentence. */
const inSentence: Question = {
  flag: 'in-sentence',
  message: 'How does it stand in a sentence, such as the NFU wants, the Seals want?',
  suggest: (_file, { name, label }) => (name ?? label) && `${name ?? label} wants`,
};

const hasRole = ({ role }: Answers) => role !== undefined;

export const ENTRY_QUESTIONS: Readonly<Record<EntryName, readonly Question[]>> = {
  person: [
    { flag: 'name', message: 'Name, empty where the source gives none', optional: true },
    {
      flag: 'label',
      message: 'Who is meant, in your words?',
      isAsked: (_file, { name }) => name === undefined,
    },
    { ...inSentence, isAsked: (_file, { name }) => name === undefined },
    idFrom('name', 'person'),
    {
      flag: 'of',
      message: 'Of which government or body?',
      optional: true,
      options: entriesOf('organizations'),
    },
    { flag: 'role', message: 'In which role, as the source has it?', optional: true },
    ...claimQuestions(({ name, label, role }) => `${name ?? label} is ${role}.`).map((question) => ({
      ...question,
      isAsked: (...[file, answers]: Parameters<NonNullable<Question['isAsked']>>) =>
        hasRole(answers) && (question.isAsked?.(file, answers) ?? true),
    })),
  ],
  organization: [
    { flag: 'name', message: 'Name of the government or body' },
    inSentence,
    idFrom('name', 'body'),
    { flag: 'kind', message: 'What kind of body is it?', options: plain(ORGANIZATION_KINDS) },
    labelOfOther('kind'),
  ],
  place: [
    { flag: 'name', message: 'Name of the place' },
    idFrom('name', 'place'),
    { flag: 'kind', message: 'What kind of place is it?', optional: true, options: plain(PLACE_KINDS) },
    { flag: 'part-of', message: 'Part of which place?', optional: true, options: entriesOf('places') },
  ],
  issue: [
    { flag: 'title', message: 'What is the issue called?' },
    idFrom('title', 'issue'),
    {
      flag: 'group',
      message: 'In which group of issues?',
      optional: true,
      options: ({ groups = [] }) => groups.map(({ id, title }) => ({ value: id, label: title })),
    },
    { flag: 'aliases', message: 'Other names for it, with commas', optional: true, several: true },
    {
      flag: 'parties',
      message: 'Whose position on it is asked for? Where the source has none, that is said',
      optional: true,
      several: true,
      options: parties,
    },
    involved('people', 'Who else is involved?'),
    involved('organizations', 'Which governments and bodies?'),
    involved('places', 'Which places?'),
    {
      flag: 'summary',
      message: 'What is at stake, in one whole sentence of your own, such as The Seals want lower fees?',
    },
    ...claimQuestions(({ summary = '' }) => summary),
  ],
  event: EVENT_QUESTIONS,
  claim: [
    { flag: 'about', message: 'What is the claim about?', several: true, options: subjects },
    ...claimQuestions(),
    {
      flag: 'restates',
      message: 'Which claim says the same elsewhere in the source? The softer of them counts',
      optional: true,
      several: true,
      options: claimsIn,
      isAsked: ({ claims }, { about }) =>
        claims.some((claim) => claim.about.some((id) => parts(about).includes(id))),
    },
  ],
  position: [
    { flag: 'on', message: 'On which issue?', options: entriesOf('issues') },
    { flag: 'whose', message: 'Whose position is it?', options: parties },
    { flag: 'act', message: 'What do they do?', options: plain(POSITION_ACTS) },
    labelOfOther('act'),
    {
      flag: 'wants',
      message: 'What do they seek, oppose, offer or deny, in the language of the briefing?',
    },
    { flag: 'towards', message: 'Towards whom?', optional: true, options: parties },
    { flag: 'claims', message: 'Which claim is behind it?', several: true, options: claimsIn },
  ],
  gap: [
    { flag: 'about', message: 'What is the question about?', several: true, options: subjects },
    { flag: 'question', message: 'What does the source leave open, as a question?' },
    { flag: 'reason', message: 'Why is it open?', options: plain(GAP_REASONS) },
    { flag: 'ask', message: 'Who could answer?', optional: true, several: true, options: parties },
  ],
  note: NOTE_QUESTIONS,
};
