import { EVENT_KINDS, EVENT_STATUSES, NOTE_KINDS } from '../briefing/file/vocabulary.js';
import { claimQuestions, idFrom, involved, labelOfOther } from './claim-questions.js';
import { entriesOf, parties, plain, subjects } from './options.js';
import type { Question } from './question.js';

/** What is asked of what happens, and of what the author adds to the source. */

export const EVENT_QUESTIONS: readonly Question[] = [
  { flag: 'title', message: 'What is the event called, no firmer than the source has it?' },
  idFrom('title', 'event'),
  { flag: 'kind', message: 'What kind of event is it?', options: plain(EVENT_KINDS) },
  labelOfOther('kind'),
  { flag: 'status', message: 'Has it happened, as the source has it?', options: plain(EVENT_STATUSES) },
  {
    flag: 'when',
    message: 'On which date, such as 24 April 2024 or 24 April 2024 to 26 April 2024?',
    optional: true,
  },
  {
    flag: 'timing',
    message: 'What does the source say of when, such as recent?',
    optional: true,
    isAsked: (_file, { when }) => when === undefined,
  },
  involved('places', 'Where is it?'),
  { ...involved('people', 'Who takes part?'), options: parties },
  { flag: 'part-of', message: 'Part of which event?', optional: true, options: entriesOf('events') },
  ...claimQuestions(),
];

/** A note is no claim of the source: it says whose it is, and never stands among the claims. */
export const NOTE_QUESTIONS: readonly Question[] = [
  { flag: 'about', message: 'What is the note about?', several: true, options: subjects },
  { flag: 'kind', message: 'What kind of note is it?', options: plain(NOTE_KINDS) },
  { flag: 'note', message: 'What is to be kept in mind, in your words?' },
  { flag: 'written-by', message: 'Who says so? You, or whoever you have it from' },
  { flag: 'when', message: 'On which date, such as 24 April 2024?', optional: true },
];
